import type { Readable } from 'node:stream';
import { Readable as Stream } from 'node:stream';
import type { CityId } from '@madang/basics';
import type { OpenDataView } from '@madang/contracts/open-data';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { CityContext } from '../../../platform/access/actor.js';
import { read, readOne } from '../../../platform/database/read.js';
import { notFound } from '../../../platform/http/problem.js';
import { budgetContext, versionView, type VersionRow } from '../explore/budget-context.js';
import { edition, openDataFiles } from './files.js';
import { licenceView } from './licence.js';
import { licenceInForce } from './licence.queries.js';
import type { PublishedVersion } from './published-lines.js';

/** The public address of this installation, which files name as the place they come from. */
export class OpenDataAddress {
  constructor(readonly publicUrl: string) {}
}

export interface FileToSend {
  readonly mediaType: string;
  readonly name: string;
  readonly size: number | undefined;
  /** Where the text of its licence stands. */
  readonly licence: string;
  /** Quoted, as a header has it. */
  readonly etag: string | undefined;
  /** Whether the address names the version itself, which never changes, or "the newest". */
  readonly fixed: boolean;
  readonly open: () => Readable;
}

interface DescribedRow {
  readonly name: string;
  readonly size: string;
  readonly sha256: string;
}

@Injectable()
export class OpenDataQueries {
  constructor(
    private readonly db: DataSource,
    private readonly address: OpenDataAddress,
  ) {}

  /** The files of a version with sizes and digests, and the licence under which they may be used. */
  async list(city: CityContext, which: string): Promise<OpenDataView> {
    const version = await this.published(city.id, (await budgetContext(this.db, city.id, which)).version);
    const described = new Map((await this.described(version)).map((row) => [row.name, row]));
    const base = `${this.address.publicUrl}/api/v1/cities/${version.citySlug}/budget-versions/${version.id}/files`;
    return {
      version: versionView(version),
      licence: version.licence,
      lineCount: version.lineCount,
      files: openDataFiles.map(({ name, mediaType }) => {
        const row = described.get(name);
        return { name, mediaType, address: `${base}/${name}`, size: row ? Number(row.size) : null, sha256: row?.sha256 ?? null };
      }),
    };
  }

  async file(city: CityContext, which: string, name: string): Promise<FileToSend> {
    const file = openDataFiles.find((one) => one.name === name) ?? notFound();
    const version = await this.published(city.id, (await budgetContext(this.db, city.id, which)).version);
    const described = await this.described(version);
    const row = described.find((one) => one.name === name);
    const table = described.find((one) => one.name === 'fiscal-data.csv');
    const digest = table && { size: Number(table.size), sha256: table.sha256 };
    return {
      mediaType: file.mediaType,
      name: `${version.citySlug}-${version.fiscalYear}-${name}`,
      size: row && Number(row.size),
      licence: version.licence.path,
      etag: row && `"${row.sha256}"`,
      // Before its digest is known a descriptor lacks that of the table, and is not the last word.
      fixed: which === version.id && row !== undefined,
      open: () => Stream.from(file.write(this.db, version, digest)),
    };
  }

  private described({ cityId, id }: PublishedVersion): Promise<DescribedRow[]> {
    return read<DescribedRow>(
      this.db,
      'select name, size, sha256 from open_data_file where city_id = $1 and version_id = $2 and edition = $3',
      [cityId, id, edition],
    );
  }

  private published(cityId: CityId, version: VersionRow): Promise<PublishedVersion> {
    return publishedVersion(this.db, cityId, version, this.address.publicUrl);
  }
}

export async function publishedVersion(db: DataSource, cityId: CityId, version: VersionRow, publicUrl: string): Promise<PublishedVersion> {
  const facts = await readOne<{ citySlug: string; cityName: string; lineCount: number }>(
    db,
    `select city.slug as "citySlug", coalesce(city.names ->> city.own_language, city.slug) as "cityName", (
        select coalesce(sum(p.line_count), 0)::int from budget_part p
         where p.city_id = city.id and p.version_id = $2 and p.dimension = 'whole') as "lineCount"
       from city where city.id = $1`,
    [cityId, version.id],
  );
  const licence = licenceView(await licenceInForce(db, cityId, version.publishedAt));
  return { ...version, ...facts!, cityId, publicUrl, licence };
}

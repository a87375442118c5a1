import type { CutListView, CutView, JustificationView } from '@madang/contracts/checks';
import type { Level, RightCode } from '@madang/rights';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { CityContext } from '../../../platform/access/actor.js';
import { read } from '../../../platform/database/read.js';
import { versionView } from '../../budgets/index.js';
import { chosenVersion } from '../reading/chosen-version.js';

interface CutRow {
  readonly right: RightCode;
  readonly level: Level;
  readonly change: string | null;
  readonly knownSince: Date;
}

interface GivenRow {
  readonly id: string;
  readonly right: RightCode;
  readonly parts: JustificationView['parts'];
  readonly signedBy: string;
  readonly language: string;
  readonly publishedAt: Date;
}

@Injectable()
export class CutsQueries {
  constructor(private readonly db: DataSource) {}

  /** Every cut of a version that the city has to justify, with what it has said, or that it has said nothing. */
  async list(city: CityContext, which: string): Promise<CutListView> {
    const version = await chosenVersion(this.db, city.id, which);
    if (!version) return { version: null, items: [] };
    const cuts = await this.cuts(city, version.id);
    const given = await this.given(city, version.id);
    const items = cuts.map(({ knownSince, ...cut }): CutView => ({
      ...cut,
      knownSince: knownSince.toISOString(),
      given: given.filter(({ right }) => right === cut.right).map(justificationView),
    }));
    return { version: versionView(version), items };
  }

  /** By the newest finding of each right; due since the first run that found a cut of that depth. */
  private cuts(city: CityContext, versionId: string): Promise<CutRow[]> {
    return read<CutRow>(
      this.db,
      `with judged as (
         select f."right", f.level, f."values", r.ran_at, row_number() over (partition by f."right" order by r.ran_at desc, f.id desc) as age,
                min(r.ran_at) filter (where f.level in ('concern', 'severe')) over (partition by f."right") as known_since
           from finding f join check_run r on r.city_id = f.city_id and r.id = f.run_id
          where f.city_id = $1 and r.version_id = $2 and f.check_id = 'C01')
       select "right", level, known_since as "knownSince",
              (select v ->> 'value' from jsonb_array_elements("values") v where v ->> 'name' = 'change') as change
         from judged where age = 1 and level in ('concern', 'severe')
        order by (select (v ->> 'value')::numeric from jsonb_array_elements("values") v where v ->> 'name' = 'change')`,
      [city.id, versionId],
    );
  }

  private given(city: CityContext, versionId: string): Promise<GivenRow[]> {
    return read<GivenRow>(
      this.db,
      `select id, "right", parts, signed_by as "signedBy", language, published_at as "publishedAt" from justification
        where city_id = $1 and version_id = $2 order by published_at desc, id desc`,
      [city.id, versionId],
    );
  }
}

function justificationView({ id, parts, signedBy, language, publishedAt }: GivenRow): JustificationView {
  return { id, parts, signedBy, language, publishedAt: publishedAt.toISOString() };
}

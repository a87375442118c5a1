import { Injectable } from '@nestjs/common';
import type { BudgetStatus } from '@madang/budget';
import type { Language } from '@madang/contracts/wire';
import { DataSource } from 'typeorm';
import type { CityContext } from '../../../platform/access/actor.js';
import { read, readOne } from '../../../platform/database/read.js';
import { escapeXml } from '../../../platform/http/escape-xml.js';
import { OpenDataAddress } from '../open-data/open-data.queries.js';
import { feedWords } from './version-feed.words.js';

interface FeedRow {
  readonly id: string;
  readonly fiscalYear: number;
  readonly status: BudgetStatus;
  readonly publishedAt: Date;
  readonly source: string;
  /** The version of the same year that came before it. */
  readonly earlier: string | null;
  /** Why it stands in the place of that version; null where it does not. */
  readonly reason: string | null;
  readonly isCorrected: boolean;
}

const newest = 50;

@Injectable()
export class VersionFeedQueries {
  constructor(
    private readonly db: DataSource,
    private readonly address: OpenDataAddress,
  ) {}

  /** Every version and every correction as an Atom feed (RFC 4287), in the city's own language. */
  async feed(city: CityContext): Promise<string> {
    const facts = await readOne<{ slug: string; name: string; language: Language }>(
      this.db,
      'select slug, coalesce(names ->> own_language, slug) as name, own_language as language from city where id = $1',
      [city.id],
    );
    const rows = await read<FeedRow>(
      this.db,
      `select id, fiscal_year as "fiscalYear", status, published_at as "publishedAt", source,
              coalesce(corrects_id, lag(id) over (partition by fiscal_year order by published_at, id)) as earlier, correction_reason as reason,
              exists (select from budget_version later where later.city_id = v.city_id and later.corrects_id = v.id) as "isCorrected"
         from budget_version v where city_id = $1 order by published_at desc, id desc limit ${newest}`,
      [city.id],
    );
    const { slug, name, language } = facts!;
    const { publicUrl } = this.address;
    const self = `${publicUrl}/api/v1/cities/${slug}/budget-versions.atom`;
    const words = feedWords[language];
    return [
      '<?xml version="1.0" encoding="utf-8"?>',
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
      `  <id>${escapeXml(self)}</id>`,
      `  <title>${escapeXml(words.title(name))}</title>`,
      `  <updated>${(rows[0]?.publishedAt ?? new Date(0)).toISOString()}</updated>`,
      `  <author><name>${escapeXml(name)}</name></author>`,
      `  <link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
      ...rows.map((row) => entry(row, { base: `${publicUrl}/${slug}/${language}/budget`, words })),
      '</feed>',
      '',
    ].join('\n');
  }
}

function entry(row: FeedRow, { base, words }: { readonly base: string; readonly words: (typeof feedWords)[Language] }): string {
  const { id, fiscalYear, status, publishedAt, source, earlier, reason, isCorrected } = row;
  const page = earlier ? `${base}/changes?version=${id}&since=${earlier}` : `${base}?version=${id}`;
  const called = reason ? words.corrected : earlier ? words.again : words.first;
  const title = called(fiscalYear, words.statuses[status]);
  return [
    '  <entry>',
    `    <id>urn:uuid:${id}</id>`,
    `    <title>${escapeXml(isCorrected ? `${title} · ${words.since}` : title)}</title>`,
    `    <updated>${publishedAt.toISOString()}</updated>`,
    `    <link rel="alternate" type="text/html" href="${escapeXml(page)}"/>`,
    `    <summary>${escapeXml(reason ?? source)}</summary>`,
    '  </entry>',
  ].join('\n');
}

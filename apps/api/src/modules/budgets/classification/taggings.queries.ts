import { Injectable } from '@nestjs/common';
import type { CoverageView, LineTagsView, SaidTagView, TaggingPage, TaggingView } from '@madang/contracts/classification';
import type { PageFilter } from '@madang/contracts/paging';
import { toWire } from '@madang/contracts/wire';
import type { Currency } from '@madang/money';
import { DataSource } from 'typeorm';
import type { CityContext } from '../../../platform/access/actor.js';
import { read, readOne } from '../../../platform/database/read.js';
import { csvOf } from '../../../platform/http/csv.js';
import { decodeShapedCursor, toPage } from '../../../platform/http/cursor.js';
import { notFound } from '../../../platform/http/problem.js';
import { budgetContext, versionView } from '../explore/budget-context.js';
import { versionsOfCity } from '../lines/versions-of-city.js';
import { latestVersion } from '../movable-lines.js';
import { classifiedLines } from './classified-lines.js';
import { coverageOf, fieldCoverageView } from './coverage.js';
import { freshSql } from './line-choice.js';
import { knownTags, knownTagsSql, type KnownRow } from './known-tags.js';
import { newestFirst } from '../version-order.js';

type Row = Omit<TaggingView, 'at' | 'amount'> & { readonly at: Date; readonly minor: string; readonly currency: Currency };

const author = `g.by_role as role, p.pen_name as "penName"`;

/** What the city has said of its lines, for everybody to read. */
@Injectable()
export class TaggingsQueries {
  constructor(private readonly db: DataSource) {}

  async coverage(city: CityContext, which = 'latest'): Promise<CoverageView> {
    const revision = await this.revision(city);
    if (which === 'latest' && !(await latestVersion(this.db, city.id)))
      return { version: null, fields: [], weighedLines: 0, freshUnknownLines: 0, revision };
    const context = await budgetContext(this.db, city.id, which);
    const { version } = context;
    const fields = await coverageOf(this.db, { cityId: city.id, versionId: version.id });
    const parameters: unknown[] = [city.id, version.id];
    const counts = await readOne<{ weighed: number; fresh: number }>(
      this.db,
      `select (count(*) filter (where l.weights is not null))::int as weighed,
              (count(*) filter (where l.cofog_group is null and l.weights is null and ${freshSql(context, parameters)}))::int as fresh
         from ${classifiedLines} l
        where l.city_id = $1 and l.version_id = $2 and l.direction = 'expenditure' and not l.elimination`,
      parameters,
    );
    return {
      version: versionView(version),
      fields: fields.map((field) => fieldCoverageView(field, version.currency)),
      weighedLines: counts?.weighed ?? 0,
      freshUnknownLines: counts?.fresh ?? 0,
      revision,
    };
  }

  async revision(city: Pick<CityContext, 'id'>): Promise<number> {
    const last = await readOne<{ number: number }>(
      this.db,
      'select coalesce(max(number), 0)::int as number from tagging where city_id = $1',
      [city.id],
    );
    return last?.number ?? 0;
  }

  /** Every act, the latest first. */
  async history(city: CityContext, { cursor, limit = 20 }: PageFilter): Promise<TaggingPage> {
    const after = decodeShapedCursor(cursor, [/^\d{1,9}$/u]);
    const rows = await read<Row>(
      this.db,
      `select g.id, g.number, g.kind, g.tagged_at as at, ${author}, coalesce(p.demo, false) as demo, g.reason, g.language,
              v.fiscal_year as "fiscalYear", g.line_count as "lineCount", g.amount_minor::text as minor, v.currency, g.tags, g.coverage,
              undone.number as undoes, undoing.number as "undoneBy"
         from tagging g
         join budget_version v on v.city_id = g.city_id and v.id = g.version_id
         left join person p on p.city_id = g.city_id and p.id = g.by_id
         left join tagging undone on undone.city_id = g.city_id and undone.id = g.undoes
         left join tagging undoing on undoing.city_id = g.city_id and undoing.id = g.undone_by
        where g.city_id = $1 and ($2::int is null or g.number < $2)
        order by g.number desc limit $3`,
      [city.id, after?.[0] ?? null, limit + 1],
    );
    return toPage(
      rows,
      limit,
      ({ number }) => [number],
      ({ at, minor, currency, ...row }) => ({
        ...row,
        at: at.toISOString(),
        amount: toWire({ minor: BigInt(minor), currency }),
      }),
    );
  }

  /** Line by line, what an act said. An act that took another back has no words of its own. */
  async linesCsv(city: CityContext, id: string): Promise<string> {
    const act = await readOne(this.db, 'select id from tagging where city_id = $1 and id::text = $2', [city.id, id]);
    if (!act) notFound();
    const rows = await read<{ code: string; field: string; value: string | null }>(
      this.db,
      'select code, field, value from tagged_line where city_id = $1 and tagging_id = $2 order by code collate "C", field',
      [city.id, id],
    );
    return csvOf(
      ['line', 'field', 'value'],
      rows.map(({ code, field, value }) => [code, field, value]),
    );
  }

  /** What is known of a line in the newest budget that has it, and who said so, when and why. */
  async line(city: CityContext, code: string): Promise<LineTagsView> {
    const row = await readOne<KnownRow>(
      this.db,
      `select ${knownTagsSql} from ${classifiedLines} l join budget_version v on v.city_id = l.city_id and v.id = l.version_id
        where l.city_id = $1 and l.code = $2 and l.version_id = any($3)
        order by v.fiscal_year desc, ${newestFirst('v')} limit 1`,
      [city.id, code, await versionsOfCity(this.db, city.id)],
    );
    if (!row) notFound();
    const said = await read<Omit<SaidTagView, 'at'> & { readonly at: Date }>(
      this.db,
      `select t.field, t.value, g.number as tagging, g.tagged_at as at, ${author}, g.reason, g.language
         from line_tag t join tagging g on g.city_id = t.city_id and g.id = t.tagging_id
         left join person p on p.city_id = g.city_id and p.id = g.by_id
        where t.city_id = $1 and t.code = $2 order by t.field`,
      [city.id, code],
    );
    return { known: knownTags(row), said: said.map((one) => ({ ...one, at: one.at.toISOString() })) };
  }
}

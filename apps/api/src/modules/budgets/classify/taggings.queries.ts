import type { BudgetCoverageView, TagField, TaggingPage, TaggingView } from '@madang/contracts/line-tags';
import type { PageFilter } from '@madang/contracts/paging';
import { basisPoints, type Currency } from '@madang/money';
import { cofogGroup, suggestCofog } from '@madang/rights';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { CityContext } from '../../../platform/access/actor.js';
import { read } from '../../../platform/database/read.js';
import { decodeShapedCursor, toPage } from '../../../platform/http/cursor.js';
import { budgetContext, versionView } from '../explore/budget-context.js';
import { wholeAndWithin } from '../explore/whole-and-within.js';

interface TaggingListRow extends Omit<TaggingView, 'initial' | 'taggedAt' | 'undoneAt'> {
  readonly initialMinor: string;
  readonly currency: Currency;
  readonly taggedAt: Date;
  readonly undoneAt: Date | null;
}

const anInstant = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;
const anId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const programmesShown = 50;
/** The dimension in which a field is added up. */
const dimensionOf = {
  cofog: 'cofog',
  rigidity: 'rigidity',
  equality: 'equality',
  district: 'district',
  fund: 'fund',
} as const satisfies Partial<Record<TagField, string>>;

@Injectable()
export class TaggingsQueries {
  constructor(private readonly db: DataSource) {}

  /** Every act, the latest first, those taken back among them. */
  async list(city: CityContext, { cursor, limit = 30 }: PageFilter): Promise<TaggingPage> {
    const after = decodeShapedCursor(cursor, [anInstant, anId]) ?? [null, null];
    const rows = await read<TaggingListRow>(
      this.db,
      `select g.id, g.field, g.value, g.reason, g.line_count as "lineCount", g.initial_minor::text as "initialMinor", v.currency, g.filter,
              p.pen_name as by, g.tagged_at as "taggedAt", g.undone_at as "undoneAt"
         from tagging g join budget_version v on v.city_id = g.city_id and v.id = g.version_id
         left join person p on p.city_id = g.city_id and p.id = g.by_id
        where g.city_id = $1 and ($2::timestamptz is null or (date_trunc('milliseconds', g.tagged_at), g.id) < ($2, $3::uuid))
        order by date_trunc('milliseconds', g.tagged_at) desc, g.id desc limit $4`,
      [city.id, ...after, limit + 1],
    );
    return toPage(
      rows,
      limit,
      ({ taggedAt, id }) => [taggedAt.toISOString(), id],
      ({ initialMinor, currency, taggedAt, undoneAt, ...row }) => ({
        ...row,
        initial: { minor: initialMinor, currency },
        taggedAt: taggedAt.toISOString(),
        undoneAt: undoneAt?.toISOString() ?? null,
      }),
    );
  }

  /** How much of the spending has a value in each field, and what has no function yet with what its names hint at. */
  async coverage(city: CityContext, which: string): Promise<BudgetCoverageView> {
    const context = await budgetContext(this.db, city.id, which);
    const { id, currency } = context.version;
    const [{ gross }, known, unmapped] = await Promise.all([
      wholeAndWithin(this.db, context, 'expenditure', { parts: [] }),
      read<{ dimension: string; lines: number; minor: string }>(
        this.db,
        `select dimension, sum(line_count)::int as lines, sum(initial_minor)::text as minor from budget_part
          where city_id = $1 and version_id = $2 and direction = 'expenditure' and not elimination and key <> '' and dimension = any($3)
          group by 1`,
        [city.id, id, Object.values(dimensionOf)],
      ),
      read<{ key: string | null; name: string | null; lineCount: number; minor: string }>(
        this.db,
        `select c.programme_code as key, max(p.name) as name, sum(c.line_count)::int as "lineCount", sum(c.initial_minor)::text as minor
           from budget_cell c
           left join budget_part p on p.city_id = c.city_id and p.version_id = c.version_id and p.direction = c.direction
            and not p.elimination and p.dimension = 'programme' and p.key = coalesce(c.programme_code, '')
          where c.city_id = $1 and c.version_id = $2 and c.grain = 'purpose' and c.direction = 'expenditure' and not c.elimination
            and c.serving is null
          group by 1 order by sum(c.initial_minor) desc, 1 limit ${programmesShown}`,
        [city.id, id],
      ),
    ]);
    const of = (field: keyof typeof dimensionOf) => known.find(({ dimension }) => dimension === dimensionOf[field]);
    return {
      version: versionView(context.version),
      total: { minor: gross.initial.minor.toString(), currency },
      fields: (Object.keys(dimensionOf) as (keyof typeof dimensionOf)[]).map((field) => ({
        field,
        lines: of(field)?.lines ?? 0,
        mapped: { minor: of(field)?.minor ?? '0', currency },
        share: basisPoints(BigInt(of(field)?.minor ?? '0'), gross.initial.minor) ?? 0,
      })),
      withoutFunction: unmapped.map(({ key, name, lineCount, minor }) => ({
        key,
        name,
        lineCount,
        initial: { minor, currency },
        suggestions: suggestCofog(name ?? '').map(({ group, word }) => ({ group, word, name: cofogGroup(group).name })),
      })),
    };
  }
}

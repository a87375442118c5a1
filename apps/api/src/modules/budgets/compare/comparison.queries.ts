import type { Phase } from '@madang/budget';
import type { ComparisonFilter, ComparisonView, LineChangeKind, LineChangeView } from '@madang/contracts/budget-comparison';
import { toWire } from '@madang/contracts/wire';
import type { Currency, Money } from '@madang/money';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { CityContext } from '../../../platform/access/actor.js';
import { read, readOne } from '../../../platform/database/read.js';
import { decodeShapedCursor, toPage } from '../../../platform/http/cursor.js';
import { Problem } from '../../../platform/http/problem.js';
import { budgetContext, versionView, type BudgetContext, type BudgetNames } from '../explore/budget-context.js';
import { amountSql } from '../explore/dimension-sql.js';
import { classifiedView } from '../explore/line-cards.js';
import type { LineSteps } from '../explore/line-steps.js';
import { realPerResident, type YearFacts } from '../explore/prices.js';
import { wholeAndWithin } from '../explore/whole-and-within.js';
import { newestFirst } from '../version-order.js';

interface ChangeRow extends LineSteps {
  readonly code: string;
  readonly change: LineChangeKind;
  readonly before: string | null;
  readonly after: string | null;
  readonly difference: string;
  readonly size: string;
}

interface Counts {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
  readonly unchanged: number;
}

type Direction = NonNullable<ComparisonFilter['direction']>;

interface Pair {
  readonly before: BudgetContext;
  readonly after: BudgetContext;
  readonly direction: Direction;
  readonly phase: Phase;
}

const wholeAmount = /^\d{1,20}$/;
const anyCode = /^.{1,1000}$/su;

/** Executed amounts that nobody has said are not zero, here as elsewhere. */
const comparedSql: Readonly<Record<Phase, string>> = { ...amountSql, executed: 'l.executed_minor' };

@Injectable()
export class ComparisonQueries {
  constructor(private readonly db: DataSource) {}

  /** The lines that differ between two versions, the largest difference first. */
  async compare(city: CityContext, which: string, filter: ComparisonFilter, most = 50): Promise<ComparisonView> {
    const { since, direction = 'expenditure', phase = 'initial', cursor, limit = most } = filter;
    const after = await budgetContext(this.db, city.id, which);
    const before = await budgetContext(this.db, city.id, since ?? (await this.versionBefore(after)));
    if (before.version.currency !== after.version.currency) throw new Problem('budget/other-currency');
    const pair: Pair = { before, after, direction, phase };
    const [counts, rows, then, now, facts] = await Promise.all([
      this.counts(pair),
      this.rows(pair, cursor, limit),
      wholeAndWithin(this.db, before, direction, { parts: [] }),
      wholeAndWithin(this.db, after, direction, { parts: [] }),
      Promise.all([this.facts(before), this.facts(after)]),
    ]);
    const nothing: Money = { minor: 0n, currency: after.version.currency };
    return {
      before: versionView(before.version),
      after: versionView(after.version),
      direction,
      phase,
      ...counts,
      totalBefore: toWire(then.whole[phase] ?? nothing),
      totalAfter: toWire(now.whole[phase] ?? nothing),
      ...toPage(
        rows,
        limit,
        ({ size, code }) => [size, code],
        (row) => changeView(row, pair, facts),
      ),
    };
  }

  private async versionBefore({ cityId, version }: BudgetContext): Promise<string> {
    const earlier = await readOne<{ id: string }>(
      this.db,
      `select v.id from budget_version v
        where v.city_id = $1 and v.id <> $2 and v.currency = $4
          and (v.fiscal_year < $3 or (v.fiscal_year = $3 and v.published_at <= (select published_at from budget_version where city_id = $1 and id = $2)))
        order by v.id = (select corrects_id from budget_version where city_id = $1 and id = $2) desc nulls last,
                 v.fiscal_year desc, ${newestFirst('v')}, v.id desc limit 1`,
      [cityId, version.id, version.fiscalYear, version.currency],
    );
    return earlier?.id ?? version.id;
  }

  private async counts(pair: Pair): Promise<Counts> {
    const row = await readOne<Counts>(
      this.db,
      `${bothSql(pair.phase)}
       select (count(*) filter (where was is null))::int as added, (count(*) filter (where is_now is null))::int as removed,
              (count(*) filter (where was and is_now and before is distinct from after))::int as changed,
              (count(*) filter (where was and is_now and before is not distinct from after))::int as unchanged from both_of_them`,
      keysOf(pair),
    );
    return row!;
  }

  private rows(pair: Pair, cursor: string | undefined, limit: number): Promise<ChangeRow[]> {
    const parameters = [...keysOf(pair), limit + 1];
    const after = decodeShapedCursor(cursor, [wholeAmount, anyCode]);
    const [least, code] = after ? [`$${parameters.push(after[0]!)}::numeric`, `$${parameters.push(after[1]!)}`] : [];
    const below = after ? `(size < ${least} or (size = ${least} and code collate "C" > ${code}))` : 'true';
    const name = (column: string) => `coalesce(a.${column}, b.${column})`;
    return read<ChangeRow>(
      this.db,
      `${bothSql(pair.phase)}, listed as (
         select * from both_of_them where (was is null or is_now is null or before is distinct from after) and ${below}
          order by size desc, code collate "C" limit $5)
       select c.code, case when was is null then 'added' when is_now is null then 'removed' else 'changed' end as change,
              ${name('programme_code')} as "programmeCode", ${name('programme_name')} as "programmeName",
              ${name('chapter_code')} as "chapterCode", ${name('chapter_name')} as "chapterName",
              ${name('economic_code')} as "economicCode", ${name('economic_name')} as "economicName",
              c.before::text as before, c.after::text as after, c.difference::text as difference, c.size::text as size
         from listed c
         left join budget_line b on b.city_id = $1 and b.version_id = $2 and b.code = c.code
         left join budget_line a on a.city_id = $1 and a.version_id = $3 and a.code = c.code
        order by c.size desc, c.code collate "C"`,
      parameters,
    );
  }

  private async facts({ cityId, version }: BudgetContext): Promise<YearFacts> {
    const row = await readOne<{ priceIndex: string | null }>(
      this.db,
      `select years -> $2 ->> 'priceIndex' as "priceIndex" from city where id = $1`,
      [cityId, String(version.fiscalYear)],
    );
    return { population: version.population, priceIndex: row?.priceIndex ?? null };
  }
}

/** Each line of either version once; `$1` city, `$2` before, `$3` after, `$4` direction. */
function bothSql(phase: Phase): string {
  const side = (version: string) =>
    `select l.code, true as there, ${comparedSql[phase]} as amount from budget_line l where l.city_id = $1 and l.version_id = ${version} and l.direction = $4`;
  return `with both_of_them as (
    select coalesce(b.code, a.code) as code, b.there as was, a.there as is_now, b.amount as before, a.amount as after,
           coalesce(a.amount, 0) - coalesce(b.amount, 0) as difference, abs(coalesce(a.amount, 0) - coalesce(b.amount, 0)) as size
      from (${side('$2')}) as b full join (${side('$3')}) as a on a.code = b.code)`;
}

function keysOf({ before, after, direction }: Pair): (string | number)[] {
  return [before.cityId, before.version.id, after.version.id, direction];
}

function changeView(row: ChangeRow, { after, direction }: Pair, [then, now]: readonly [YearFacts, YearFacts]): LineChangeView {
  const { currency } = after.version;
  const [before, later] = [moneyOf(row.before, currency), moneyOf(row.after, currency)];
  const [realBefore, realAfter] = [before && realPerResident(before, then, now), later && realPerResident(later, now, now)];
  return {
    code: row.code,
    change: row.change,
    programme: named(after.names, direction, 'programme', row.programmeCode, row.programmeName),
    kind: row.economicCode
      ? named(after.names, direction, 'economic', row.economicCode, row.economicName)
      : named(after.names, direction, 'chapter', row.chapterCode, row.chapterName),
    before: before && toWire(before),
    after: later && toWire(later),
    difference: { minor: row.difference, currency },
    realBefore: realBefore && toWire(realBefore),
    realAfter: realAfter && toWire(realAfter),
  };
}

function named(
  names: BudgetNames,
  direction: Direction,
  dimension: 'programme' | 'economic' | 'chapter',
  code: string | null,
  name: string | null,
) {
  return classifiedView(code, code === null ? {} : names.of(dimension, direction, code, name));
}

function moneyOf(minor: string | null, currency: Currency): Money | null {
  return minor === null ? null : { minor: BigInt(minor), currency };
}

import { Injectable } from '@nestjs/common';
import type { AmountTotals, Dimension, Direction, Phase } from '@madang/budget';
import type { BudgetGroupsFilter, BudgetGroupsView, BudgetGroupView, BudgetStepView } from '@madang/contracts/budgets';
import { DataSource } from 'typeorm';
import type { CityContext } from '../../../platform/access/actor.js';
import { read, readOne } from '../../../platform/database/read.js';
import { budgetContext, versionView, type BudgetContext } from './budget-context.js';
import { amountSql, keySql, nameSql, sumsSql } from './dimension-sql.js';
import { partsFrom, withinSql, type Part } from './parts.js';
import { less, sumView, totalsFrom, type Measure, type SumRow } from './sums.js';
import { wholeAndWithin } from './whole-and-within.js';

interface GroupRow extends SumRow {
  readonly key: string | null;
  readonly name: string | null;
}

interface GroupsQuestion {
  readonly by: Dimension;
  readonly direction: Direction;
  readonly phase: Phase;
  readonly parts: readonly Part[];
  readonly most: number;
  readonly keys?: readonly string[];
}

/** A table of more rows helps nobody on a page; the file for download has them all. */
const groupsOnAPage = 500;

@Injectable()
export class GroupsQueries {
  constructor(private readonly db: DataSource) {}

  /** The money of a version, or of a part of it, by one dimension. */
  async groups(city: CityContext, which: string, filter: BudgetGroupsFilter, most = groupsOnAPage): Promise<BudgetGroupsView> {
    const context = await budgetContext(this.db, city.id, which);
    const { by, direction = 'expenditure', phase = 'initial' } = filter;
    const parts = partsFrom(filter.within);
    const { whole, gross, eliminations } = await wholeAndWithin(this.db, context, direction, parts);
    const measure: Measure = { currency: context.version.currency, population: context.version.population, phase, whole };
    const rows = await this.rows(context, { by, direction, phase, parts, most });
    const listed = rows.map((row) => totalsFrom(row, measure.currency));
    return {
      version: versionView(context.version),
      direction,
      by,
      phase,
      within: await this.steps(context, direction, parts),
      groups: rows.map((row) => groupView(context, { by, direction, row, measure })),
      others: rows.length < most ? null : sumView(rest(gross, listed), measure),
      eliminations: eliminations.lineCount === 0 ? null : sumView(eliminations, measure, -1n),
      consolidated: sumView(less(gross, eliminations), measure),
    };
  }

  /** The parts with their names, for the way back up. */
  async steps({ cityId, version, names }: BudgetContext, direction: Direction, parts: readonly Part[]): Promise<BudgetStepView[]> {
    return Promise.all(
      parts.map(async ({ dimension, key }) => {
        const inFiles = await readOne<{ name: string | null }>(
          this.db,
          `select mode() within group (order by ${nameSql[dimension]}) as name from budget_line l
            where l.city_id = $1 and l.version_id = $2 and l.direction = $3 and ${keySql[dimension]} = $4`,
          [cityId, version.id, direction, key],
        );
        return { dimension, key, names: names.of(dimension, direction, key, inFiles?.name ?? null) };
      }),
    );
  }

  /** Some parts by name, as they stand among the groups of their dimension. */
  async parts(
    context: BudgetContext,
    { by, direction, phase, keys }: Pick<GroupsQuestion, 'by' | 'direction' | 'phase'> & { readonly keys: readonly string[] },
  ) {
    const { whole } = await wholeAndWithin(this.db, context, direction, []);
    const measure: Measure = { currency: context.version.currency, population: context.version.population, phase, whole };
    const rows = await this.rows(context, { by, direction, phase, parts: [], most: keys.length, keys });
    return rows.map((row) => groupView(context, { by, direction, row, measure }));
  }

  private rows({ cityId, version }: BudgetContext, { by, direction, phase, parts, most, keys }: GroupsQuestion): Promise<GroupRow[]> {
    const parameters: unknown[] = [cityId, version.id, direction, most, keys ?? null];
    const inside = withinSql(parts, parameters);
    return read<GroupRow>(
      this.db,
      `select ${keySql[by]} as key, mode() within group (order by ${nameSql[by]}) as name, ${sumsSql}
         from budget_line l
        where l.city_id = $1 and l.version_id = $2 and l.direction = $3 and not l.elimination and ${inside}
          and ($5::text[] is null or ${keySql[by]} = any($5))
        group by 1 order by sum(${amountSql[phase]}) desc, coalesce(${keySql[by]}, '') collate "C" limit $4`,
      parameters,
    );
  }
}

interface OneGroup {
  readonly by: Dimension;
  readonly direction: Direction;
  readonly row: GroupRow;
  readonly measure: Measure;
}

function groupView({ names }: BudgetContext, { by, direction, row, measure }: OneGroup): BudgetGroupView {
  const { key, name, initial, final, executed, lineCount, linesWithoutExecuted } = row;
  const residents = names.residentsOf(by, key, measure.population);
  const totals = totalsFrom({ initial, final, executed, lineCount, linesWithoutExecuted }, measure.currency);
  const sum = sumView(totals, { ...measure, population: residents });
  return { ...sum, key, names: names.of(by, direction, key, name), residents };
}

function rest(gross: AmountTotals, listed: readonly AmountTotals[]): AmountTotals {
  const left = listed.reduce(less, gross);
  const count = (of: (totals: AmountTotals) => number) => listed.reduce((sum, totals) => sum - of(totals), of(gross));
  return { ...left, lineCount: count((totals) => totals.lineCount), linesWithoutExecuted: count((totals) => totals.linesWithoutExecuted) };
}

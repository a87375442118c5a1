import { Injectable } from '@nestjs/common';
import type { AmountTotals, Dimension, Direction, Phase } from '@madang/budget';
import type { BudgetHitView } from '@madang/contracts/budget-lines';
import type { BudgetGroupsFilter, BudgetGroupsView, BudgetGroupView, BudgetStepView } from '@madang/contracts/budgets';
import { DataSource } from 'typeorm';
import type { CityContext } from '../../../platform/access/actor.js';
import { read } from '../../../platform/database/read.js';
import { budgetContext, versionView, type BudgetContext } from './budget-context.js';
import { amountSql, partSumsSql } from './dimension-sql.js';
import { partsFrom, type Part } from './parts.js';
import { readSums } from './remembered-sums.js';
import { sourceFor } from './sources.js';
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
}

interface PartsQuestion extends Pick<GroupsQuestion, 'direction' | 'phase'> {
  /** Rows of `dimension` and `key`; city, version and direction are the first three parameters, its own values the next. */
  readonly called: { readonly sql: string; readonly values: readonly unknown[] };
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
    const [{ whole, gross, eliminations }, rows, within] = await Promise.all([
      wholeAndWithin(this.db, context, direction, { parts, by }),
      this.rows(context, { by, direction, phase, parts, most }),
      this.steps(context, direction, parts),
    ]);
    const measure: Measure = { currency: context.version.currency, population: context.version.population, phase, whole };
    const listed = rows.map((row) => totalsFrom(row, measure.currency));
    return {
      version: versionView(context.version),
      direction,
      by,
      phase,
      within,
      groups: rows.map((row) => groupView(context, { by, direction, row, measure })),
      others: rows.length < most ? null : sumView(rest(gross, listed), measure),
      eliminations: eliminations.lineCount === 0 ? null : sumView(eliminations, measure, -1n),
      consolidated: sumView(less(gross, eliminations), measure),
    };
  }

  /** The parts with their names, for the way back up. */
  async steps(context: BudgetContext, direction: Direction, parts: readonly Part[]): Promise<BudgetStepView[]> {
    if (parts.length === 0) return [];
    const { cityId, version, names } = context;
    const rows = await readSums<{ dimension: Dimension; key: string; name: string | null }>(
      this.db,
      context,
      `select p.dimension, p.key, max(p.name) as name from budget_part p
        where p.city_id = $1 and p.version_id = $2 and p.direction = $3 and p.dimension = any($4) and p.key = any($5) group by 1, 2`,
      [cityId, version.id, direction, parts.map(({ dimension }) => dimension), parts.map(({ key }) => key)],
    );
    const nameOf = new Map(rows.map(({ dimension, key, name }) => [`${dimension}:${key}`, name]));
    return parts.map(({ dimension, key }) => ({
      dimension,
      key,
      names: names.of(dimension, direction, key, nameOf.get(`${dimension}:${key}`) ?? null),
    }));
  }

  /** Some parts by name, as they stand among the groups of their dimension. */
  async parts(context: BudgetContext, { direction, phase, called }: PartsQuestion): Promise<BudgetHitView[]> {
    const [{ whole }, rows] = await Promise.all([
      wholeAndWithin(this.db, context, direction, { parts: [] }),
      read<GroupRow & { dimension: Dimension }>(
        this.db,
        `select p.dimension, p.key, p.name, ${partSumsSql}
           from (${called.sql}) as called
           join budget_part p on p.city_id = $1 and p.version_id = $2 and p.direction = $3 and not p.elimination
            and p.dimension = called.dimension and p.key = called.key
          order by p.dimension, p.key collate "C"`,
        [context.cityId, context.version.id, direction, ...called.values],
      ),
    ]);
    const measure: Measure = { currency: context.version.currency, population: context.version.population, phase, whole };
    return rows.map(({ dimension, ...row }) => ({ ...groupView(context, { by: dimension, direction, row, measure }), dimension }));
  }

  private rows(context: BudgetContext, question: GroupsQuestion): Promise<readonly GroupRow[]> {
    return question.parts.length === 0 ? this.wholeParts(context, question) : this.partsWithin(context, question);
  }

  private wholeParts(context: BudgetContext, { by, direction, phase, most }: GroupsQuestion): Promise<readonly GroupRow[]> {
    const amount = amountSql[phase].replaceAll('l.', 'p.');
    return readSums<GroupRow>(
      this.db,
      context,
      `select nullif(p.key, '') as key, p.name, ${partSumsSql} from budget_part p
        where p.city_id = $1 and p.version_id = $2 and p.direction = $3 and p.dimension = $4 and not p.elimination
        order by ${amount} desc, p.key collate "C" limit $5`,
      [context.cityId, context.version.id, direction, by, most],
    );
  }

  private partsWithin(context: BudgetContext, { by, direction, phase, parts, most }: GroupsQuestion): Promise<readonly GroupRow[]> {
    const source = sourceFor([by, ...parts.map(({ dimension }) => dimension)]);
    const parameters: unknown[] = [context.cityId, context.version.id, direction, most, by];
    const inside = source.within(parts, parameters);
    return source.read<GroupRow>(
      this.db,
      context,
      `select g.*, p.name from (
         select ${source.keys[by]} as key, sum(${source.amounts[phase]}) as rank, ${source.sums} from ${source.from}
          where l.city_id = $1 and l.version_id = $2 and ${source.condition} and l.direction = $3 and not l.elimination and ${inside}
          group by 1 order by 2 desc, coalesce(${source.keys[by]}, '') collate "C" limit $4) as g
         left join budget_part p on p.city_id = $1 and p.version_id = $2 and p.direction = $3 and not p.elimination
          and p.dimension = $5 and p.key = coalesce(g.key, '')
        order by g.rank desc, coalesce(g.key, '') collate "C"`,
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

import { Injectable } from '@nestjs/common';
import type { Direction, Phase } from '@madang/budget';
import type { BudgetLineCardView, BudgetLinesFilter, BudgetLinesView } from '@madang/contracts/budget-lines';
import { DataSource } from 'typeorm';
import type { CityContext } from '../../../platform/access/actor.js';
import { read, readOne } from '../../../platform/database/read.js';
import { decodeCursor, toPage } from '../../../platform/http/cursor.js';
import { budgetContext, versionView, type BudgetContext } from './budget-context.js';
import { amountSql, keySql } from './dimension-sql.js';
import { GroupsQueries } from './groups.queries.js';
import { lineCard, lineCardSql, type LineCardRow } from './line-cards.js';
import { partsFrom, withinSql, type Part } from './parts.js';
import type { Measure } from './sums.js';
import { wholeAndWithin } from './whole-and-within.js';

/** Which lines, beyond where they lie: a condition in SQL that adds its values to the parameters. */
export type LineCondition = (parameters: unknown[]) => string;

export interface LineQuestion {
  readonly direction: Direction;
  readonly phase: Phase;
  readonly parts: readonly Part[];
  readonly condition: LineCondition;
  readonly cursor: string | undefined;
  readonly limit: number;
}

interface RankedRow extends LineCardRow {
  readonly amount: string;
}

@Injectable()
export class LinesQueries {
  constructor(
    private readonly db: DataSource,
    private readonly groups: GroupsQueries,
  ) {}

  /** The lines of a part of the budget, largest first. */
  async lines(city: CityContext, which: string, filter: BudgetLinesFilter, most = 50): Promise<BudgetLinesView> {
    const context = await budgetContext(this.db, city.id, which);
    const { direction = 'expenditure', phase = 'initial', cursor, limit = most } = filter;
    const condition: LineCondition = () => (filter.eliminations === 'true' ? 'l.elimination' : 'not l.elimination');
    return this.page(context, { direction, phase, parts: partsFrom(filter.within), condition, cursor, limit });
  }

  async page(context: BudgetContext, question: LineQuestion): Promise<BudgetLinesView> {
    const { direction, phase, parts, limit } = question;
    const { whole } = await wholeAndWithin(this.db, context, direction, parts);
    const { currency, population } = context.version;
    const measure: Measure = { currency, population, phase, whole };
    const view = (row: RankedRow): BudgetLineCardView => lineCard(row, context.names, measure);
    return {
      version: versionView(context.version),
      within: await this.groups.steps(context, direction, parts),
      lineCount: await this.count(context, question),
      ...toPage(await this.rows(context, question), limit, ({ amount, code }) => [amount, code], view),
    };
  }

  private rows(context: BudgetContext, { direction, phase, parts, condition, cursor, limit }: LineQuestion): Promise<RankedRow[]> {
    const parameters: unknown[] = [context.cityId, context.version.id, direction, limit + 1];
    const where = `${withinSql(parts, parameters)} and ${condition(parameters)}`;
    const amount = amountSql[phase];
    const after = decodeCursor(cursor, 2);
    const [least, code] = after ? [`$${parameters.push(after[0])}::bigint`, `$${parameters.push(after[1])}`] : [];
    const below = after ? `(${amount} < ${least} or (${amount} = ${least} and l.code collate "C" > ${code}))` : 'true';
    return read<RankedRow>(
      this.db,
      `select ${lineCardSql(keySql.department)}, (${amount})::text as amount
         from budget_line l
        where l.city_id = $1 and l.version_id = $2 and l.direction = $3 and ${where} and ${below}
        order by ${amount} desc, l.code collate "C" limit $4`,
      parameters,
    );
  }

  private async count(context: BudgetContext, { direction, parts, condition }: LineQuestion): Promise<number> {
    const parameters: unknown[] = [context.cityId, context.version.id, direction];
    const where = `${withinSql(parts, parameters)} and ${condition(parameters)}`;
    const counted = await readOne<{ count: number }>(
      this.db,
      `select count(*)::int as count from budget_line l where l.city_id = $1 and l.version_id = $2 and l.direction = $3 and ${where}`,
      parameters,
    );
    return counted?.count ?? 0;
  }
}

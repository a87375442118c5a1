import { Injectable } from '@nestjs/common';
import type { Direction, Phase } from '@madang/budget';
import type { BudgetLineCardView, BudgetLinesFilter, BudgetLinesView } from '@madang/contracts/budget-lines';
import { DataSource } from 'typeorm';
import type { CityContext } from '../../../platform/access/actor.js';
import { read, readOne } from '../../../platform/database/read.js';
import { decodeShapedCursor, toPage } from '../../../platform/http/cursor.js';
import { classifiedLines } from '../classification/classified-lines.js';
import { budgetContext, versionView, type BudgetContext } from './budget-context.js';
import { amountSql, keySql } from './dimension-sql.js';
import { GroupsQueries } from './groups.queries.js';
import { lineCard, lineCardSql, type LineCardRow } from './line-cards.js';
import { placesWithin } from './part-places.js';
import { partsFrom, withinSql, type Part } from './parts.js';
import type { Measure } from './sums.js';
import { wholeAndWithin } from './whole-and-within.js';

/** Which lines, beyond where they lie. */
export interface LineCondition {
  /** Adds its values to the parameters. */
  readonly sql: (parameters: unknown[]) => string;
  /** No line can meet it. */
  readonly never: boolean;
  /** So many lines of the whole version certainly do. */
  readonly atLeast: number;
}

export interface LineQuestion {
  readonly direction: Direction;
  readonly phase: Phase;
  readonly parts: readonly Part[];
  /** Lines that are subtracted when the budget is consolidated, or all the others. */
  readonly elimination: boolean;
  readonly condition?: LineCondition;
  readonly cursor: string | undefined;
  readonly limit: number;
}

interface RankedRow extends LineCardRow {
  readonly amount: string;
}

/** Beyond so many lines that meet a condition, it is only said that there are more. */
export const mostCounted = 1000;
const wholeAmount = /^-?\d{1,19}$/;
const anyCode = /^.{1,1000}$/su;

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
    const elimination = filter.eliminations === 'true';
    return this.page(context, { direction, phase, parts: partsFrom(filter.within), elimination, cursor, limit });
  }

  /** Of lines that meet a condition, `lineCount` is one more than `mostCounted` where there are more. */
  async page(context: BudgetContext, question: LineQuestion): Promise<BudgetLinesView> {
    const { direction, phase, parts, limit, elimination, condition } = question;
    const [{ whole, gross, eliminations }, within, rows, counted] = await Promise.all([
      wholeAndWithin(this.db, context, direction, { parts }),
      this.groups.steps(context, direction, parts),
      condition?.never ? [] : this.rows(context, question),
      condition ? this.count(context, question, condition) : undefined,
    ]);
    const { currency, population } = context.version;
    const measure: Measure = { currency, population, phase, whole };
    const view = (row: RankedRow): BudgetLineCardView => lineCard(row, context.names, measure);
    return {
      version: versionView(context.version),
      within,
      lineCount: counted ?? (elimination ? eliminations : gross).lineCount,
      ...toPage(rows, limit, ({ amount, code }) => [amount, code], view),
    };
  }

  /** An index has the lines by amount, and by what people look for most; the planner takes whichever is shorter. */
  private async rows(context: BudgetContext, question: LineQuestion): Promise<RankedRow[]> {
    const { direction, phase, parts, condition, cursor, limit, elimination } = question;
    const places = await placesWithin(this.db, context, direction, parts);
    const parameters: unknown[] = [context.cityId, context.version.id, direction, limit + 1, elimination];
    const where = `${withinSql(parts, parameters, places)} and ${condition?.sql(parameters) ?? 'true'}`;
    const amount = amountSql[phase];
    const after = decodeShapedCursor(cursor, [wholeAmount, anyCode]);
    const [least, code] = after ? [`$${parameters.push(after[0])}::bigint`, `$${parameters.push(after[1])}`] : [];
    const below = after ? `${amount} <= ${least} and (${amount} < ${least} or l.code collate "C" > ${code})` : 'true';
    return read<RankedRow>(
      this.db,
      `select ${lineCardSql(keySql.department)}, (${amount})::text as amount
         from ${linesFor(parts)} l
        where l.city_id = $1 and l.version_id = $2 and l.direction = $3 and l.elimination = $5 and ${where} and ${below}
        order by ${amount} desc, l.code collate "C" limit $4`,
      parameters,
    );
  }

  /** Counting every line that has a common word would take longer than finding the largest of them. */
  private async count(context: BudgetContext, { direction, parts, elimination }: LineQuestion, condition: LineCondition): Promise<number> {
    if (condition.never) return 0;
    if (parts.length === 0 && condition.atLeast > mostCounted) return mostCounted + 1;
    const parameters: unknown[] = [context.cityId, context.version.id, direction, elimination];
    const where = `${withinSql(parts, parameters)} and ${condition.sql(parameters)}`;
    const counted = await readOne<{ count: number }>(
      this.db,
      `select count(*)::int as count from (
         select 1 from ${linesFor(parts)} l
          where l.city_id = $1 and l.version_id = $2 and l.direction = $3 and l.elimination = $4 and ${where} limit ${mostCounted + 1}) as met`,
      parameters,
    );
    return counted?.count ?? 0;
  }
}

/** A card shows nothing that a city says of its lines afterwards; only their district may be asked for. */
function linesFor(parts: readonly Part[]): string {
  return parts.some(({ dimension }) => dimension === 'district') ? classifiedLines : 'budget_line';
}

import type { LineCode } from '@madang/basics';
import type { Direction } from '@madang/budget';
import type { BudgetLineCardView, ClassifiedView } from '@madang/contracts/budget-lines';
import type { Currency, Money } from '@madang/money';
import type { BudgetNames } from './budget-context.js';
import { lineStepsSql, type LineSteps } from './line-steps.js';
import { amountViews, shareOf, type Measure } from './sums.js';

export interface LineCardRow extends LineSteps {
  readonly code: LineCode;
  readonly direction: Direction;
  readonly elimination: boolean;
  readonly departmentKey: string | null;
  readonly departmentName: string | null;
  readonly initial: string;
  readonly final: string;
  readonly executed: string | null;
}

/** The columns of `LineCardRow`; `departmentKey` is that of the dimension, which names the body as well. */
export function lineCardSql(departmentKey: string): string {
  return `l.code, l.direction, l.elimination, ${departmentKey} as "departmentKey", l.department_name as "departmentName",
    ${lineStepsSql}, l.initial_minor::text as initial,
    coalesce(l.final_minor, l.initial_minor)::text as final, l.executed_minor::text as executed`;
}

export function lineCard(row: LineCardRow, names: BudgetNames, measure: Measure): BudgetLineCardView {
  const { code, direction, elimination } = row;
  const classified = (dimension: 'programme' | 'department' | 'chapter' | 'economic', key: string | null, name: string | null) =>
    classifiedView(key, key === null ? {} : names.of(dimension, direction, key, name));
  const amounts = amountsOf(row, measure.currency);
  return {
    code,
    direction,
    elimination,
    programme: classified('programme', row.programmeCode, row.programmeName),
    department: classified('department', row.departmentKey, row.departmentName),
    chapter: classified('chapter', row.chapterCode, row.chapterName),
    economic: classified('economic', row.economicCode, row.economicName),
    ...amountViews(amounts, measure.population),
    share: shareOf(amounts, measure, elimination ? -1n : 1n),
  };
}

export function amountsOf({ initial, final, executed }: Pick<LineCardRow, 'initial' | 'final' | 'executed'>, currency: Currency) {
  const amount = (minor: string): Money => ({ minor: BigInt(minor), currency });
  return { initial: amount(initial), final: amount(final), executed: executed === null ? undefined : amount(executed) };
}

export function classifiedView(code: string | null, names: Readonly<Record<string, string>>): ClassifiedView | null {
  return code === null ? null : { code, names };
}

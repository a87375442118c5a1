import { assertNever } from '@madang/basics';
import { basisPoints, negate, zero, type Currency, type Money } from '@madang/money';
import type { BudgetLine, Classified, Direction } from './budget-line.js';
import { functionalCode, functionalLevels } from './functional-code.js';
import { urlSafe } from './line-code.js';
import { noAmounts, totalsOf, withLine, type AmountTotals } from './totals.js';

export const dimensions = [...functionalLevels, 'programme', 'body', 'department', 'district', 'chapter', 'economic'] as const;
export type Dimension = (typeof dimensions)[number];
export type Phase = 'initial' | 'final' | 'executed';

export interface GroupQuestion {
  readonly direction: Direction;
  readonly dimension: Dimension;
  readonly currency: Currency;
  /** Which amount ranks the groups and makes the shares; `initial` when not said. */
  readonly by?: Phase;
}

export interface LineGroup {
  /** Absent for lines that have no code in this dimension. */
  readonly key?: string | undefined;
  /** The city's own name, where the lines carry one; areas, policies, groups and districts are named by catalogues. */
  readonly name?: string | undefined;
  readonly totals: AmountTotals;
  /** Of the consolidated total, in hundredths of a per cent; absent when that total is zero. */
  readonly shareBasisPoints?: number | undefined;
}

export interface GroupedLines {
  /** Largest first; gross amounts, so they exceed the consolidated total by the eliminations. */
  readonly groups: readonly LineGroup[];
  /** A part of its own with a negative share: it is never taken out of a group unseen. */
  readonly eliminations: LineGroup;
  readonly consolidated: AmountTotals;
}

/** The lines of one direction, summed by one dimension. The plain version that faster ones are judged by. */
export function groupLines(lines: readonly BudgetLine[], question: GroupQuestion): GroupedLines {
  const asked = lines.filter((line) => line.direction === question.direction);
  const { consolidated, eliminations } = totalsOf(asked, question.currency)[question.direction];
  const phase = question.by ?? 'initial';
  const amount = (totals: AmountTotals): Money => totals[phase] ?? zero(question.currency);
  const share = (part: Money) => basisPoints(part.minor, amount(consolidated).minor);
  const groups = collect(asked, question)
    .map((group) => ({ ...group, shareBasisPoints: share(amount(group.totals)) }))
    .toSorted((one, other) => bySize(amount(one.totals), amount(other.totals)) || byKey(one, other));
  return {
    groups,
    eliminations: { totals: eliminations, shareBasisPoints: share(negate(amount(eliminations))) },
    consolidated,
  };
}

/** What a line is called in a dimension. Departments are numbered inside their body, so their key names both. */
export function keyIn(dimension: Dimension, line: BudgetLine): string | undefined {
  switch (dimension) {
    case 'area':
    case 'policy':
    case 'group':
      return line.programme && functionalCode(line.programme.code, dimension);
    case 'department':
      return line.department && [line.body, line.department].flatMap((step) => (step ? [urlSafe(step.code)] : [])).join('-');
    case 'district':
      return line.district;
    case 'programme':
    case 'body':
    case 'chapter':
    case 'economic':
      return line[dimension]?.code;
    default:
      return assertNever(dimension);
  }
}

function collect(lines: readonly BudgetLine[], { dimension, currency }: GroupQuestion): LineGroup[] {
  const groups = new Map<string | undefined, LineGroup>();
  for (const line of lines) {
    if (line.elimination) continue;
    const key = keyIn(dimension, line);
    const group = groups.get(key) ?? { key, name: named(dimension, line)?.name, totals: noAmounts(currency) };
    groups.set(key, { ...group, totals: withLine(group.totals, line) });
  }
  return [...groups.values()];
}

function named(dimension: Dimension, line: BudgetLine): Classified | undefined {
  switch (dimension) {
    case 'area':
    case 'policy':
    case 'group':
    case 'district':
      return undefined;
    case 'programme':
    case 'body':
    case 'department':
    case 'chapter':
    case 'economic':
      return line[dimension];
    default:
      return assertNever(dimension);
  }
}

function bySize(one: Money, other: Money): number {
  return one.minor > other.minor ? -1 : one.minor < other.minor ? 1 : 0;
}

function byKey(one: LineGroup, other: LineGroup): number {
  const [a, b] = [one.key ?? '', other.key ?? ''];
  return a < b ? -1 : a > b ? 1 : 0;
}

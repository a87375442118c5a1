import type { LineCode } from '@madang/basics';
import { subtract, type Money } from '@madang/money';
import { appropriationOf, type BudgetLine } from './budget-line.js';

type Comparable = Pick<BudgetLine, 'code' | 'initial' | 'final' | 'executed'>;

/** What became of one line; each amount is after less before. */
export interface LineChange<Line> {
  readonly code: LineCode;
  readonly before: Line;
  readonly after: Line;
  readonly initial: Money;
  /** Between what could be spent then and now, adjusted or not. */
  readonly final: Money;
  /** Absent unless both versions say what was executed. */
  readonly executed?: Money | undefined;
}

export interface VersionComparison<Line> {
  readonly added: readonly Line[];
  readonly removed: readonly Line[];
  readonly changed: readonly LineChange<Line>[];
  readonly unchanged: number;
}

/** What differs between two versions, line by line, matched by line code. Each code stands at most once in a version. */
export function compareVersions<Line extends Comparable>(before: readonly Line[], after: readonly Line[]): VersionComparison<Line> {
  const earlier = new Map(before.map((line) => [line.code, line]));
  const later = new Set(after.map((line) => line.code));
  const changes = after.flatMap((line) => {
    const old = earlier.get(line.code);
    return old ? [changeOf(old, line)] : [];
  });
  const changed = changes.filter(isChange);
  return {
    added: after.filter((line) => !earlier.has(line.code)),
    removed: before.filter((line) => !later.has(line.code)),
    changed,
    unchanged: changes.length - changed.length,
  };
}

function changeOf<Line extends Comparable>(before: Line, after: Line): LineChange<Line> {
  return {
    code: after.code,
    before,
    after,
    initial: subtract(after.initial, before.initial),
    final: subtract(appropriationOf(after), appropriationOf(before)),
    executed: after.executed && before.executed && subtract(after.executed, before.executed),
  };
}

function isChange(change: LineChange<Comparable>): boolean {
  const appearedOrVanished = (change.before.executed === undefined) !== (change.after.executed === undefined);
  return change.initial.minor !== 0n || change.final.minor !== 0n || (change.executed?.minor ?? 0n) !== 0n || appearedOrVanished;
}

import type { LineCode } from '@madang/basics';

/** What is known of one line, in minor units of one currency. Changes are against `before`; below zero means less. */
export interface CommittedLine {
  readonly line: LineCode;
  /** What the line held in the budget to which the proposal is bound; null where that budget does not know the line. */
  readonly before: bigint | null;
  readonly asked: bigint;
  readonly promised: bigint;
  /** What the council adopted; null while it has not decided. */
  readonly adopted: bigint | null;
  /** What the line holds in the later budget that is read; null where it cannot be found there. */
  readonly later: bigint | null;
}

export interface LineAmounts extends CommittedLine {
  /** How far the later budget is from the one before: `later − before`; null where either is unknown. */
  readonly executed: bigint | null;
}

/** One side of the money: lines that were to get more, or lines that were to get less. The two are never set against each other. */
export interface AmountsOfSide {
  readonly lines: number;
  readonly asked: bigint;
  readonly promised: bigint;
  /** Null where the council has not decided on every line. */
  readonly adopted: bigint | null;
  /** How many of the lines the later budget shows. */
  readonly matched: number;
  /** Of those alone; null where there are none. */
  readonly executed: bigint | null;
  readonly promisedOfMatched: bigint;
  /** By how much lines stayed behind their promise, each by itself; never below zero. */
  readonly short: bigint;
  /** By how much lines went beyond it, each by itself. One line's surplus does not make good what another lacks. */
  readonly beyond: bigint;
}

export interface FourAmounts {
  readonly lines: readonly LineAmounts[];
  readonly more: AmountsOfSide;
  readonly less: AmountsOfSide;
  /** Lines that the later budget does not show, so that nothing can be said of them. */
  readonly unmatched: readonly LineCode[];
}

/** Asked, promised, adopted and executed, line by line and side by side. Nothing is netted, and nothing becomes a percentage. */
export function fourAmounts(committed: readonly CommittedLine[]): FourAmounts {
  const lines = committed.map((one): LineAmounts => {
    const { before, later } = one;
    return { ...one, executed: before === null || later === null ? null : later - before };
  });
  return {
    lines,
    more: sideOf(lines.filter((line) => directionOf(line) > 0)),
    less: sideOf(lines.filter((line) => directionOf(line) < 0)),
    unmatched: lines.filter(({ executed }) => executed === null).map(({ line }) => line),
  };
}

function sideOf(lines: readonly LineAmounts[]): AmountsOfSide {
  const matched = lines.flatMap((line) => (line.executed === null ? [] : [{ ...line, executed: line.executed }]));
  const adopted = lines.flatMap((line) => (line.adopted === null ? [] : [line.adopted]));
  const behind = matched.map((line) => BigInt(directionOf(line)) * (line.promised - line.executed));
  return {
    lines: lines.length,
    asked: total(lines.map(({ asked }) => asked)),
    promised: total(lines.map(({ promised }) => promised)),
    adopted: lines.length > 0 && adopted.length === lines.length ? total(adopted) : null,
    matched: matched.length,
    executed: matched.length === 0 ? null : total(matched.map(({ executed }) => executed)),
    promisedOfMatched: total(matched.map(({ promised }) => promised)),
    short: total(behind.filter((amount) => amount > 0n)),
    beyond: -total(behind.filter((amount) => amount < 0n)),
  };
}

/** Which way a line was to go: as asked, or as promised where nobody asked for it. A line that nobody moves stands with those that get more. */
export function directionOf({ asked, promised }: Pick<CommittedLine, 'asked' | 'promised'>): 1 | -1 {
  return (asked === 0n ? promised : asked) < 0n ? -1 : 1;
}

function total(amounts: readonly bigint[]): bigint {
  return amounts.reduce((sum, amount) => sum + amount, 0n);
}

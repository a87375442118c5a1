import type { LineCode } from '@madang/basics';

/** What a proposal asked for one budget line, and what the answer accepted of it. Minor units of one currency; below zero means less. */
export interface AskedLine {
  readonly line: LineCode;
  readonly asked: bigint;
  readonly accepted: bigint;
}

/** What the city promises for one line. Where it is not what the answer accepted, it says why. */
export interface PromisedLine {
  readonly line: LineCode;
  readonly promised: bigint;
  readonly reason: string | null;
}

/**
 * What an answer accepts of the money that was asked for: all of it, or line by line what a partial answer names. Whatever it does
 * not name is not accepted.
 */
export function acceptedLines(
  asked: readonly Pick<AskedLine, 'line' | 'asked'>[],
  accepted: ReadonlyMap<LineCode, bigint> | 'all',
): AskedLine[] {
  return asked.map(({ line, asked: amount }) => ({
    line,
    asked: amount,
    accepted: accepted === 'all' ? amount : (accepted.get(line) ?? 0n),
  }));
}

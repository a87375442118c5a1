import type { Holders } from './holders.js';

/** What a project lacks, and who can give. */
export interface Lack {
  readonly missing: number;
  /** Nobody gives more than that. */
  readonly cap: number;
  /** By how much sums of money can be wrong. */
  readonly doubt: number;
  readonly isSupporter: (group: number) => boolean;
  /** People among the supporters who hold at least `cap`. */
  readonly richSupporters: number;
}

/**
 * The fewest non-supporters who together give what is missing, the richest first; 'close' when that turns on less than the
 * doubt; `Infinity` when all together do not, or at least `stop` would be needed.
 *
 * The sum over the k richest differs from the exact one by no more than any set of k people can, however errors may have
 * changed their order. So the answer is sure where the sums on both sides of it are farther than the doubt from what is missing.
 */
export function fewestByFloats(holders: Holders, lack: Lack, stop: number): number | 'close' {
  const { missing, cap, doubt, isSupporter, richSupporters } = lack;
  if (holders.givenByRichest(Math.min(stop, holders.peopleBefore.at(-1)! + 1) - 1, cap) < missing - doubt) return Infinity;
  const from = holders.countWith(cap);
  let people = from === 0 ? 0 : holders.peopleBefore[from]! - richSupporters;
  let sum = people === 0 ? 0 : people * cap;
  if (sum >= missing - doubt) return surely(0, 0, people, cap, lack);
  for (let at = from; at < holders.order.length && people < stop; at++) {
    const group = holders.order[at]!;
    if (isSupporter(group)) continue;
    const gives = holders.money[group]!;
    const whole = sum + holders.people[group]! * gives;
    if (whole >= missing - doubt) return surely(sum, people, holders.people[group]!, gives, lack);
    people += holders.people[group]!;
    sum = whole;
  }
  return people >= stop ? Infinity : sum < missing - doubt ? Infinity : 'close';
}

/** How many of a row of equal givers reach what is missing, on top of a sum by others, if that is sure. */
function surely(sum: number, people: number, available: number, gives: number, { missing, doubt }: Lack): number | 'close' {
  const some = Math.max(1, Math.ceil((missing - sum) / gives));
  const enough = sum + some * gives > missing + doubt;
  const oneLessIsNot = sum + (some - 1) * gives < missing - doubt;
  return some <= available && enough && oneLessIsNot ? people + some : 'close';
}

import { assertNever, hex, sha256, utf8 } from '@madang/basics';
import type { TieBreak } from './allocation-rule.js';
import { inCodePointOrder } from './in-code-point-order.js';

/** What a tie-breaker may look at. */
export interface Tied {
  readonly id: string;
  readonly costMinor: bigint;
  /** How many people chose the project. */
  readonly votes: number;
}

/** Negative when the first goes before the second, as for `Array.sort`. Zero only for one and the same id. */
export type TieBreaker = (one: Tied, other: Tied) => number;

/** The tie-breaker that a rule names. It knows nothing of ballots beyond the number of votes, and can be applied by hand. */
export function tieBreakerOf(tieBreak: TieBreak): TieBreaker {
  switch (tieBreak.by) {
    case 'id':
      return (one, other) => inCodePointOrder(one.id, other.id);
    case 'cost-votes-lot':
      return byCostVotesAndLot(tieBreak.seed);
    default:
      return assertNever(tieBreak);
  }
}

/**
 * A project's lot: the SHA-256 digest, in hexadecimal, of the seed, a line feed and the id. The smaller lot goes first.
 * Anybody can draw it again: `printf '%s\n%s' SEED ID | sha256sum`.
 */
export function drawLot(seed: string, id: string): string {
  return hex(sha256(utf8(`${seed}\n${id}`)));
}

function byCostVotesAndLot(seed: string): TieBreaker {
  const lots = new Map<string, string>();
  const lotOf = (id: string) => {
    const lot = lots.get(id) ?? drawLot(seed, id);
    lots.set(id, lot);
    return lot;
  };
  return (one, other) => {
    if (one.costMinor !== other.costMinor) return one.costMinor < other.costMinor ? -1 : 1;
    if (one.votes !== other.votes) return other.votes - one.votes;
    return inCodePointOrder(lotOf(one.id), lotOf(other.id)) || inCodePointOrder(one.id, other.id);
  };
}

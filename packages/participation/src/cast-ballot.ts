import { err, ok, type Refusal, type Result } from '@madang/basics';
import { checkBallot, type Ballot, type BallotRefusal } from './ballot.js';
import type { Election, ElectionState } from './election.js';
import { isOpen, type TimeWindow } from './time-window.js';

export type CastRefusal =
  | (Refusal<'election/not-open'> & TimeWindow & { readonly state: ElectionState })
  | Refusal<'ballot/revision-not-positive'>
  | (Refusal<'ballot/conflict' | 'ballot/stale'> & { readonly storedRevision: number })
  | (Refusal<'ballot/invalid'> & { readonly refusals: readonly BallotRefusal[] });

/** What the box holds for one voter, and what arrives. */
export interface Casting {
  readonly stored: Ballot | null;
  readonly incoming: Ballot;
}

export interface CastBallot {
  /** False for a repetition of what is stored already. */
  readonly changes: boolean;
  readonly ballot: Ballot;
}

/**
 * Takes a ballot into the box, or a newer revision in place of the stored one; the last stored choices count.
 * The same revision with the same choices is an answer that got lost on its way: it is confirmed again, also after the
 * close, since nothing changes. With other choices it is two devices at odds, and neither wins by being slower.
 */
export function castBallot(election: Election, { stored, incoming }: Casting, now: Date): Result<CastBallot, CastRefusal> {
  if (!Number.isSafeInteger(incoming.revision) || incoming.revision < 1) return err({ code: 'ballot/revision-not-positive' });
  if (stored !== null && stored.revision === incoming.revision) {
    return sameChoices(stored, incoming)
      ? ok({ changes: false, ballot: stored })
      : err({ code: 'ballot/conflict', storedRevision: stored.revision });
  }
  const { state, opensAt, closesAt } = election;
  if (state !== 'open' || !isOpen(election, now)) return err({ code: 'election/not-open', state, opensAt, closesAt });
  if (stored !== null && stored.revision > incoming.revision) return err({ code: 'ballot/stale', storedRevision: stored.revision });
  const refusals = checkBallot(election, incoming.choices);
  if (refusals.length > 0) return err({ code: 'ballot/invalid', refusals });
  return ok({ changes: true, ballot: { revision: incoming.revision, choices: incoming.choices.toSorted() } });
}

/** Choices are a set: the order in which boxes were ticked means nothing, and is not kept. */
function sameChoices(one: Ballot, other: Ballot): boolean {
  const choices = new Set(one.choices);
  return choices.size === new Set(other.choices).size && other.choices.every((id) => choices.has(id));
}

import type { OpenBars } from '../bars.js';
import type { BallotQuestion } from '../counting/ballot-question.js';
import { compareScores, type Score } from './score.js';

export interface Taken {
  readonly place: number;
  readonly leftBefore: bigint;
  /** Places that stood exactly equal and still fitted, the taken one first, in the order of the tie-breaker. */
  readonly tied: readonly number[];
  /** What a reserve adds so that it fits. */
  readonly fromReserve?: bigint;
}

export interface PassedOver {
  readonly place: number;
  readonly left: bigint;
  /** How many had been taken before its turn. */
  readonly afterTaken: number;
}

export interface GreedyOutcome {
  readonly taken: readonly Taken[];
  readonly passedOver: readonly PassedOver[];
  /** The project at which the count stopped, and those whose turn would have come after it. */
  readonly stopped?: { readonly by: number; readonly before: readonly number[] };
}

/** How a greedy count deviates from taking whatever fits. */
export interface GreedyTerms {
  /** Keep projects out that must not be taken; told of each that is. */
  readonly bars?: OpenBars | undefined;
  /** Default `skip`; see `WhenNotFitting` of the rule. */
  readonly whenNotFitting?: 'skip' | 'stop' | { readonly topUpFromPercent: number; readonly reserveMinor: bigint };
}

/**
 * Goes through projects from the highest score down, equal ones in the order of the tie-breaker; takes what still fits, and
 * passes over what does not, unless the terms say that it stops there. All comparisons are exact.
 *
 * @param places what may be taken
 * @param scores by place
 * @param budgetMinor what there is to spend
 */
export function takeGreedily(
  question: Pick<BallotQuestion, 'projects' | 'tieRank'>,
  places: readonly number[],
  scores: readonly Score[],
  budgetMinor: bigint,
  { bars, whenNotFitting = 'skip' }: GreedyTerms = {},
): GreedyOutcome {
  const { projects, tieRank } = question;
  const turns = places.toSorted((one, other) => compareScores(scores[other]!, scores[one]!) || tieRank[one]! - tieRank[other]!);
  const taken: Taken[] = [];
  const passedOver: PassedOver[] = [];
  let left = budgetMinor;
  for (const [turn, place] of turns.entries()) {
    if (bars?.admits(place) === false) continue;
    const { costMinor } = projects[place]!;
    if (costMinor <= left) {
      taken.push({ place, leftBefore: left, tied: equals(turn).filter((other) => couldBeTaken(other)) });
      bars?.take(place);
      left -= costMinor;
      continue;
    }
    const missing = costMinor - left;
    if (typeof whenNotFitting === 'object' && reaches(whenNotFitting, left, missing)) {
      taken.push({ place, leftBefore: left, tied: [place], fromReserve: missing });
      bars?.take(place);
    } else passedOver.push({ place, left, afterTaken: taken.length });
    if (whenNotFitting !== 'skip') {
      const before = turns.slice(turn + 1).filter((other) => bars?.admits(other) !== false);
      return { taken, passedOver, stopped: { by: place, before } };
    }
  }
  return { taken, passedOver };

  function couldBeTaken(place: number): boolean {
    return projects[place]!.costMinor <= left && bars?.admits(place) !== false;
  }

  function equals(turn: number): number[] {
    const score = scores[turns[turn]!]!;
    let end = turn + 1;
    while (end < turns.length && compareScores(scores[turns[end]!]!, score) === 0) end++;
    return turns.slice(turn, end);
  }
}

/** Whether what is left covers so much of the cost, and the reserve the rest. */
function reaches(terms: { readonly topUpFromPercent: number; readonly reserveMinor: bigint }, left: bigint, missing: bigint): boolean {
  return left * 100n >= BigInt(terms.topUpFromPercent) * (left + missing) && missing <= terms.reserveMinor;
}

import type { BallotQuestion } from '../counting/ballot-question.js';
import { compareScores, type Score } from './score.js';

export interface Taken {
  readonly place: number;
  readonly leftBefore: bigint;
  /** Places that stood exactly equal and still fitted, the taken one first, in the order of the tie-breaker. */
  readonly tied: readonly number[];
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
}

/**
 * Goes through projects from the highest score down, equal ones in the order of the tie-breaker; takes what still fits, passes
 * over what does not, and never stops early. All comparisons are exact.
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
): GreedyOutcome {
  const { projects, tieRank } = question;
  const turns = places.toSorted((one, other) => compareScores(scores[other]!, scores[one]!) || tieRank[one]! - tieRank[other]!);
  const taken: Taken[] = [];
  const passedOver: PassedOver[] = [];
  let left = budgetMinor;
  for (const [turn, place] of turns.entries()) {
    const { costMinor } = projects[place]!;
    if (costMinor > left) {
      passedOver.push({ place, left, afterTaken: taken.length });
      continue;
    }
    taken.push({ place, leftBefore: left, tied: equals(turns, turn).filter((other) => projects[other]!.costMinor <= left) });
    left -= costMinor;
  }
  return { taken, passedOver };

  function equals(turns: readonly number[], turn: number): number[] {
    const score = scores[turns[turn]!]!;
    let end = turn + 1;
    while (end < turns.length && compareScores(scores[turns[end]!]!, score) === 0) end++;
    return turns.slice(turn, end);
  }
}

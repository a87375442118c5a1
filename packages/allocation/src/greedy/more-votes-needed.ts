import type { BallotQuestion } from '../counting/ballot-question.js';
import type { Taken } from './take-greedily.js';

/**
 * How many more votes would have brought a project that was passed over to its turn while it still fitted, all else equal.
 * Undefined when it never fitted.
 *
 * What is left only falls, so the project must come just before the last one taken while there was enough for it. With
 * fewer votes its turn comes when the money is gone; with so many, those before it are taken as they were, and it fits.
 *
 * @param perCost whether votes per cost decide, or votes alone
 */
export function moreVotesNeeded(question: BallotQuestion, taken: readonly Taken[], place: number, perCost: boolean): number | undefined {
  const { costMinor, votes } = question.tied[place]!;
  const before = taken.findLast((one) => one.leftBefore >= costMinor);
  if (!before) return undefined;
  const rival = question.tied[before.place]!;
  const rivalVotes = BigInt(rival.votes);
  const [top, bottom] = perCost ? [rivalVotes * costMinor, rival.costMinor] : [rivalVotes, 1n];
  const level = top / bottom;
  const equalThere = top % bottom === 0n;
  const winsThere = equalThere && question.tieBreaker({ ...question.tied[place]!, votes: Number(level) }, rival) < 0;
  return Number(level) + (winsThere ? 0 : 1) - votes;
}

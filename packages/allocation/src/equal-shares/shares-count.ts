import type { BallotQuestion } from '../counting/ballot-question.js';
import type { GreedyOutcome } from '../greedy/take-greedily.js';
import type { SharesProblem } from './shares-problem.js';
import type { Started } from './starting-share.js';

/** Equal shares as they were counted, before they are explained. */
export interface SharesCount {
  readonly question: BallotQuestion;
  readonly problem: SharesProblem;
  /** Projects that cost nothing and have support: they come first. */
  readonly free: readonly number[];
  readonly started: Started;
  readonly completion: GreedyOutcome | undefined;
  /** Whether the number of missing supporters can be told. */
  readonly withFigure: boolean;
}

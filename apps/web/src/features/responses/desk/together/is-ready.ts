import type { AnswerOfBatchView } from '@madang/contracts/answer-batches';

/** Nothing is missing, somebody waits for it, and a second pair of eyes has approved it where one is needed. */
export function isReady({ published, revision, awaited, gaps, reading, secondEyesNeeded }: AnswerOfBatchView): boolean {
  return !published && revision !== null && awaited && gaps.length === 0 && (!secondEyesNeeded || reading === 'approved');
}

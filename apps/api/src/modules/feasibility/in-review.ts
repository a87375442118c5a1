import type { ResponseState } from '@madang/accountability';

/** From the door to the decision: as long as the city can still learn something from a review. */
export const reviewedStates = [
  'threshold_met',
  'overdue_ack',
  'acknowledged',
  'overdue_review',
  'in_debate',
  'debate_report',
  'under_decision',
  'overdue_decision',
  'escalated_1',
  'escalated_2',
  'escalated_3',
] as const satisfies readonly ResponseState[];

export function isInReview(state: ResponseState): boolean {
  return (reviewedStates as readonly ResponseState[]).includes(state);
}

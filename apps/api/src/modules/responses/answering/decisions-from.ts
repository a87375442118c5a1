import { mayMove, type AnswerDecision, type ResponseState } from '@madang/accountability';

const answers: readonly AnswerDecision[] = ['accepted', 'accepted_in_part', 'deferred', 'referred', 'rejected'];

/**
 * The answers that an officer can write from a state: to drop a promise once it has been made, before that one of the others.
 * Joining two proposals needs the word of every author of both, which is asked of them and not of an officer.
 */
export function decisionsFrom(state: ResponseState, authorsAgree: boolean): AnswerDecision[] {
  if (mayMove(state, 'abandoned', 'staff')) return ['abandoned'];
  return authorsAgree ? [...answers, 'merged'] : [...answers];
}

import { mayMove, type AnswerDecision, type ResponseState } from '@madang/accountability';

/** Joining two proposals needs the word of both authors, which is asked of them and not of an officer. */
const answers: readonly AnswerDecision[] = ['accepted', 'accepted_in_part', 'deferred', 'referred', 'rejected'];

/** The answers that an officer can write from a state: to drop a promise once it has been made, before that one of the others. */
export function decisionsFrom(state: ResponseState): AnswerDecision[] {
  return mayMove(state, 'abandoned', 'staff') ? ['abandoned'] : [...answers];
}

import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { TrackedProposalView } from '@madang/contracts/tracked-proposals';

type State = TrackedProposalView['state'];

/** What the city owes in a state, in a few words. */
const words: Readonly<Partial<Record<State, MessageDescriptor>>> = {
  threshold_met: msg`An acknowledgement`,
  overdue_ack: msg`An acknowledgement`,
  acknowledged: msg`A review`,
  overdue_review: msg`A review`,
  debate_report: msg`The report on the debate`,
  accepted: msg`A plan`,
  accepted_in_part: msg`A plan`,
  referred: msg`Proof that it was passed on`,
  planned: msg`A report on progress`,
  in_progress: msg`A report on progress`,
  stalled: msg`A report on progress`,
  completed: msg`A check by residents`,
  appealed: msg`A decision on the appeal`,
  remedy_due: msg`A remedy`,
};

export function owedWords(state: State): MessageDescriptor {
  return words[state] ?? msg`An answer`;
}

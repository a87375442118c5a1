import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ProposalState } from '../../ui/state-words.js';

const special: Readonly<Partial<Record<ProposalState, MessageDescriptor>>> = {
  screening: msg`Publishes itself after`,
  published: msg`Support is collected until`,
  in_debate: msg`Open to debate until`,
  accepted_in_part: msg`Plan due by`,
  accepted: msg`Plan due by`,
  deferred: msg`Comes back on`,
  rejected: msg`Can be appealed until`,
  merged: msg`Can be appealed until`,
  planned: msg`Next report due by`,
  in_progress: msg`Next report due by`,
  completed: msg`Residents can check until`,
  withdrawn: msg`A supporter can adopt it until`,
};

/** What the date of a state is for; where the city owes something, it is the promised date. */
export function dateWords(state: ProposalState): MessageDescriptor {
  return special[state] ?? msg`Promised date`;
}

import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ProposalCardView } from '@madang/contracts/proposal-lists';
import type { Tone } from './status-tag.js';

export type ProposalState = ProposalCardView['state'];

interface StateWords {
  readonly words: MessageDescriptor;
  readonly tone: Tone;
}

/** Every state from the first draft to the delivered promise, as a word with its tone. */
export const stateWords: Readonly<Record<ProposalState, StateWords>> = {
  draft: { words: msg`Draft`, tone: 'neutral' },
  screening: { words: msg`Being checked against the house rules`, tone: 'neutral' },
  published: { words: msg`Collecting support`, tone: 'info' },
  threshold_met: { words: msg`Reached enough support`, tone: 'info' },
  acknowledged: { words: msg`Acknowledged by a named officer`, tone: 'info' },
  in_debate: { words: msg`In public debate`, tone: 'info' },
  debate_report: { words: msg`Debate closed, report to come`, tone: 'info' },
  under_decision: { words: msg`Waiting for the official answer`, tone: 'info' },
  accepted: { words: msg`Accepted`, tone: 'ok' },
  accepted_in_part: { words: msg`Accepted in part`, tone: 'ok' },
  deferred: { words: msg`Put off to a date`, tone: 'warn' },
  referred: { words: msg`Passed on to the body in charge`, tone: 'neutral' },
  rejected: { words: msg`Not accepted`, tone: 'warn' },
  merged: { words: msg`Joined with another proposal`, tone: 'neutral' },
  planned: { words: msg`Planned`, tone: 'ok' },
  in_progress: { words: msg`Under way`, tone: 'ok' },
  stalled: { words: msg`Stalled`, tone: 'warn' },
  completed: { words: msg`Done, says the city`, tone: 'ok' },
  verified: { words: msg`Checked by residents`, tone: 'ok' },
  unverified: { words: msg`Done by the city’s own account, not checked`, tone: 'warn' },
  closed: { words: msg`Closed`, tone: 'neutral' },
  abandoned: { words: msg`Promise dropped`, tone: 'stop' },
  overdue_ack: { words: msg`Acknowledgement overdue`, tone: 'stop' },
  overdue_review: { words: msg`Review overdue`, tone: 'stop' },
  overdue_decision: { words: msg`Answer overdue`, tone: 'stop' },
  escalated_1: { words: msg`Before the head of department`, tone: 'stop' },
  escalated_2: { words: msg`Before the human-rights committee`, tone: 'stop' },
  escalated_3: { words: msg`Before the ombudsperson or the council`, tone: 'stop' },
  appealed: { words: msg`Under appeal`, tone: 'warn' },
  remedy_due: { words: msg`Remedy recommended`, tone: 'warn' },
  remedied: { words: msg`Remedy delivered`, tone: 'ok' },
  watch_report: { words: msg`On the watch list`, tone: 'stop' },
  expired: { words: msg`Support period over`, tone: 'neutral' },
  withdrawn: { words: msg`Withdrawn by its authors`, tone: 'neutral' },
};

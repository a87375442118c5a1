import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { TimeLimitsView } from '@madang/contracts/time-limits';

export type Limit = TimeLimitsView['limits'][number]['limit'];

interface LimitSection {
  readonly title: MessageDescriptor;
  readonly limits: readonly Limit[];
}

/** The limits in the order in which a proposal meets them. */
export const limitSections: readonly LimitSection[] = [
  {
    title: msg`Until the answer`,
    limits: [
      'screening',
      'published',
      'threshold_met',
      'acknowledged',
      'in_debate',
      'debate_report',
      'under_decision',
      'decision_after_report',
      'decision_on_reentry',
      'waiting_for_author',
      'extension',
      'withdrawn',
    ],
  },
  {
    title: msg`After the answer`,
    limits: [
      'accepted',
      'accepted_in_part',
      'referred',
      'deferred',
      'rejected',
      'merged',
      'planned',
      'in_progress',
      'stalled',
      'completed',
      'abandoned',
    ],
  },
  {
    title: msg`When nobody acts`,
    limits: ['overdue_ack', 'overdue_review', 'overdue_decision', 'escalated_1', 'escalated_2', 'escalated_3', 'appealed', 'remedy_due'],
  },
];

/** What has to happen within a limit. */
export const limitWords: Readonly<Record<Limit, MessageDescriptor>> = {
  screening: msg`A text is checked, or publishes itself`,
  published: msg`Residents back a proposal`,
  threshold_met: msg`An office takes it up`,
  acknowledged: msg`The office examines it`,
  in_debate: msg`The public debate`,
  debate_report: msg`The report on the debate`,
  under_decision: msg`The answer, from the day of enough support`,
  decision_after_report: msg`The answer, from the report on the debate`,
  decision_on_reentry: msg`The next answer, from the day on which it came back`,
  waiting_for_author: msg`The longest wait for a reply of the author`,
  extension: msg`The one extension of an answer`,
  withdrawn: msg`Until a withdrawn proposal is closed`,
  accepted: msg`The plan for what was accepted`,
  accepted_in_part: msg`The plan for what was accepted in part`,
  referred: msg`Proof that it was passed on`,
  deferred: msg`Until what was put off is taken up again`,
  rejected: msg`To appeal against an answer`,
  merged: msg`To object to a merging`,
  planned: msg`From one report on a plan to the next`,
  in_progress: msg`From one report on the work to the next`,
  stalled: msg`Until stalled work goes to the head of department`,
  completed: msg`Residents check what is called done`,
  abandoned: msg`Until a broken promise goes to the committee`,
  overdue_ack: msg`Until a missed taking up goes to the head of department`,
  overdue_review: msg`Until a missed examination goes to the head of department`,
  overdue_decision: msg`Until a missed answer goes to the head of department`,
  escalated_1: msg`The head of department acts`,
  escalated_2: msg`The human-rights committee acts on a silence`,
  escalated_3: msg`The ombudsperson acts`,
  appealed: msg`The committee decides on an appeal`,
  remedy_due: msg`The city makes good what was recommended`,
};

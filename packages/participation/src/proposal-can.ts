import type { Refusal } from '@madang/basics';
import type { ProposalState } from './proposal-state.js';

interface ActRule {
  readonly in: readonly ProposalState[];
  /** The refusal in every other state. */
  readonly otherwise: `proposal/${string}`;
}

/** Published, and no answer yet. */
const undecided = [
  'published',
  'threshold_met',
  'acknowledged',
  'in_debate',
  'debate_report',
  'under_decision',
  'overdue_ack',
  'overdue_review',
  'overdue_decision',
  'escalated_1',
  'escalated_2',
  'escalated_3',
  'appealed',
] as const satisfies readonly ProposalState[];

/** Which state allows which act, once; who may do it is asked elsewhere. */
const acts = {
  /** To ask somebody to write together. */
  invite: {
    in: ['draft', 'screening', 'published', 'threshold_met', 'acknowledged', 'in_debate', 'debate_report'],
    otherwise: 'proposal/not-open-to-authors',
  },
  edit: { in: ['draft'], otherwise: 'proposal/not-a-draft' },
  discard: { in: ['draft'], otherwise: 'proposal/not-a-draft' },
  submit: { in: ['draft'], otherwise: 'proposal/not-a-draft' },
  screen: { in: ['screening'], otherwise: 'proposal/not-in-screening' },
  withdraw: { in: ['published'], otherwise: 'proposal/not-withdrawable' },
  /** To go into another proposal, or to take one in: what has reached the bar owes its supporters an answer as it stands. */
  merge: { in: ['published'], otherwise: 'proposal/not-open-to-merging' },
  split: { in: ['published'], otherwise: 'proposal/not-open-to-splitting' },
  adopt: { in: ['withdrawn'], otherwise: 'proposal/not-withdrawn' },
  reopen: { in: ['expired'], otherwise: 'proposal/not-expired' },
  /** After the first bar on towards the second, as long as nobody has begun to decide. */
  support: { in: ['published', 'threshold_met', 'overdue_ack', 'acknowledged'], otherwise: 'proposal/not-collecting-support' },
  carry: { in: ['published', 'expired'], otherwise: 'proposal/door-not-open' },
  /** To say what speaks for it or against it. */
  argue: { in: undecided, otherwise: 'proposal/not-open-to-arguments' },
  /** To change its words or its money; what the city is deciding on stays as it is. */
  amend: {
    in: ['published', 'threshold_met', 'acknowledged', 'in_debate', 'debate_report'],
    otherwise: 'proposal/not-open-to-amendments',
  },
  /** To say what becomes of it where a newer budget cannot bear its amounts. */
  rebase: { in: undecided, otherwise: 'proposal/not-open-to-rebasing' },
  rate: { in: undecided, otherwise: 'proposal/not-open-to-ratings' },
  acknowledge: { in: ['threshold_met', 'overdue_ack', 'escalated_1'], otherwise: 'proposal/not-awaiting-acknowledgement' },
  debate: { in: ['acknowledged'], otherwise: 'proposal/not-under-review' },
  /** To report on its debate; late as well, if nobody has decided meanwhile. */
  report_debate: { in: ['debate_report', 'escalated_1'], otherwise: 'proposal/not-awaiting-debate-report' },
  answer: {
    in: ['under_decision', 'overdue_decision', 'escalated_1', 'escalated_2', 'escalated_3'],
    otherwise: 'proposal/not-awaiting-answer',
  },
  appeal: {
    in: ['accepted_in_part', 'deferred', 'referred', 'rejected', 'merged', 'abandoned'],
    otherwise: 'proposal/not-open-to-appeal',
  },
  report_progress: { in: ['planned', 'in_progress'], otherwise: 'proposal/not-under-way' },
  check_delivery: { in: ['completed', 'unverified'], otherwise: 'proposal/not-reported-as-done' },
} as const satisfies Record<string, ActRule>;

export type ProposalAct = keyof typeof acts;

export const proposalActs = Object.keys(acts) as readonly ProposalAct[];

export type ProposalActRefusal = Refusal<(typeof acts)[ProposalAct]['otherwise']> & { readonly state: ProposalState };

/** Whether the state of a proposal allows an act. */
export function proposalCan(act: ProposalAct, { state }: { readonly state: ProposalState }): boolean {
  const rule: ActRule = acts[act];
  return rule.in.includes(state);
}

/** Why the state of a proposal forbids an act, or null if it allows it. */
export function whyProposalCannot(act: ProposalAct, { state }: { readonly state: ProposalState }): ProposalActRefusal | null {
  return proposalCan(act, { state }) ? null : { code: acts[act].otherwise, state };
}

/**
 * The states of a proposal, from draft to delivery. The codes are those of the official answer, whose clock takes over once
 * the bar is reached; this package knows the codes only, to say which acts a state allows.
 */
export const proposalStates = [
  'draft',
  'screening',
  'published',
  'threshold_met',
  'acknowledged',
  'in_debate',
  'debate_report',
  'under_decision',
  'accepted',
  'accepted_in_part',
  'deferred',
  'referred',
  'rejected',
  'merged',
  'planned',
  'in_progress',
  'stalled',
  'completed',
  'verified',
  'unverified',
  'closed',
  'abandoned',
  'overdue_ack',
  'overdue_review',
  'overdue_decision',
  'escalated_1',
  'escalated_2',
  'escalated_3',
  'appealed',
  'remedy_due',
  'remedied',
  'watch_report',
  'expired',
  'withdrawn',
] as const;

export type ProposalState = (typeof proposalStates)[number];

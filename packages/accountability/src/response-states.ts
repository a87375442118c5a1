import type { ClockStart, ResponseState, ResponseStateRule, StateLimit } from './response-state.js';

/**
 * The 34 states of an official answer: whose turn it is, how long, and where silence leads.
 * Default limits; a city may shorten them (`settleResponseLimits`). Models: Gwangju's Baro Sotong (2019, 2020),
 * petitions of the UK Parliament, follow-up by UN treaty bodies.
 */
export const responseStates = {
  draft: { label: 'Draft', kind: 'open', ownerRole: 'resident', limit: null, note: 'Only its authors can see it.' },
  screening: {
    label: 'Being checked against the house rules',
    kind: 'open',
    ownerRole: 'facilitator',
    limit: within(3, 'submitted', 'published'),
    note: 'If nobody checks in time it is published: a slow check cannot hold a proposal back.',
  },
  published: {
    label: 'Collecting support',
    kind: 'open',
    ownerRole: 'resident',
    limit: within(30, 'published', 'expired'),
    note: 'Everybody sees how much support it has and what the rights checks found.',
  },
  threshold_met: {
    label: 'Reached enough support',
    kind: 'due',
    ownerRole: 'staff',
    limit: within(7, 'threshold_met', 'overdue_ack'),
    note: 'The city owes an acknowledgement.',
  },
  acknowledged: {
    label: 'Acknowledged by a named officer',
    kind: 'due',
    ownerRole: 'staff',
    limit: within(30, 'acknowledged', 'overdue_review'),
    note: 'The officer and the plan of the review are public.',
  },
  in_debate: {
    label: 'In public debate',
    kind: 'open',
    ownerRole: 'facilitator',
    limit: within(30, 'debate_opened', 'debate_report'),
    note: 'A debate or an assembly opens when the second bar is reached or harm to a right is flagged.',
  },
  debate_report: {
    label: 'Debate closed, report to come',
    kind: 'due',
    ownerRole: 'facilitator',
    limit: within(10, 'debate_closed', 'escalated_1'),
    note: 'The report carries minutes, statements and minority views.',
  },
  under_decision: {
    label: 'Waiting for the official answer',
    kind: 'due',
    ownerRole: 'staff',
    limit: within(60, 'threshold_met', 'overdue_decision'),
    note: 'The promised date follows the decision clock; it can be extended once, for a published reason.',
  },
  accepted: {
    label: 'Accepted',
    kind: 'decided',
    ownerRole: 'staff',
    limit: within(30, 'decided', 'escalated_1'),
    note: 'A plan with milestones and a budget line is due.',
  },
  accepted_in_part: {
    label: 'Accepted in part',
    kind: 'decided',
    ownerRole: 'staff',
    limit: within(30, 'decided', 'escalated_1'),
    note: 'Each part has its own decision and reason; an appeal against one part does not hold up the others.',
  },
  deferred: {
    label: 'Put off to a date',
    kind: 'decided',
    ownerRole: 'staff',
    limit: within(180, 'decided', 'under_decision'),
    note: 'The date and the next stage of the budget are named; then the question returns by itself.',
  },
  referred: {
    label: 'Passed on to the body in charge',
    kind: 'decided',
    ownerRole: 'staff',
    limit: within(14, 'decided', 'escalated_1'),
    note: 'The city proves that it passed the proposal on, and keeps reporting.',
  },
  rejected: {
    label: 'Not accepted',
    kind: 'decided',
    ownerRole: 'staff',
    limit: within(30, 'decided', 'closed'),
    note: 'Reason, evidence, alternative and way to appeal are public; it stays listed and counted.',
  },
  merged: {
    label: 'Joined with another proposal',
    kind: 'decided',
    ownerRole: 'facilitator',
    limit: within(30, 'decided', 'closed'),
    note: 'Only if its authors agree; the support moves along.',
  },
  planned: {
    label: 'Planned',
    kind: 'delivering',
    ownerRole: 'staff',
    limit: within(90, 'last_update', 'stalled'),
    note: 'The city reports on it every quarter.',
  },
  in_progress: {
    label: 'Under way',
    kind: 'delivering',
    ownerRole: 'staff',
    limit: within(90, 'last_update', 'stalled'),
    note: 'The city reports every quarter, with the money spent.',
  },
  stalled: {
    label: 'Stalled',
    kind: 'delivering',
    ownerRole: 'staff',
    limit: within(30, 'stalled', 'escalated_1'),
    note: 'Staff can say so, and silence says so too.',
  },
  completed: {
    label: 'Done, says the city',
    kind: 'delivering',
    ownerRole: 'staff',
    limit: within(60, 'completed', 'unverified'),
    note: 'Residents can look for themselves and grade it.',
  },
  verified: {
    label: 'Checked by residents',
    kind: 'closed',
    ownerRole: 'resident',
    limit: null,
    note: 'The grade, A to E, is public.',
  },
  unverified: {
    label: 'Done by the city’s own account, not checked',
    kind: 'closed',
    ownerRole: 'resident',
    limit: null,
    note: 'No resident checked in time; it is never counted as checked, and a later check reopens it.',
  },
  closed: {
    label: 'Closed',
    kind: 'closed',
    ownerRole: 'facilitator',
    limit: null,
    note: 'It stays public; what was refused can be opened again when facts have changed.',
  },
  abandoned: {
    label: 'Promise dropped',
    kind: 'decided',
    ownerRole: 'staff',
    limit: within(14, 'decided', 'escalated_2'),
    note: 'Dropping a promise carries the duties of a refusal, and the committee hears of it.',
  },
  overdue_ack: {
    label: 'Acknowledgement overdue',
    kind: 'overdue',
    ownerRole: 'staff',
    limit: within(7, 'due', 'escalated_1'),
    note: 'The days late are counted in public.',
  },
  overdue_review: {
    label: 'Review overdue',
    kind: 'overdue',
    ownerRole: 'staff',
    limit: within(14, 'due', 'escalated_1'),
    note: 'The days late are counted in public.',
  },
  overdue_decision: {
    label: 'Answer overdue',
    kind: 'overdue',
    ownerRole: 'staff',
    limit: within(14, 'due', 'escalated_1'),
    note: 'The days late are counted in public.',
  },
  escalated_1: {
    label: 'Before the head of department',
    kind: 'escalated',
    ownerRole: 'staff',
    limit: within(14, 'escalated', 'escalated_2'),
    note: 'The name of the head of department is shown.',
  },
  escalated_2: {
    label: 'Before the human-rights committee',
    kind: 'escalated',
    ownerRole: 'committee',
    limit: within(30, 'escalated', 'escalated_3'),
    note: 'The committee may call a hearing.',
  },
  escalated_3: {
    label: 'Before the ombudsperson or the council',
    kind: 'escalated',
    ownerRole: 'ombudsperson',
    limit: within(90, 'escalated', 'watch_report'),
    note: 'The last step inside the city.',
  },
  appealed: {
    label: 'Under appeal',
    kind: 'escalated',
    ownerRole: 'committee',
    limit: within(30, 'appealed', 'escalated_3'),
    note: 'The committee decides whether the answer stands.',
  },
  remedy_due: {
    label: 'Remedy recommended',
    kind: 'due',
    ownerRole: 'staff',
    limit: within(60, 'recommended', 'watch_report'),
    note: 'The city must take up the recommendation, in whole or in part, or refuse it with reasons.',
  },
  remedied: {
    label: 'Remedy delivered',
    kind: 'closed',
    ownerRole: 'resident',
    limit: null,
    note: 'The people harmed have confirmed it.',
  },
  watch_report: {
    label: 'On the watch list',
    kind: 'closed',
    ownerRole: 'facilitator',
    limit: null,
    note: 'Reported to networks and UN bodies for as long as it is unanswered; a late answer reopens it.',
  },
  expired: {
    label: 'Support period over',
    kind: 'closed',
    ownerRole: 'resident',
    limit: null,
    note: 'It can come back once in a changed form, or through an assembly; the department is asked for a short note.',
  },
  withdrawn: {
    label: 'Withdrawn by its authors',
    kind: 'closed',
    ownerRole: 'resident',
    limit: within(14, 'withdrawn', 'closed'),
    note: 'One of its supporters may adopt it before it closes.',
  },
} satisfies Record<ResponseState, ResponseStateRule>;

/** A state in which time runs. */
export type LimitedState = {
  [S in ResponseState]: (typeof responseStates)[S]['limit'] extends null ? never : S;
}[ResponseState];

function within(days: number, from: ClockStart, onTimeout: ResponseState): StateLimit {
  return { days, from, onTimeout };
}

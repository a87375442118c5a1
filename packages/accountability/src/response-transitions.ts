import type { ResponseRole, ResponseState } from './response-state.js';

/** What must be true beside the state before such a move is made; `moveOn` asks for it. */
export type MoveCondition = 'late_debate_report' | 'late_plan' | 'checks_say_not_done' | 'median_grade_c_or_worse' | 'median_grade_a_or_b';

export interface ResponseTransition {
  readonly from: ResponseState;
  readonly to: ResponseState;
  readonly by: readonly ResponseRole[];
  readonly condition?: MoveCondition;
}

type Way = Omit<ResponseTransition, 'from'>;

const anyAnswer: readonly Way[] = [
  way('accepted', 'staff'),
  way('accepted_in_part', 'staff'),
  way('deferred', 'staff'),
  way('referred', 'staff'),
  way('rejected', 'staff'),
  way('merged', 'staff'),
];

/** From each state, every way on and who may take it. The predicates of `response-can.ts` read nothing else. */
const waysOn: Readonly<Record<ResponseState, readonly Way[]>> = {
  draft: [way('screening', 'resident')],
  screening: [way('draft', 'facilitator'), way('published', 'facilitator', 'timer')],
  published: [way('threshold_met', 'system', 'assembly', 'committee'), way('expired', 'timer'), way('withdrawn', 'resident')],
  threshold_met: [way('acknowledged', 'staff'), way('overdue_ack', 'timer')],
  acknowledged: [way('in_debate', 'system', 'facilitator'), way('under_decision', 'staff'), way('overdue_review', 'timer')],
  in_debate: [way('debate_report', 'timer')],
  debate_report: [way('under_decision', 'facilitator'), way('escalated_1', 'timer')],
  under_decision: [...anyAnswer, way('overdue_decision', 'timer')],
  accepted: [way('planned', 'staff'), way('escalated_1', 'timer')],
  accepted_in_part: [way('planned', 'staff'), way('escalated_1', 'timer'), way('appealed', 'resident')],
  deferred: [way('under_decision', 'timer', 'staff'), way('appealed', 'resident')],
  referred: [way('in_progress', 'staff'), way('escalated_1', 'timer'), way('appealed', 'resident')],
  rejected: [way('closed', 'timer'), way('appealed', 'resident')],
  merged: [way('closed', 'timer'), way('appealed', 'resident')],
  planned: [way('in_progress', 'staff'), way('stalled', 'timer', 'staff'), way('abandoned', 'staff')],
  in_progress: [way('stalled', 'timer', 'staff'), way('completed', 'staff'), way('abandoned', 'staff')],
  stalled: [way('in_progress', 'staff'), way('abandoned', 'staff'), way('escalated_1', 'timer')],
  completed: [only('checks_say_not_done', way('in_progress', 'system')), way('verified', 'resident'), way('unverified', 'timer')],
  verified: [only('median_grade_c_or_worse', way('in_progress', 'system')), only('median_grade_a_or_b', way('closed', 'facilitator'))],
  unverified: [only('checks_say_not_done', way('in_progress', 'system')), way('verified', 'resident')],
  closed: [],
  abandoned: [way('escalated_2', 'timer'), way('appealed', 'resident')],
  overdue_ack: [way('acknowledged', 'staff'), way('escalated_1', 'timer')],
  overdue_review: [way('under_decision', 'staff'), way('escalated_1', 'timer')],
  overdue_decision: [...anyAnswer, way('escalated_1', 'timer')],
  escalated_1: [
    way('acknowledged', 'staff'),
    only('late_debate_report', way('under_decision', 'facilitator')),
    ...anyAnswer,
    only('late_plan', way('planned', 'staff')),
    way('in_progress', 'staff'),
    way('escalated_2', 'timer'),
  ],
  escalated_2: [...anyAnswer, way('escalated_3', 'timer'), way('remedy_due', 'committee')],
  escalated_3: [...anyAnswer, way('remedy_due', 'ombudsperson'), way('watch_report', 'timer')],
  appealed: [way('under_decision', 'committee'), way('rejected', 'committee'), way('escalated_3', 'timer'), way('remedy_due', 'committee')],
  remedy_due: [way('in_progress', 'staff'), way('remedied', 'resident'), way('watch_report', 'timer')],
  remedied: [way('closed', 'facilitator')],
  watch_report: [way('under_decision', 'staff')],
  expired: [way('screening', 'resident'), way('threshold_met', 'assembly', 'committee')],
  withdrawn: [way('published', 'resident'), way('closed', 'timer')],
};

/** All 104 transitions, flat, in the order of the states. */
export const responseTransitions: readonly ResponseTransition[] = Object.entries(waysOn).flatMap(([from, ways]) =>
  ways.map((one) => ({ from: from as ResponseState, ...one })),
);

function way(to: ResponseState, ...by: readonly ResponseRole[]): Way {
  return { to, by };
}

function only(condition: MoveCondition, on: Way): Way {
  return { ...on, condition };
}

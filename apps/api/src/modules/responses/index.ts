export { ResponsesModule } from './responses.module.js';
export { answerInForce, type AnswerInForce } from './answering/answer-in-force.js';
export type { DeliveryReportId } from './delivering/delivery-report.entity.js';
export { completionOf } from './delivering/completion-of.js';
export { notePlan, reportPlan } from './delivering/report-plan.js';
export { inHand, momentOf } from './held-in-hand.js';
export { actingForTheCity } from './staff-role.js';
export { lateness, type Lateness } from './tracking/owed-states.js';

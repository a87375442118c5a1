export { answerOverdue } from './answer-overdue.js';
export { answerTextLimits } from './answer-text-limits.js';
export { dueOn, type DueFacts } from './answer-due.js';
export { closedDaysLimits, noClosedDays, settleClosedDays, type ClosedDays, type ClosedDaysRefusal, type Weekday } from './closed-days.js';
export { lastAppealDay, openLinkedAppeal, whyNoAppeal, type AppealedDecision, type AppealRefusal } from './appeal.js';
export { checkOfficialResponse, type AnswerGap } from './check-official-response.js';
export type { ResponseMove } from './enter-state.js';
export { extendAnswer, type Extension, type ExtensionRefusal } from './extend-answer.js';
export {
  checkFeasibility,
  feasibilityStates,
  legalFindings,
  lookAgain,
  practicalFindings,
  shortestFinding,
} from './feasibility/feasibility.js';
export type {
  FeasibilityCase,
  FeasibilityField,
  FeasibilityFindings,
  FeasibilityGap,
  FeasibilityState,
  LegalFinding,
  PracticalFinding,
  SecondEyesRefusal,
} from './feasibility/feasibility.js';
export { grades, panelGrade, reopensDelivery, type Grade, type PanelGrade } from './grade.js';
export {
  hearingLeadsTo,
  hearingOutcomes,
  hearingOutcomesFor,
  linkedOutcomesFor,
  statesBefore,
  statesOfSecondDeferral,
  type HearingOutcome,
  type HearingRole,
} from './hearing.js';
export { moveOn, type MovedOn, type MoveFacts, type MoveRefusal, type ResponseAct } from './move-on.js';
export {
  handOver,
  readAgain,
  readingState,
  readingStates,
  type HandOverRefusal,
  type ReadingAct,
  type ReadingRefusal,
  type ReadingState,
  type ReadingVerdict,
  type SecondReading,
  type WrittenDraft,
} from './second-eyes.js';
export { longestAbsence, planAbsence, type Absence, type AbsenceRefusal } from './absence.js';
export { assignAnswer, type AnswerAssignment, type Assigning, type AssigningRefusal } from './assign-answer.js';
export { questionsAsTheyStand } from './questions-as-they-stand.js';
export { mostQuestionsAsked, questionsIn } from './questions-in.js';
export { answerDecisions, shortestExplanation } from './official-response.js';
export type {
  AnswerDecision,
  AnswerEffect,
  AnswerFigure,
  AnswerLine,
  AnswerPart,
  Evidence,
  OfficialResponse,
  QuestionReply,
  ResponseDraft,
} from './official-response.js';
export { sameWords, type OthersWords, type OwnWords } from './together/own-words.js';
export { namedGapsIn } from './templates/named-gaps.js';
export { publishResponse, type PublishingAct, type PublishRefusal } from './publish-response.js';
export { reasonCodes, type EvidencePart, type Reason, type ReasonCode } from './reason-codes.js';
export { reopenRefusal, restsOnRefusal, type ChangedFacts, type ReopeningRefusal } from './reopen-refusal.js';
export { reportProgress, type ProgressRefusal } from './report-progress.js';
export { isPublic, isReproach, mayMove, movesFrom, silenceLeadsTo, transition } from './response-can.js';
export { beginResponse } from './response-item.js';
export type { ActMoment, AnswerDue, DueRule, DueRuleCode, DueSettings, ResponseItem, ResponseSettings } from './response-item.js';
export { defaultResponseLimits, settleResponseLimits } from './response-limits.js';
export type { ClockLimit, LimitCode, LimitRefusal, LimitWish, LimitWishes, ResponseLimits } from './response-limits.js';
export { responseRoles, responseStateCodes } from './response-state.js';
export type { ClockStart, ResponseRole, ResponseState, ResponseStateRule, StateKind, StateLimit } from './response-state.js';
export { responseStates, type LimitedState } from './response-states.js';
export { responseTransitions, type MoveCondition, type ResponseTransition } from './response-transitions.js';
export { catchUp, whatTimePasses } from './time-passes.js';
export { resumeAfterAuthor, waitForAuthor, type Pause, type PauseRefusal } from './wait-for-author.js';
export { whoIsAsked, type WhoIsAsked } from './who-is-asked.js';
export { answerTable, answerTableLimits, type AnswerTable, type AnswerTableRefusal } from './questions/answer-table.js';
export {
  answerQuestion,
  askedAt as questionAskedAt,
  isOwed as questionIsOwed,
  nextQuestionStep,
  questionDays,
  questionStates,
  sayWhetherAnswered,
  settleQuestionDays,
  takeQuestionStep,
  type AnswerQuestionRefusal,
  type QuestionClock,
  type QuestionDaysRefusal,
  type QuestionDuty,
  type QuestionState,
  type QuestionStep,
} from './questions/question-duty.js';
export {
  claimLimitCodes,
  claimLimits,
  type ClaimLimit,
  type ClaimLimitRule,
  type ClaimOwner,
  type LimitStart,
} from './claims/claim-limits.js';
export {
  canActOnClaim,
  claimStateRules,
  claimStates,
  claimWays,
  type ClaimActCode,
  type ClaimRole,
  type ClaimState,
  type ClaimWay,
} from './claims/claim-ways.js';
export {
  actOnClaim,
  claimFindings,
  claimTimeIsUp,
  fileClaim,
  letClaimTimePass,
  ombudsFindings,
  type ClaimAct,
  type ClaimCase,
  type ClaimFinding,
  type ClaimMoment,
  type ClaimRefusal,
  type OmbudsFinding,
} from './claims/claim.js';
export {
  actOnRecommendation,
  canActOnRecommendation,
  isOver as isRecommendationOver,
  isWatched as isRecommendationWatched,
  letRecommendationTimePass,
  makeRecommendation,
  recommendationReplies,
  recommendationStateRules,
  recommendationStates,
  recommendationTimeIsUp,
  recommendationWays,
  type RecommendationAct,
  type RecommendationActCode,
  type RecommendationCase,
  type RecommendationRefusal,
  type RecommendationReply,
  type RecommendationState,
  type RecommendationWay,
} from './claims/recommendation.js';
export { fewestClaims, medianDays, releaseClaimFigures, type Counts as ClaimCounts, type ToldCounts } from './claims/claim-figures.js';
export { checkPlan, type Milestone, type Plan, type PlanFacts, type PlanFlaw } from './commitments/check-plan.js';
export { changePlan, type ChangeFlaw, type PlanChange, type StandingMilestone, type StandingPlan } from './commitments/change-plan.js';
export {
  councilSteps,
  decidedByCouncil,
  whyNotRecordCouncil,
  type CouncilAct,
  type CouncilAmount,
  type CouncilFacts,
  type CouncilFlaw,
  type CouncilStep,
} from './commitments/council-step.js';
export {
  directionOf,
  fourAmounts,
  type AmountsOfSide,
  type CommittedLine,
  type FourAmounts,
  type LineAmounts,
} from './commitments/four-amounts.js';
export {
  gradesNeeded,
  panelOutcome,
  panelSeats,
  seatOf,
  type PanelCandidate,
  type PanelOutcome,
  type PanelSeat,
  type SeatAnswer,
} from './commitments/panel.js';
export { acceptedLines, type AskedLine, type PromisedLine } from './commitments/promised-line.js';
export { fewestForMedian, medianOf } from './yearly-report/median.js';
export { tallyAnswers, tallyByPart, type AnswerRecord, type AnswerTally, type TalliedPart } from './yearly-report/tally-answers.js';

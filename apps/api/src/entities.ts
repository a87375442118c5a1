import { ActLogRow } from './modules/official-acts/act-log.entity.js';
import { ActQueueRow } from './modules/official-acts/act-queue.entity.js';
import { LogCheckpointRow } from './modules/official-acts/log-checkpoint.entity.js';
import { LoggedActRow } from './modules/official-acts/logged-act.entity.js';
import { LogCosignatureRow } from './modules/official-acts/witnessing/log-cosignature.entity.js';
import { LogWitnessRow } from './modules/official-acts/witnessing/log-witness.entity.js';
import { LogNodeRow } from './modules/official-acts/log-node.entity.js';
import { AccountRow } from './modules/people/account.entity.js';
import { AcknowledgementRow } from './modules/responses/answering/acknowledgement.entity.js';
import { AllocationRow } from './modules/elections/allocation.entity.js';
import { AmendmentRow } from './modules/amendments/amendment.entity.js';
import { AmendmentVoiceRow } from './modules/amendments/amendment-voice.entity.js';
import { AnswerExtensionRow } from './modules/responses/answering/answer-extension.entity.js';
import { ArgumentRow } from './modules/arguments/argument.entity.js';
import { AssemblyDecisionRow } from './modules/assemblies/recording/assembly-decision.entity.js';
import { AssemblyRow } from './modules/assemblies/assembly.entity.js';
import { AttachmentCopyRow } from './modules/proposals/attachments/attachment-copy.entity.js';
import { AttachmentRow } from './modules/proposals/attachments/attachment.entity.js';
import { AuthorInvitationRow } from './modules/proposals/authors/invitation.entity.js';
import { BallotFileRow } from './modules/elections/ballot-file.entity.js';
import { BallotRow } from './modules/elections/ballot.entity.js';
import { BelongingRow } from './modules/belonging/belonging.entity.js';
import { BudgetCellRow } from './modules/budgets/explore/budget-cell.entity.js';
import { BudgetImportAsideRow } from './modules/budgets/imports/reading/budget-import-aside.entity.js';
import { BudgetImportFileRow } from './modules/budgets/imports/files/budget-import-file.entity.js';
import { BudgetImportPieceRow } from './modules/budgets/imports/files/budget-import-piece.entity.js';
import { BudgetImportRow } from './modules/budgets/imports/budget-import.entity.js';
import { BudgetLineRow } from './modules/budgets/budget-line.entity.js';
import { BudgetMendedCellRow } from './modules/budgets/imports/mending/budget-mended-cell.entity.js';
import { BudgetPartRow } from './modules/budgets/explore/budget-part.entity.js';
import { BudgetTopLineRow } from './modules/budgets/explore/budget-top-line.entity.js';
import { BudgetUploadRow } from './modules/budgets/imports/files/budget-upload.entity.js';
import { BudgetVersionRow } from './modules/budgets/budget-version.entity.js';
import { BudgetWordRow } from './modules/budgets/explore/budget-word.entity.js';
import { CheckRunRow } from './modules/checks/running/check-run.entity.js';
import { CheckThresholdsRow } from './modules/checks/setting/check-thresholds.entity.js';
import { CityFactRow } from './modules/checks/facts/city-fact.entity.js';
import { CityRow } from './modules/cities/city.entity.js';
import { ClaimInquiryRow } from './modules/claims/claim-inquiry.entity.js';
import { ClaimKeyRow } from './modules/claims/claim-key.entity.js';
import { ClaimReadingRow } from './modules/claims/claim-reading.entity.js';
import { RecommendationRow } from './modules/claims/recommendation.entity.js';
import { RecommendationStepRow } from './modules/claims/recommendation-step.entity.js';
import { ClaimReleaseRow } from './modules/claims/claim-release.entity.js';
import { ClaimWordRow } from './modules/claims/claim-word.entity.js';
import { ClaimRow } from './modules/claims/claim.entity.js';
import { ClassificationRow } from './modules/budgets/explore/classification.entity.js';
import { ContributionRow } from './modules/moderation/newcomers/contribution.entity.js';
import { CommitmentLineRow } from './modules/commitments/planning/commitment-line.entity.js';
import { PlanChangeRow } from './modules/commitments/planning/plan-change.entity.js';
import { CommitmentRow } from './modules/commitments/planning/commitment.entity.js';
import { CouncilActRow } from './modules/commitments/council/council-act.entity.js';
import { DeliveryGradeRow } from './modules/commitments/grading/delivery-grade.entity.js';
import { GradeCommentRow } from './modules/commitments/grading/grade-comment.entity.js';
import { MilestoneRow } from './modules/commitments/planning/milestone.entity.js';
import { CycleRow } from './modules/cycles/cycle.entity.js';
import { DeliveryCheckRow } from './modules/responses/delivering/delivery-check.entity.js';
import { DeliveryEvidenceRow } from './modules/responses/delivering/delivery-evidence.entity.js';
import { EvidenceTakenBackRow } from './modules/responses/delivering/evidence-taken-back.entity.js';
import { DeliveryReportRow } from './modules/responses/delivering/delivery-report.entity.js';
import { DigestRow } from './modules/follows/digests/digest.entity.js';
import { DistrictShapeRow } from './modules/cities/district-shape.entity.js';
import { DistrictRow } from './modules/cities/district.entity.js';
import { DebateRow } from './modules/debates/debate.entity.js';
import { DebateStatementRow } from './modules/debates/debate-statement.entity.js';
import { OpinionCountRow } from './modules/debates/opinion-count.entity.js';
import { StanceRow } from './modules/debates/stance.entity.js';
import { ElectionRow } from './modules/elections/election.entity.js';
import { EscalationBodyRow } from './modules/responses/tracking/escalation-body.entity.js';
import { FeasibilityReviewRow } from './modules/feasibility/feasibility-review.entity.js';
import { ReviewNoteRow } from './modules/feasibility/review-note.entity.js';
import { FollowRow } from './modules/follows/follow.entity.js';
import { FindingRow } from './modules/checks/running/finding.entity.js';
import { HandledRow } from './platform/events/handled.entity.js';
import { HelpfulArgumentRow } from './modules/arguments/helpful-argument.entity.js';
import { HarmFlagRow } from './modules/ratings/harm-flag.entity.js';
import { ImportProfileRow } from './modules/budgets/imports/profiles/import-profile.entity.js';
import { ImportedCommentRow } from './modules/proposals/importing/imported-comment.entity.js';
import { ImportedProposalRow } from './modules/proposals/importing/imported-proposal.entity.js';
import { IndicatorDefinitionRow } from './modules/indicators/indicator-definition.entity.js';
import { IndicatorValueRow } from './modules/indicators/indicator-value.entity.js';
import { LineTagRow } from './modules/budgets/classification/line-tag.entity.js';
import { JustificationRow } from './modules/checks/justifying/justification.entity.js';
import { LineageRow } from './modules/mergings/lineage/lineage.entity.js';
import { LoginSessionRow } from './modules/people/login-session.entity.js';
import { MailAttemptRow } from './platform/mail/mail-attempt.entity.js';
import { CoverNumberRow } from './modules/moderation/cover-number.entity.js';
import { ModerationAppealRow } from './modules/moderation/moderation-appeal.entity.js';
import { ModerationDecisionRow } from './modules/moderation/moderation-decision.entity.js';
import { JoiningRow } from './modules/responses/joining/joining.entity.js';
import { JoiningWordRow } from './modules/responses/joining/joining-word.entity.js';
import { MergingRow } from './modules/mergings/merging.entity.js';
import { MergingVoiceRow } from './modules/mergings/merging-voice.entity.js';
import { MoveRow } from './modules/proposals/moves/move.entity.js';
import { NamedImportProfileRow } from './modules/budgets/imports/profiles/named-import-profile.entity.js';
import { NoticeRow } from './modules/follows/notices/notice.entity.js';
import { OfficialResponseRow } from './modules/responses/answering/official-response.entity.js';
import { LicenceChoiceRow } from './modules/budgets/open-data/licence-choice.entity.js';
import { OlderProcessRow } from './modules/proposals/importing/older-process.entity.js';
import { OpenDataFileRow } from './modules/budgets/open-data/open-data-file.entity.js';
import { OutboxRow } from './platform/events/outbox.entity.js';
import { PersonRow } from './modules/people/person.entity.js';
import { ProposalVersionRow } from './modules/proposals/versions/proposal-version.entity.js';
import { PhaseRow } from './modules/cycles/phase.entity.js';
import { PriorityDoorRow } from './modules/proposals/supports/priority-door.entity.js';
import { PriorityGroupRow } from './modules/cities/groups/priority-group.entity.js';
import { ProjectRow } from './modules/elections/project.entity.js';
import { ProposalRow } from './modules/proposals/proposal.entity.js';
import { QuestionAnswerRow } from './modules/questions/question-answer.entity.js';
import { QuestionRuleRow } from './modules/questions/question-rule.entity.js';
import { QuestionWantedRow } from './modules/questions/question-wanted.entity.js';
import { QuestionRow } from './modules/questions/question.entity.js';
import { RatingReleaseDayRow } from './modules/ratings/rating-release-day.entity.js';
import { RatingReleaseRow } from './modules/ratings/rating-release.entity.js';
import { RatingRow } from './modules/ratings/rating.entity.js';
import { RatingSkipRow } from './modules/ratings/rating-skip.entity.js';
import { RatingTallyRow } from './modules/ratings/rating-tally.entity.js';
import { RebasingRow } from './modules/proposals/rebasing/rebasing.entity.js';
import { ReferenceCounterRow } from './modules/proposals/references/reference-counter.entity.js';
import { ReportRow } from './modules/moderation/report.entity.js';
import { RoleChangeRow } from './modules/roles/role-change.entity.js';
import { AnswerTemplateRow } from './modules/responses/templates/answer-template.entity.js';
import { AnswerBatchRow } from './modules/responses/together/answer-batch.entity.js';
import { BatchedAnswerRow } from './modules/responses/together/batched-answer.entity.js';
import { AbsenceRow } from './modules/responses/absences/absence.entity.js';
import { DeskCalendarRow } from './modules/responses/calendars/desk-calendar.entity.js';
import { AnswerAssignmentRow } from './modules/responses/assigning/answer-assignment.entity.js';
import { AnswerReadingRow } from './modules/responses/second-eyes/answer-reading.entity.js';
import { AnswerRuleRow } from './modules/responses/second-eyes/answer-rule.entity.js';
import { ResponseDraftRow } from './modules/responses/answering/response-draft.entity.js';
import { SplittingRow } from './modules/mergings/splitting/splitting.entity.js';
import { SplittingVoiceRow } from './modules/mergings/splitting/splitting-voice.entity.js';
import { StatementRow } from './modules/assemblies/recording/statement.entity.js';
import { SupportRow } from './modules/proposals/supports/support.entity.js';
import { TaggedLineRow } from './modules/budgets/classification/tagged-line.entity.js';
import { TaggingRow } from './modules/budgets/classification/tagging.entity.js';
import { ThrottleRow } from './platform/access/throttle.entity.js';
import { AppealRow } from './modules/hearings/appeal.entity.js';
import { ChangedFactsRow } from './modules/hearings/reopening/changed-facts.entity.js';
import { HearingDecisionRow } from './modules/hearings/hearing-decision.entity.js';
import { AuthorQuestionRow } from './modules/hearings/author-question.entity.js';
import { AnswerWordRow } from './modules/responses/judging/answer-word.entity.js';
import { TransferRow } from './modules/hearings/transfer.entity.js';
import { TimeLimitsRow } from './modules/cities/time-limits/time-limits.entity.js';

/** Every table of the house. Add yours in alphabetical order. */
export const entities = [
  ActLogRow,
  ActQueueRow,
  LogCheckpointRow,
  LoggedActRow,
  LogCosignatureRow,
  LogNodeRow,
  LogWitnessRow,
  AccountRow,
  AcknowledgementRow,
  AllocationRow,
  AmendmentRow,
  AmendmentVoiceRow,
  AnswerExtensionRow,
  ArgumentRow,
  AssemblyDecisionRow,
  AssemblyRow,
  AttachmentCopyRow,
  AttachmentRow,
  AuthorInvitationRow,
  BallotFileRow,
  BallotRow,
  BelongingRow,
  BudgetCellRow,
  BudgetImportAsideRow,
  BudgetImportFileRow,
  BudgetImportPieceRow,
  BudgetImportRow,
  BudgetLineRow,
  BudgetMendedCellRow,
  BudgetPartRow,
  BudgetTopLineRow,
  BudgetUploadRow,
  BudgetVersionRow,
  BudgetWordRow,
  CheckRunRow,
  CheckThresholdsRow,
  CityFactRow,
  CityRow,
  ClaimInquiryRow,
  ClaimKeyRow,
  ClaimReadingRow,
  RecommendationRow,
  RecommendationStepRow,
  ClaimReleaseRow,
  ClaimWordRow,
  ClaimRow,
  ClassificationRow,
  ContributionRow,
  CommitmentLineRow,
  CommitmentRow,
  PlanChangeRow,
  CouncilActRow,
  DeliveryGradeRow,
  GradeCommentRow,
  MilestoneRow,
  CycleRow,
  DeliveryCheckRow,
  DeliveryEvidenceRow,
  EvidenceTakenBackRow,
  DeliveryReportRow,
  DigestRow,
  DistrictRow,
  DistrictShapeRow,
  DebateRow,
  DebateStatementRow,
  ElectionRow,
  EscalationBodyRow,
  FeasibilityReviewRow,
  FollowRow,
  FindingRow,
  HandledRow,
  HelpfulArgumentRow,
  HarmFlagRow,
  ImportProfileRow,
  ImportedCommentRow,
  ImportedProposalRow,
  IndicatorDefinitionRow,
  IndicatorValueRow,
  LineTagRow,
  JustificationRow,
  LineageRow,
  LoginSessionRow,
  MailAttemptRow,
  CoverNumberRow,
  ModerationAppealRow,
  ModerationDecisionRow,
  JoiningRow,
  JoiningWordRow,
  MergingRow,
  MergingVoiceRow,
  MoveRow,
  NamedImportProfileRow,
  NoticeRow,
  OfficialResponseRow,
  LicenceChoiceRow,
  OlderProcessRow,
  OpenDataFileRow,
  OpinionCountRow,
  OutboxRow,
  PersonRow,
  PhaseRow,
  PriorityDoorRow,
  PriorityGroupRow,
  ProjectRow,
  ProposalRow,
  ProposalVersionRow,
  QuestionAnswerRow,
  QuestionRow,
  QuestionRuleRow,
  QuestionWantedRow,
  RatingReleaseDayRow,
  RatingReleaseRow,
  RatingRow,
  RatingSkipRow,
  RatingTallyRow,
  RebasingRow,
  ReferenceCounterRow,
  ReportRow,
  ResponseDraftRow,
  RoleChangeRow,
  AnswerTemplateRow,
  AnswerBatchRow,
  BatchedAnswerRow,
  AbsenceRow,
  DeskCalendarRow,
  AnswerAssignmentRow,
  AnswerReadingRow,
  AnswerRuleRow,
  ReviewNoteRow,
  StanceRow,
  SplittingRow,
  SplittingVoiceRow,
  StatementRow,
  SupportRow,
  TaggedLineRow,
  TaggingRow,
  ThrottleRow,
  AppealRow,
  ChangedFactsRow,
  HearingDecisionRow,
  AuthorQuestionRow,
  AnswerWordRow,
  TransferRow,
  TimeLimitsRow,
];

export { adoptProposal, type Adoption, type AdoptionCase, type AdoptionRefusal } from './adopt-proposal.js';
export { checkAgenda, halfDayAgenda, type AgendaItem, type AgendaRefusal } from './agenda.js';
export { amendableFields, amendmentStates, askingDays, mostAmendmentsADay, mostOpenAmendments } from './amending/amendment.js';
export type {
  Amendable,
  AmendableField,
  AmendableText,
  AmendedMove,
  AmendmentContent,
  AmendmentState,
  MoneyChange,
  TextChange,
} from './amending/amendment.js';
export { applyAmendment, type AmendmentOvertaken } from './amending/apply-amendment.js';
export { closeQuestion, type QuestionAnswered, type QuestionOutcome } from './amending/close-question.js';
export { decideAmendment } from './amending/decide-amendment.js';
export type { AmendmentCase, AmendmentDecision, AmendmentOutcome, DecideAmendmentRefusal } from './amending/decide-amendment.js';
export { draftAmendment, type DraftAmendmentRefusal, type WantedChanges } from './amending/draft-amendment.js';
export { argumentLength, argumentSides, checkArgument, mostArgumentsADay, mostLinks } from './arguing/argument.js';
export type { ArgumentRefusal, ArgumentSide } from './arguing/argument.js';
export { assemblyKinds, checkAssembly, hasQuorum, quorum, type Assembly, type AssemblyGap, type AssemblyKind } from './assembly.js';
export { checkDecision, decisionKinds, isCarried, keepsMinorityStatement, opensAssemblyDoor } from './assembly-decision.js';
export type { AssemblyDecision, DecisionCounts, DecisionFlaw, DecisionKind, DoorRefusal } from './assembly-decision.js';
export {
  authorsOf,
  handedOver,
  invitationDays,
  isAuthor,
  isLeadAuthor,
  mostCoAuthors,
  mostInvitationsADay,
  withCoAuthors,
  withoutCoAuthor,
  type Authors,
} from './authors.js';
export { checkBallot, type Ballot, type BallotRefusal } from './ballot.js';
export { castBallot, type CastBallot, type Casting, type CastRefusal } from './cast-ballot.js';
export { phaseAfter, phaseAt, windowOf, type Cycle } from './cycle.js';
export { groupFindings, leastAnswersOfGroup, type GroupFinding, type GroupFindings, type GroupMark } from './debating/group-findings.js';
export { groupLimits, opinionGroups, type OpinionGroups, type StancesOfOne } from './debating/opinion-groups.js';
export {
  checkDebateStatement,
  checkDebateWindow,
  debateDays,
  debateReportLength,
  debateTopicLength,
  type DebateWindowRefusal,
} from './debating/debate.js';
export { mostStatementsOfOne, stances, type Stance } from './debating/stance.js';
export {
  addAttachment,
  attachmentKinds,
  attachmentLimits,
  describeAttachment,
  documentMediaTypes,
  pictureSources,
  pictureWidths,
  type AttachmentCase,
  type AttachmentKind,
  type AttachmentMediaType,
  type AttachmentRefusal,
  type AttachmentWordsRefusal,
  type DocumentMediaType,
  type PictureSource,
} from './attaching/attachment.js';
export { sniffFile, type SniffedFile } from './attaching/sniff-file.js';
export { debateIsDue, doorsOpen, leastCounted, type Door, type DoorFacts } from './door.js';
export { checkElection, electionMayMove, electionStates, moveElection, wholeCity } from './election.js';
export type { BallotStyle, Election, ElectionGap, ElectionRefusal, ElectionState, Project, ProjectId } from './election.js';
export { allAgree, joiningDays, joiningStates, sayToJoining, silenceOnJoining, whyNotJoin } from './joining/joining.js';
export type { JoinableRefusal, JoiningRefusal, JoiningState, JoiningWords } from './joining/joining.js';
export { answerMerging, type MergingAnswer, type MergingAnswered, type MergingAnswerRefusal } from './merging/answer-merging.js';
export { closeMerging, type MergingHeard, type MergingOutcome } from './merging/close-merging.js';
export { draftMerging, whyNotMerge, type Mergeable, type MergingRefusal } from './merging/draft-merging.js';
export { areBalanced, askTheSame, joinMoves } from './merging/join-moves.js';
export { mergingStates, mostOpenMergings, supportChoices } from './merging/merging.js';
export type { MergingContent, MergingSide, MergingState, SupportChoice } from './merging/merging.js';
export { movedSupports, type SupportsMoved } from './merging/moved-supports.js';
export { appealAgainst, appealStates, decideAppeal, inForce, silenceOnAppeal } from './moderating/appeal.js';
export type { Appealed, AppealRefusal, AppealState } from './moderating/appeal.js';
export { refuseNewcomer, wordsAlike, type Contribution, type NewcomerRefusal } from './moderating/contributing.js';
export { decideThing, isParty } from './moderating/decide-thing.js';
export type { DecideThingRefusal, Parties, ThingCase, ThingVerdict } from './moderating/decide-thing.js';
export { explanationLength, moderationLimits, type ModerationLimits } from './moderating/limits.js';
export { coverPassage, freeMark, hasPassage, markOf, uncoverPassage, wholeOf, type CoveredPassage } from './moderating/passages.js';
export { takeReport, type ReportCase, type ReportRefusal, type ReportWish } from './moderating/report.js';
export { contentWarnings, coverReasonCodes, coverReasons, placeKinds, reportReasons, thingKinds } from './moderating/thing.js';
export type { ContentWarning, CoverReason, PlaceKind, ReportReason, ThingKind } from './moderating/thing.js';
export { checkPhases, phaseNames, type Phase, type PhaseName, type PhaseRefusal } from './phase.js';
export { proposalActs, proposalCan, whyProposalCannot, type ProposalAct, type ProposalActRefusal } from './proposal-can.js';
export { proposalKinds, type Proposal, type ProposalKind } from './proposal.js';
export { proposalStates, type ProposalState } from './proposal-state.js';
export { checkProposalText, textLimits, type ProposalText, type TextField, type TextRefusal } from './proposal-text.js';
export { parseReferenceNumber, referenceNumber, type NotAReferenceNumber, type ReferenceNumber } from './reference-number.js';
export { grantableRoles, hasRole, mayHoldWith, personRoles, type GrantableRole, type PersonRole } from './roles.js';
export { screeningReasons, screenProposal } from './screen-proposal.js';
export type { Screening, ScreeningReason, ScreeningRefusal, ScreeningVerdict } from './screen-proposal.js';
export { draftSplitting, staysSplittable, type Splittable, type SplittingRefusal } from './splitting/draft-splitting.js';
export { partsOfASplit, splittingStates, type ProposalPart, type SplittingState } from './splitting/splitting.js';
export { answersTo, checkStatement, longestStatement, statementStanding } from './statement.js';
export type { StatementCounts, StatementRefusal, StatementStanding } from './statement.js';
export { submitProposal, type Submission, type SubmitRefusal, type WindowRefusal } from './submit-proposal.js';
export { supportProposal, takeBackSupport, type SupportCase, type SupportChange, type SupportRefusal } from './support.js';
export { debateSupportDays, debateThreshold, priorityDoorThreshold, supportThreshold } from './support-threshold.js';
export { digestRhythms, nextDigestAt, type DigestRhythm } from './following/next-digest.js';
export { importLimits, type ImportedComment, type ImportedProposal, type KeptFact } from './importing/imported.js';
export type { ColumnUse, ImportDefaults, ImportFault, ImportRow, ImportTable } from './importing/import-fault.js';
export { commentColumns, commentRoles, proposalColumns, proposalRoles } from './importing/import-headings.js';
export { readImportedComments, type ReadComments } from './importing/read-imported-comments.js';
export { readImportedProposals, type ReadProposals } from './importing/read-imported-proposals.js';
export { isOpen, timing, type TimeWindow } from './time-window.js';
export { withdrawProposal, type Withdrawal } from './withdraw-proposal.js';
export {
  checkQuestion,
  joinQuestions,
  mostLinksInAQuestion,
  mostQuestionsADay,
  questionLength,
  type Joinable,
  type JoinRefusal,
  type QuestionRefusal,
} from './asking/question.js';
export { projectionOf, type Projection } from './mapping/projection.js';
export { mostOutlinePoints, readOutlines, type NamedDistrict, type OutlinesRefusal, type ReadOutlines } from './mapping/read-outlines.js';
export { boundsOf, covers, type Bounds, type Outline, type Piece, type Point, type Position, type Ring } from './mapping/shape.js';
export { outlineOf, outlineText } from './mapping/outline-text.js';

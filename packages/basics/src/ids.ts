import type { Brand } from './brand.js';

/** UUIDs. Version 7 for ordinary rows; random ones where a time in the id would betray a person (ballots, ratings). */
export type CityId = Brand<string, 'CityId'>;
export type PersonId = Brand<string, 'PersonId'>;
export type BudgetVersionId = Brand<string, 'BudgetVersionId'>;
export type BudgetImportId = Brand<string, 'BudgetImportId'>;
export type CycleId = Brand<string, 'CycleId'>;
export type ProposalId = Brand<string, 'ProposalId'>;
export type ElectionId = Brand<string, 'ElectionId'>;
export type ResponseId = Brand<string, 'ResponseId'>;
export type AssemblyId = Brand<string, 'AssemblyId'>;
export type StatementId = Brand<string, 'StatementId'>;
export type AmendmentId = Brand<string, 'AmendmentId'>;
export type CommitmentId = Brand<string, 'CommitmentId'>;
export type ArgumentId = Brand<string, 'ArgumentId'>;
export type QuestionId = Brand<string, 'QuestionId'>;
export type ClaimId = Brand<string, 'ClaimId'>;
export type RecommendationId = Brand<string, 'RecommendationId'>;
export type InquiryId = Brand<string, 'InquiryId'>;
export type ReviewNoteId = Brand<string, 'ReviewNoteId'>;
export type DebateId = Brand<string, 'DebateId'>;
export type InvitationId = Brand<string, 'InvitationId'>;
export type MergingId = Brand<string, 'MergingId'>;
export type JoiningId = Brand<string, 'JoiningId'>;
export type AppealId = Brand<string, 'AppealId'>;
export type HearingDecisionId = Brand<string, 'HearingDecisionId'>;
export type SplittingId = Brand<string, 'SplittingId'>;
export type EventId = Brand<string, 'EventId'>;

/**
 * The stable code of a budget line, the same in every version of the budget, e.g. `001-102-49101-4`.
 * It names the line in URLs, proposals and histories.
 */
export type LineCode = Brand<string, 'LineCode'>;

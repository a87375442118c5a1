import './metadata.js';
import { answerDecisions, hearingOutcomes, responseStateCodes } from '@madang/accountability';
import type { AnswerDecision, HearingOutcome, ResponseState } from '@madang/accountability';
import { IsBoolean, IsIn, IsOptional, IsRFC3339, IsString, IsUUID, Length } from 'class-validator';
import { Trimmed } from './trimmed.js';
import { IsDay, languages, Nested, NestedList, OrNull, type Language } from './wire.js';

/** Words that somebody stands by: a reason, a question, an answer, a decision. */
export class SaidBody {
  @Trimmed()
  @IsString()
  @Length(10, 4000)
  text: string;

  @IsIn(languages)
  language: Language;
}

export class HearingDecisionBody extends SaidBody {
  @IsIn(hearingOutcomes)
  outcome: HearingOutcome;

  /** An appeal that goes on beside the proposal; without one it is the proposal itself that is decided on. */
  @IsOptional()
  @IsUUID()
  appealId?: string;
}

/** The proof that a proposal was passed on: to whom, and where the receipt can be looked up. */
export class TransferBody {
  @Trimmed()
  @IsString()
  @Length(1, 200)
  body: string;

  @Trimmed()
  @IsString()
  @Length(1, 500)
  proof: string;

  @IsIn(languages)
  language: Language;
}

/** What has changed since a refusal, since when, and where everybody can read it. */
export class ChangedFactsBody extends SaidBody {
  @IsDay()
  since: string;

  @Trimmed()
  @IsString()
  @Length(3, 500)
  source: string;
}

/** Said of the proposal itself, or of an appeal that goes on beside it. */
export class RemedyBody {
  @IsOptional()
  @IsUUID()
  appealId?: string;
}

export const hearingActs = [
  'appeal',
  'name_facts',
  'reopen',
  'ask_author',
  'answer_author',
  'prove_transfer',
  'confirm_remedy',
  'close_remedy',
] as const;
export type HearingAct = (typeof hearingActs)[number];

export class AppealView {
  @IsUUID()
  readonly id: string;

  @IsIn(answerDecisions)
  readonly decision: AnswerDecision;

  @IsString()
  readonly text: string;

  @IsIn(languages)
  readonly language: Language;

  @IsRFC3339()
  readonly lodgedAt: string;

  /** Whether it goes on beside the proposal, whose promise is being kept meanwhile. */
  @IsBoolean()
  readonly linked: boolean;

  /** Of a linked one: where it stands, and until when. */
  @OrNull()
  @IsIn(responseStateCodes)
  readonly state: ResponseState | null;

  @OrNull()
  @IsDay()
  readonly dueOn: string | null;

  /** What this reader can decide on it now. */
  @IsIn(hearingOutcomes, { each: true })
  readonly outcomes: HearingOutcome[];

  @IsBoolean()
  readonly mine: boolean;
}

/** Why a refusal was opened again: by the city itself, or by a resident, whom nobody names. */
export class ChangedFactsView {
  @IsUUID()
  readonly id: string;

  @IsIn(['resident', 'staff'])
  readonly by: 'resident' | 'staff';

  @IsDay()
  readonly since: string;

  @IsString()
  readonly text: string;

  @IsIn(languages)
  readonly language: Language;

  @IsString()
  readonly source: string;

  @IsRFC3339()
  readonly at: string;

  @IsBoolean()
  readonly mine: boolean;
}

export class HearingDecisionView {
  @IsUUID()
  readonly id: string;

  @OrNull()
  @IsUUID()
  readonly appealId: string | null;

  @IsIn(['committee', 'ombudsperson'])
  readonly by: 'committee' | 'ombudsperson';

  @IsIn(hearingOutcomes)
  readonly outcome: HearingOutcome;

  @IsString()
  readonly text: string;

  @IsIn(languages)
  readonly language: Language;

  @IsRFC3339()
  readonly at: string;
}

/** The one question for which the clock stands still, and what the author said. */
export class AuthorQuestionView {
  @IsUUID()
  readonly id: string;

  @IsString()
  readonly question: string;

  @IsIn(languages)
  readonly language: Language;

  @IsDay()
  readonly askedOn: string;

  /** Until when the clock stands still at most; null once it runs again. */
  @OrNull()
  @IsDay()
  readonly until: string | null;

  @OrNull()
  @IsString()
  readonly answer: string | null;

  @OrNull()
  @IsIn(languages)
  readonly answerLanguage: Language | null;

  @OrNull()
  @IsRFC3339()
  readonly answeredAt: string | null;

  /** Whether this reader answered. */
  @IsBoolean()
  readonly mine: boolean;
}

export class TransferView {
  @IsString()
  readonly body: string;

  @IsString()
  readonly proof: string;

  @IsIn(languages)
  readonly language: Language;

  @IsRFC3339()
  readonly at: string;
}

/** What was asked, appealed and decided about a proposal on its way, and what this reader can do about it. */
export class HearingsView {
  /** Newest first. */
  @NestedList(() => AppealView)
  readonly appeals: AppealView[];

  /** Newest first. */
  @NestedList(() => ChangedFactsView)
  readonly changedFacts: ChangedFactsView[];

  /** The day of the last refusal: facts that open it again are newer. Null where nothing was answered. */
  @OrNull()
  @IsDay()
  readonly refusedOn: string | null;

  @NestedList(() => HearingDecisionView)
  readonly decisions: HearingDecisionView[];

  @OrNull()
  @Nested(() => AuthorQuestionView)
  readonly authorQuestion: AuthorQuestionView | null;

  @OrNull()
  @Nested(() => TransferView)
  readonly transfer: TransferView | null;

  @IsIn(hearingActs, { each: true })
  readonly allowedActions: HearingAct[];

  /** What this reader can decide on the proposal itself now. */
  @IsIn(hearingOutcomes, { each: true })
  readonly outcomes: HearingOutcome[];
}

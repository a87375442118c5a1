import './metadata.js';
import { answerDecisions, responseStateCodes, type AnswerDecision, type ResponseState } from '@madang/accountability';
import { IsBoolean, IsIn, IsInt, IsOptional, IsRFC3339, IsString, IsUUID, MaxLength } from 'class-validator';
import { PageFilter, PageOf } from './paging.js';
import { IsDay, Nested, OrNull, languages, type Language } from './wire.js';

export const trackedKinds = ['overdue', 'due', 'answered'] as const;
export type TrackedKind = (typeof trackedKinds)[number];

export class TrackedFilter extends PageFilter {
  @IsOptional()
  @IsIn(trackedKinds)
  kind?: TrackedKind;

  /** The office's name as the city gave it; an empty one finds what no office has taken up yet. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  office?: string;
}

/** By what residents can go and look. */
export class SeenView {
  @OrNull()
  @IsDay()
  readonly happenedOn: string | null;

  @OrNull()
  @IsString()
  readonly place: string | null;

  @IsIn(languages)
  readonly language: Language;
}

export class TrackedProposalView {
  @IsUUID()
  readonly id: string;

  @IsString()
  readonly reference: string;

  @IsString()
  readonly title: string;

  @IsIn(languages)
  readonly language: Language;

  @IsBoolean()
  readonly demo: boolean;

  @IsIn(responseStateCodes)
  readonly state: ResponseState;

  @IsIn(trackedKinds)
  readonly kind: TrackedKind;

  @OrNull()
  @IsString()
  readonly office: string | null;

  @OrNull()
  @IsString()
  readonly officeHolder: string | null;

  @OrNull()
  @IsDay()
  readonly thresholdMetOn: string | null;

  @OrNull()
  @IsDay()
  readonly dueOn: string | null;

  @OrNull()
  @IsInt()
  readonly daysLeft: number | null;

  @OrNull()
  @IsIn(responseStateCodes)
  readonly owedIn: ResponseState | null;

  @OrNull()
  @IsDay()
  readonly owedOn: string | null;

  @IsInt()
  readonly daysLate: number;

  /** Of the newest answer. */
  @OrNull()
  @IsIn(answerDecisions)
  readonly decision: AnswerDecision | null;

  @OrNull()
  @IsRFC3339()
  readonly answeredAt: string | null;

  @OrNull()
  @IsInt()
  readonly answeredLateDays: number | null;

  /** Of the newest report of the city: when what it says happened, and where it can be seen. Null where it says neither. */
  @OrNull()
  @Nested(() => SeenView)
  readonly seen: SeenView | null;
}

/** What is overdue first, the longest first; then what is due, the nearest first; then what is answered, the newest first. */
export class TrackedPage extends PageOf(() => TrackedProposalView) {}

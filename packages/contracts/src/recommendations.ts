import './metadata.js';
import {
  recommendationReplies,
  recommendationStates,
  type ClaimOwner,
  type RecommendationReply,
  type RecommendationState,
} from '@madang/accountability';
import { rightCodes, type RightCode } from '@madang/rights';
import { IsArray, IsBoolean, IsIn, IsOptional, IsRFC3339, IsString, IsUUID, Length, MaxLength } from 'class-validator';
import { PageFilter, PageOf } from './paging.js';
import { Trimmed } from './trimmed.js';
import { IsDay, languages, NestedList, OrNull, type Language } from './wire.js';

export const recommendationSteps = ['reply', 'report', 'confirm', 'dispute', 'silent', 'unkept', 'unconfirmed'] as const;
export type RecommendationStep = (typeof recommendationSteps)[number];

export const recommendationPageActs = ['reply', 'report', 'confirm'] as const;
export type RecommendationPageAct = (typeof recommendationPageActs)[number];

export class RecommendationBody {
  @Trimmed()
  @IsString()
  @Length(2, 200)
  office: string;

  /** What happened, as the ombudsperson tells it to everybody; never the claimant's own words. */
  @Trimmed()
  @IsString()
  @Length(20, 3000)
  summary: string;

  /** What the city is asked to do. */
  @Trimmed()
  @IsString()
  @Length(10, 3000)
  text: string;

  @IsIn(languages)
  language: Language;
}

export class RecommendationReplyBody {
  @IsIn(recommendationReplies)
  reply: RecommendationReply;

  @Trimmed()
  @IsString()
  @MaxLength(5000)
  reasons: string;

  @IsIn(languages)
  language: Language;

  @Trimmed()
  @IsString()
  @Length(2, 200)
  officeHolder: string;

  @OrNull()
  @IsDay()
  promisedOn: string | null;
}

export class RecommendationReportBody {
  @Trimmed()
  @IsString()
  @Length(10, 5000)
  text: string;

  @IsIn(languages)
  language: Language;

  @Trimmed()
  @IsString()
  @Length(2, 200)
  officeHolder: string;
}

export class RecommendationConfirmationBody {
  @IsBoolean()
  done: boolean;
}

export class RecommendationFilter extends PageFilter {
  @IsOptional()
  @IsIn([...recommendationStates, 'watched'])
  state?: RecommendationState | 'watched';
}

export class RecommendationExportFilter {
  @IsOptional()
  @IsIn([...recommendationStates, 'watched'])
  state?: RecommendationState | 'watched';
}

export class RecommendationStepView {
  @IsIn(recommendationSteps)
  readonly step: RecommendationStep;

  @IsRFC3339()
  readonly at: string;

  @OrNull()
  @IsIn(recommendationReplies)
  readonly reply: RecommendationReply | null;

  @OrNull()
  @IsString()
  readonly text: string | null;

  @OrNull()
  @IsIn(languages)
  readonly language: Language | null;

  @OrNull()
  @IsString()
  readonly officeHolder: string | null;

  @OrNull()
  @IsDay()
  readonly promisedOn: string | null;
}

export class RecommendationView {
  @IsUUID()
  readonly id: string;

  @IsIn(rightCodes)
  readonly right: RightCode;

  @IsString()
  readonly office: string;

  @IsString()
  readonly summary: string;

  @IsString()
  readonly text: string;

  @IsIn(languages)
  readonly language: Language;

  @IsDay()
  readonly madeOn: string;

  @IsIn(recommendationStates)
  readonly state: RecommendationState;

  @OrNull()
  @IsIn(['office', 'claimant', 'ombudsperson'])
  readonly owner: ClaimOwner | null;

  @OrNull()
  @IsDay()
  readonly dueOn: string | null;

  @OrNull()
  @IsIn(recommendationReplies)
  readonly reply: RecommendationReply | null;

  /** On the watch list: no reply in time, or a promise not kept. */
  @IsBoolean()
  readonly watched: boolean;

  /** The claim, where it is open. */
  @OrNull()
  @IsUUID()
  readonly claim: string | null;

  @NestedList(() => RecommendationStepView)
  readonly steps: RecommendationStepView[];

  @IsArray()
  @IsIn(recommendationPageActs, { each: true })
  readonly acts: RecommendationPageAct[];
}

export class RecommendationPage extends PageOf(() => RecommendationView) {}

import './metadata.js';
import {
  contentWarnings,
  coverReasonCodes,
  explanationLength,
  thingKinds,
  type ContentWarning,
  type CoverReason,
  type ThingKind,
} from '@madang/participation';
import { IsBoolean, IsIn, IsOptional, IsRFC3339, IsString, IsUUID, Length, Matches } from 'class-validator';
import { AppealStandingView, PlaceView } from './moderation.js';
import { AuthorView, proposalNamePattern } from './proposal-names.js';
import { Trimmed } from './trimmed.js';
import { Nested, NestedList, OrNull, textLanguagePattern } from './wire.js';

export class AppealBody {
  @Trimmed()
  @IsString()
  @Length(explanationLength.least, explanationLength.most)
  text: string;
}

export const appealVerdicts = ['uphold', 'lift'] as const;

export type AppealVerdict = (typeof appealVerdicts)[number];

export class AppealDecisionBody {
  @IsIn(appealVerdicts)
  verdict: AppealVerdict;

  @Trimmed()
  @IsString()
  @Length(explanationLength.least, explanationLength.most)
  explanation: string;
}

/** What was covered in a proposal and all that is said about it, or in a debate. */
export class CoversFilter {
  /** By its reference or id. */
  @IsOptional()
  @Matches(proposalNamePattern)
  proposal?: string;

  @IsOptional()
  @IsUUID()
  debate?: string;
}

/** What everybody may know of a decision about words: what, where, why, when, and what became of it. */
export class CoverView {
  @IsUUID()
  readonly id: string;

  @IsIn(thingKinds)
  readonly kind: ThingKind;

  @IsUUID()
  readonly thing: string;

  @IsIn(['warn', 'cover'])
  readonly verdict: 'warn' | 'cover';

  @OrNull()
  @IsIn(coverReasonCodes)
  readonly reason: CoverReason | null;

  @OrNull()
  @IsIn(contentWarnings)
  readonly warning: ContentWarning | null;

  /** What stands in the text where a passage was, such as `[…1]`; none where the whole is covered. */
  @IsString({ each: true })
  readonly marks: string[];

  @IsRFC3339()
  readonly at: string;

  @Nested(() => AuthorView)
  readonly by: AuthorView;

  @OrNull()
  @Nested(() => AppealStandingView)
  readonly appeal: AppealStandingView | null;

  /** Whether it is covered, or warned of, now. */
  @IsBoolean()
  readonly inForce: boolean;

  @IsBoolean()
  readonly mine: boolean;
}

export class CoversView {
  @NestedList(() => CoverView)
  readonly items: CoverView[];
}

export class CoveredPassageView {
  @IsString()
  readonly mark: string;

  @IsString()
  readonly words: string;
}

/** What the writer of covered words sees, and facilitators do; others see of it what everybody may. */
export class CoverPageView extends CoverView {
  @Nested(() => PlaceView)
  readonly place: PlaceView;

  /** Of the covered words. */
  @Matches(textLanguagePattern)
  readonly language: string;

  @OrNull()
  @IsString()
  readonly explanation: string | null;

  /** The words as they were; for the writer and for facilitators. */
  @OrNull()
  @NestedList(() => CoveredPassageView)
  readonly words: CoveredPassageView[] | null;

  @OrNull()
  @IsString()
  readonly appealText: string | null;

  @OrNull()
  @IsString()
  readonly appealExplanation: string | null;

  /** For the writer, while an objection is possible. */
  @OrNull()
  @IsRFC3339()
  readonly mayAppealUntil: string | null;

  /** Whether this reader is a facilitator who may decide on the objection. */
  @IsBoolean()
  readonly mayDecideAppeal: boolean;
}

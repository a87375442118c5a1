import './metadata.js';
import { IsArray, IsBoolean, IsIn, IsInt, IsRFC3339, IsString } from 'class-validator';
import { readingReasons, type ReadingReason } from './claim-bodies.js';
import { ClaimCardView, ClaimSubjectView } from './claim-lists.js';
import { ClaimInquiryView } from './office-claims.js';
import { AuthorView } from './proposal-names.js';
import { RecommendationView } from './recommendations.js';
import { Nested, NestedList, OrNull, languages, type Language } from './wire.js';

export const claimWordKinds = ['filing', 'addition', 'acknowledgement', 'offer', 'agreement', 'decline', 'finding', 'withdrawal'] as const;
export type ClaimWordKind = (typeof claimWordKinds)[number];

export const claimPageActs = ['add', 'withdraw', 'agree', 'decline', 'erase', 'acknowledge', 'ask', 'offer', 'find', 'recommend'] as const;
export type ClaimPageAct = (typeof claimPageActs)[number];

export class ClaimWordView {
  @IsInt()
  readonly number: number;

  @IsIn(claimWordKinds)
  readonly kind: ClaimWordKind;

  @IsIn(['claimant', 'ombudsperson'])
  readonly by: 'claimant' | 'ombudsperson';

  @IsRFC3339()
  readonly at: string;

  @IsString()
  readonly text: string;

  /** What is asked for; with the filing alone. */
  @OrNull()
  @IsString()
  readonly asked: string | null;

  @IsIn(languages)
  readonly language: Language;
}

/** Readings by one person for one reason within an hour, one after the other: a page that stays open reads anew after every act. */
export class ClaimReadingView {
  /** The first of them. */
  @IsRFC3339()
  readonly from: string;

  /** The last of them; the first where there is one alone. */
  @IsRFC3339()
  readonly until: string;

  @IsInt()
  readonly count: number;

  @IsIn(readingReasons)
  readonly why: ReadingReason;

  @IsString()
  readonly reader: string;
}

export class ClaimView extends ClaimCardView {
  @OrNull()
  @Nested(() => ClaimSubjectView)
  readonly subject: ClaimSubjectView | null;

  @IsBoolean()
  readonly mine: boolean;

  /** Its words were erased at the claimant's wish. */
  @IsBoolean()
  readonly erased: boolean;

  /** For the ombudsperson alone. */
  @OrNull()
  @Nested(() => AuthorView)
  readonly claimant: AuthorView | null;

  @OrNull()
  @IsBoolean()
  readonly forAnother: boolean | null;

  /** For the claimant and the ombudsperson. */
  @OrNull()
  @IsString()
  readonly consent: string | null;

  @NestedList(() => ClaimWordView)
  readonly words: ClaimWordView[];

  @NestedList(() => ClaimInquiryView)
  readonly inquiries: ClaimInquiryView[];

  @NestedList(() => RecommendationView)
  readonly recommendations: RecommendationView[];

  /** Who read it and why; for the claimant alone. */
  @OrNull()
  @NestedList(() => ClaimReadingView)
  readonly readings: ClaimReadingView[] | null;

  @IsArray()
  @IsIn(claimPageActs, { each: true })
  readonly acts: ClaimPageAct[];
}

import './metadata.js';
import {
  claimFindings,
  claimLimitCodes,
  claimStates,
  ombudsFindings,
  type ClaimFinding,
  type ClaimLimit,
  type ClaimOwner,
  type ClaimState,
  type LimitStart,
  type OmbudsFinding,
} from '@madang/accountability';
import { rightCodes, type RightCode } from '@madang/rights';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsRFC3339,
  IsString,
  IsUUID,
  Length,
  Matches,
  MaxLength,
} from 'class-validator';
import { PageFilter, PageOf } from './paging.js';
import { AuthorView } from './proposal-names.js';
import { RecommendationBody, RecommendationView } from './recommendations.js';
import { Trimmed } from './trimmed.js';
import { IsDay, languages, Nested, NestedList, OrNull, type Language } from './wire.js';

/** What a claim is about: the answer to a proposal or that none came, what was reported as done about it, or a budget line. */
export const claimSubjects = ['decision', 'delivery', 'line'] as const;
export type ClaimSubject = (typeof claimSubjects)[number];

export const limitStarts = ['filing', 'question', 'offer', 'recommendation', 'reply', 'report'] as const satisfies readonly LimitStart[];

export const claimOwners = ['ombudsperson', 'office', 'claimant'] as const satisfies readonly ClaimOwner[];

/** Why the ombudsperson opens a file. The claimant reads it. */
export const readingReasons = ['acknowledge', 'examine', 'find', 'follow_up', 'claimant_asked', 'handing_over'] as const;
export type ReadingReason = (typeof readingReasons)[number];

export const claimWordKinds = ['filing', 'addition', 'acknowledgement', 'offer', 'agreement', 'decline', 'finding', 'withdrawal'] as const;
export type ClaimWordKind = (typeof claimWordKinds)[number];

export const claimPageActs = ['add', 'withdraw', 'agree', 'decline', 'erase', 'acknowledge', 'ask', 'offer', 'find', 'recommend'] as const;
export type ClaimPageAct = (typeof claimPageActs)[number];

const keyPattern = /^[\p{L}\p{N}._/-]{1,120}$/u;
export const claimTextLength = { least: 20, most: 5000 } as const;

export class ClaimBody {
  @IsIn(claimSubjects)
  about: ClaimSubject;

  /** A proposal by its reference, or a line by its code. */
  @IsString()
  @Matches(keyPattern)
  key: string;

  @IsIn(rightCodes)
  right: RightCode;

  @Trimmed()
  @IsString()
  @Length(claimTextLength.least, claimTextLength.most)
  happened: string;

  @Trimmed()
  @IsString()
  @Length(5, 2000)
  asked: string;

  @IsIn(languages)
  language: Language;

  /** For somebody else, who agreed to it. */
  @IsBoolean()
  forAnother: boolean;

  /** Who that is and how they agreed: read by the ombudsperson alone, in open claims as well. */
  @Trimmed()
  @IsString()
  @MaxLength(1000)
  consent: string;

  @IsBoolean()
  confidential: boolean;

  /** A mail that says no more than that something new is there. */
  @IsBoolean()
  mail: boolean;
}

export class ClaimWordsBody {
  @Trimmed()
  @IsString()
  @Length(2, claimTextLength.most)
  text: string;

  @IsIn(languages)
  language: Language;
}

/** What the ombudsperson asks an office, in words of their own: the office reads these, and nothing else of a confidential claim. */
export class ClaimInquiryBody {
  @Trimmed()
  @IsString()
  @Length(2, 200)
  office: string;

  @Trimmed()
  @IsString()
  @Length(10, claimTextLength.most)
  text: string;

  @IsIn(languages)
  language: Language;
}

export class SettlementAnswerBody {
  @IsBoolean()
  agrees: boolean;
}

export class ClaimFindingBody {
  @IsIn(ombudsFindings)
  finding: OmbudsFinding;

  /** For the claimant; public where the claim is open. */
  @Trimmed()
  @IsString()
  @Length(20, claimTextLength.most)
  reasons: string;

  @IsIn(languages)
  language: Language;

  @NestedList(() => RecommendationBody)
  @ArrayMaxSize(5)
  recommendations: RecommendationBody[];
}

export class ClaimFilter extends PageFilter {
  @IsOptional()
  @IsIn(claimSubjects)
  about?: ClaimSubject;

  @IsOptional()
  @IsString()
  @Matches(keyPattern)
  key?: string;
}

export class ClaimFileFilter {
  @IsIn(readingReasons)
  why: ReadingReason;
}

export class ClaimSubjectView {
  @IsIn(claimSubjects)
  readonly kind: ClaimSubject;

  @IsString()
  readonly key: string;

  @IsString()
  readonly name: string;

  @OrNull()
  @IsString()
  readonly language: string | null;
}

/** A claim without a word of it. */
export class ClaimCardView {
  @IsUUID()
  readonly id: string;

  @IsBoolean()
  readonly confidential: boolean;

  @IsIn(claimSubjects)
  readonly about: ClaimSubject;

  @IsIn(rightCodes)
  readonly right: RightCode;

  @IsIn(claimStates)
  readonly state: ClaimState;

  /** Whose turn it is; null at the end. */
  @OrNull()
  @IsIn(claimOwners)
  readonly owner: ClaimOwner | null;

  @OrNull()
  @IsDay()
  readonly dueOn: string | null;

  @IsDay()
  readonly findBy: string;

  @OrNull()
  @IsIn(claimFindings)
  readonly finding: ClaimFinding | null;

  @IsDay()
  readonly filedOn: string;
}

export class OpenClaimCardView extends ClaimCardView {
  @Nested(() => ClaimSubjectView)
  readonly subject: ClaimSubjectView;
}

export class ClaimPage extends PageOf(() => OpenClaimCardView) {}

export class OwnClaimCardView extends ClaimCardView {
  @OrNull()
  @Nested(() => ClaimSubjectView)
  readonly subject: ClaimSubjectView | null;

  /** Something happened since the claimant looked. */
  @IsBoolean()
  readonly news: boolean;
}

export class OwnClaimsView {
  @NestedList(() => OwnClaimCardView)
  readonly items: OwnClaimCardView[];
}

export class ClaimDeskView {
  /** Today in the city. */
  @IsDay()
  readonly on: string;

  @NestedList(() => ClaimCardView)
  readonly items: ClaimCardView[];
}

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

export class ClaimInquiryView {
  @IsUUID()
  readonly id: string;

  @IsString()
  readonly office: string;

  @IsString()
  readonly text: string;

  @IsIn(languages)
  readonly language: Language;

  @IsDay()
  readonly askedOn: string;

  @IsDay()
  readonly dueOn: string;

  @OrNull()
  @IsString()
  readonly answer: string | null;

  @OrNull()
  @IsIn(languages)
  readonly answerLanguage: Language | null;

  @OrNull()
  @IsDay()
  readonly answeredOn: string | null;
}

export class ClaimReadingView {
  @IsRFC3339()
  readonly at: string;

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

export class OfficeInquiryView extends ClaimInquiryView {
  /** The claim, where it is open. */
  @OrNull()
  @IsUUID()
  readonly claim: string | null;
}

/** What the ombudsperson asks of the city: questions and recommendations. */
export class OfficeClaimsView {
  @IsDay()
  readonly on: string;

  @NestedList(() => OfficeInquiryView)
  readonly inquiries: OfficeInquiryView[];

  @NestedList(() => RecommendationView)
  readonly recommendations: RecommendationView[];
}

export class ClaimCountView {
  @IsString()
  readonly code: string;

  /** Null: hidden, since it may point at somebody. */
  @OrNull()
  @IsInt()
  readonly count: number | null;
}

export class ClaimCountsView {
  @IsInt()
  readonly total: number;

  @OrNull()
  @IsInt()
  readonly medianDays: number | null;

  @NestedList(() => ClaimCountView)
  readonly byRight: ClaimCountView[];

  @NestedList(() => ClaimCountView)
  readonly byAbout: ClaimCountView[];

  @NestedList(() => ClaimCountView)
  readonly byFinding: ClaimCountView[];
}

export class ReleasedCountsView extends ClaimCountsView {
  @IsDay()
  readonly releasedOn: string;
}

export class ClaimLimitView {
  @IsIn(claimLimitCodes)
  readonly limit: ClaimLimit;

  @IsInt()
  readonly days: number;

  @IsIn(limitStarts)
  readonly from: LimitStart;

  @IsIn(claimOwners)
  readonly owner: ClaimOwner;
}

/** Claims that have come to an end, and what became of recommendations. */
export class ClaimFiguresView {
  @NestedList(() => ClaimLimitView)
  readonly limits: ClaimLimitView[];

  /** Open claims, counted as they stand. */
  @Nested(() => ClaimCountsView)
  readonly open: ClaimCountsView;

  @IsInt()
  readonly openAtWork: number;

  /** Confidential ones, told by the quarter; null until there are enough. */
  @OrNull()
  @Nested(() => ReleasedCountsView)
  readonly confidential: ReleasedCountsView | null;

  @IsInt()
  readonly fewest: number;

  @NestedList(() => ClaimCountView)
  readonly recommendations: ClaimCountView[];
}

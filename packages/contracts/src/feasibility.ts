import './metadata.js';
import {
  feasibilityStates,
  legalFindings,
  practicalFindings,
  reasonCodes,
  responseStateCodes,
  type FeasibilityField,
  type FeasibilityState,
  type LegalFinding,
  type PracticalFinding,
  type ReasonCode,
  type ResponseState,
} from '@madang/accountability';
import { IsBoolean, IsIn, IsInt, IsOptional, IsRFC3339, IsString, IsUUID, Length, Matches, MaxLength } from 'class-validator';
import { PageFilter, PageOf } from './paging.js';
import { Trimmed } from './trimmed.js';
import { IsDay, languages, Nested, NestedList, OrNull, textLanguagePattern, WireMoney, type Language } from './wire.js';

const feasibilityFields = [
  'legality',
  'legalBasis',
  'practicality',
  'technicalNote',
  'costLow',
  'costHigh',
  'runningCost',
  'costBasis',
  'reasonCode',
  'explanation',
] as const satisfies readonly FeasibilityField[];

const reasons = Object.keys(reasonCodes) as ReasonCode[];

/** What an office found. It may be saved unfinished; what it lacks is said beside it. */
export class FeasibilityBody {
  @OrNull()
  @IsIn(legalFindings)
  legality: LegalFinding | null;

  @Trimmed()
  @IsString()
  @MaxLength(2000)
  legalBasis: string;

  @OrNull()
  @IsIn(practicalFindings)
  practicality: PracticalFinding | null;

  @Trimmed()
  @IsString()
  @MaxLength(4000)
  technicalNote: string;

  @OrNull()
  @Nested(() => WireMoney)
  costLow: WireMoney | null;

  @OrNull()
  @Nested(() => WireMoney)
  costHigh: WireMoney | null;

  /** Each year afterwards; zero is an answer. */
  @OrNull()
  @Nested(() => WireMoney)
  runningCost: WireMoney | null;

  @Trimmed()
  @IsString()
  @MaxLength(2000)
  costBasis: string;

  @OrNull()
  @IsIn(reasons)
  reasonCode: ReasonCode | null;

  @Trimmed()
  @IsString()
  @MaxLength(8000)
  explanation: string;

  @IsIn(languages)
  language: Language;
}

/** Who examines it; null leaves it to anybody. */
export class AssigneeBody {
  @OrNull()
  @IsUUID()
  person: string | null;
}

export class ReviewNoteBody {
  @Trimmed()
  @IsString()
  @Length(1, 4000)
  text: string;
}

export class SecondEyesBody {
  @IsIn(['sign', 'return'])
  verdict: 'sign' | 'return';
}

export class FeasibilityFilter extends PageFilter {
  /** Those that are mine, that nobody has, or that wait for a second pair of eyes. */
  @IsOptional()
  @IsIn(['mine', 'nobodys', 'second_eyes'])
  whose?: 'mine' | 'nobodys' | 'second_eyes';
}

export class ColleagueView {
  @IsUUID()
  readonly id: string;

  @IsString()
  readonly penName: string;
}

export class FeasibilityItemView {
  @IsString()
  readonly reference: string;

  @IsString()
  readonly title: string;

  @Matches(textLanguagePattern)
  readonly language: string;

  @IsIn(responseStateCodes)
  readonly state: ResponseState;

  /** The promised date of the state in which the proposal stands. */
  @OrNull()
  @IsDay()
  readonly dueOn: string | null;

  @OrNull()
  @Nested(() => ColleagueView)
  readonly assignee: ColleagueView | null;

  /** Null before anybody began. */
  @OrNull()
  @IsIn(feasibilityStates)
  readonly review: FeasibilityState | null;
}

export class FeasibilityPage extends PageOf(() => FeasibilityItemView) {}

export class FeasibilityGapView {
  @IsIn(feasibilityFields)
  readonly field: FeasibilityField;

  @IsIn(['feasibility/missing', 'feasibility/too-short', 'feasibility/wrong-way-round'])
  readonly code: 'feasibility/missing' | 'feasibility/too-short' | 'feasibility/wrong-way-round';
}

export class ReviewNoteView {
  @IsString()
  readonly by: string;

  @IsRFC3339()
  readonly at: string;

  @IsString()
  readonly text: string;
}

export const secondEyesBars = ['feasibility/not-submitted', 'feasibility/own-eyes'] as const;

/** For the office alone: the review as it is being written, and the notes that stay inside. */
export class FeasibilityDeskView {
  @Nested(() => FeasibilityItemView)
  readonly item: FeasibilityItemView;

  /** What the author asks for; it stays beside the city's estimate. */
  @OrNull()
  @Nested(() => WireMoney)
  readonly asked: WireMoney | null;

  @IsString()
  readonly currency: string;

  @Nested(() => FeasibilityBody)
  readonly findings: FeasibilityBody;

  /** 0 before the first was saved. */
  @IsInt()
  readonly revision: number;

  @NestedList(() => FeasibilityGapView)
  readonly gaps: FeasibilityGapView[];

  /** Why this reader cannot be the second pair of eyes; null if they can. */
  @OrNull()
  @IsIn(secondEyesBars)
  readonly cannotSign: (typeof secondEyesBars)[number] | null;

  @NestedList(() => ReviewNoteView)
  readonly notes: ReviewNoteView[];

  @NestedList(() => ColleagueView)
  readonly colleagues: ColleagueView[];
}

/** For everybody, once a second pair of eyes has signed. Notes of the office are not in it. */
export class FeasibilityView extends FeasibilityBody {
  @OrNull()
  @Nested(() => WireMoney)
  readonly asked: WireMoney | null;

  @IsRFC3339()
  readonly publishedAt: string;
}

export class PublishedFeasibilityView {
  @OrNull()
  @Nested(() => FeasibilityView)
  readonly review: FeasibilityView | null;

  /** Whether the city has to examine it and has not told yet. */
  @IsBoolean()
  readonly pending: boolean;
}

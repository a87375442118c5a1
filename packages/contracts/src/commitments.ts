import './metadata.js';
import { budgetStatuses, type BudgetStatus } from '@madang/budget';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsRFC3339,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { CouncilActView } from './council.js';
import { GradingView } from './grades.js';
import { lineCodePattern } from './moves.js';
import { Trimmed } from './trimmed.js';
import { IsDay, languages, Nested, NestedList, OrNull, WireMoney, type Language } from './wire.js';

export class MilestoneBody {
  @Trimmed()
  @IsString()
  @Length(1, 200)
  title: string;

  @IsDay()
  dueOn: string;

  /** Who answers for it: an office, never a private person. */
  @Trimmed()
  @IsString()
  @Length(1, 200)
  office: string;
}

export class PromisedLineBody {
  @Matches(lineCodePattern)
  line: string;

  /** So much less (below zero) or more than the line held in the budget to which the proposal is bound. */
  @Nested(() => WireMoney)
  promised: WireMoney;

  /** Why this is not what the answer accepted. */
  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(1000)
  reason?: string;
}

/** How a promise is to be kept. */
export class PlanBody {
  @IsIn(languages)
  language: Language;

  @Trimmed()
  @IsString()
  @Length(1, 200)
  office: string;

  @Trimmed()
  @IsString()
  @Length(1, 4000)
  words: string;

  /** The budget year in which it is to be carried out; without it, that of the budget to which the proposal is bound. */
  @IsOptional()
  @IsInt()
  @Min(1900)
  @Max(2200)
  fiscalYear?: number;

  @IsArray()
  @ArrayMaxSize(40)
  @NestedList(() => MilestoneBody)
  milestones: MilestoneBody[];

  @IsArray()
  @ArrayMaxSize(80)
  @NestedList(() => PromisedLineBody)
  lines: PromisedLineBody[];
}

export class MilestoneReachedBody {
  @IsDay()
  reachedOn: string;
}

export class NewDayBody {
  /** Which milestone, counted from nought. */
  @IsInt()
  @Min(0)
  position: number;

  @IsDay()
  dueOn: string;
}

export class NewAmountBody {
  @Matches(lineCodePattern)
  line: string;

  @Nested(() => WireMoney)
  promised: WireMoney;
}

/** What is to be otherwise in a published plan, and why. What is not named stays. */
export class PlanChangeBody {
  @IsIn(languages)
  language: Language;

  /** Public, for everybody behind the proposal. */
  @Trimmed()
  @IsString()
  @Length(1, 1000)
  reason: string;

  @IsArray()
  @ArrayMaxSize(40)
  @NestedList(() => NewDayBody)
  milestones: NewDayBody[];

  @IsArray()
  @ArrayMaxSize(80)
  @NestedList(() => NewAmountBody)
  lines: NewAmountBody[];
}

export const commitmentActs = ['plan', 'change', 'reach', 'council', 'grade', 'comment', 'close'] as const;
export type CommitmentActName = (typeof commitmentActs)[number];

export class MilestoneView {
  @IsInt()
  readonly position: number;

  @IsString()
  readonly title: string;

  @IsString()
  readonly office: string;

  @IsDay()
  readonly dueOn: string;

  /** The day that was named first: lateness is counted from it. */
  @IsDay()
  readonly firstDueOn: string;

  @OrNull()
  @IsDay()
  readonly reachedOn: string | null;

  /** Days to its day; null once it is reached. */
  @OrNull()
  @IsInt()
  readonly daysLeft: number | null;

  /** Days beyond the day that was named first, until it was reached or until today. */
  @IsInt()
  readonly daysLate: number;
}

/** Amounts are changes against `before`; below zero means less for the line. */
export class CommittedLineView {
  @IsString()
  readonly line: string;

  /** The line's own name in the city's language; null where the budget does not know it. */
  @OrNull()
  @IsString()
  readonly name: string | null;

  /** What the line held in the budget to which the proposal is bound. */
  @OrNull()
  @Nested(() => WireMoney)
  readonly before: WireMoney | null;

  @Nested(() => WireMoney)
  readonly asked: WireMoney;

  @Nested(() => WireMoney)
  readonly accepted: WireMoney;

  @Nested(() => WireMoney)
  readonly promised: WireMoney;

  /** Why less, or something else, is promised than was accepted. */
  @OrNull()
  @IsString()
  readonly reason: string | null;

  @OrNull()
  @Nested(() => WireMoney)
  readonly adopted: WireMoney | null;

  /** What the line holds in the later budget; null where it cannot be found there. */
  @OrNull()
  @Nested(() => WireMoney)
  readonly later: WireMoney | null;

  /** How far that is from `before`. */
  @OrNull()
  @Nested(() => WireMoney)
  readonly executed: WireMoney | null;
}

/** Lines that were to get more, or lines that were to get less: never one set against the other. */
export class AmountsOfSideView {
  @IsInt()
  readonly lines: number;

  @Nested(() => WireMoney)
  readonly asked: WireMoney;

  @Nested(() => WireMoney)
  readonly promised: WireMoney;

  @OrNull()
  @Nested(() => WireMoney)
  readonly adopted: WireMoney | null;

  /** How many of the lines the later budget shows; `executed`, `short` and `beyond` are of those alone. */
  @IsInt()
  readonly matched: number;

  @OrNull()
  @Nested(() => WireMoney)
  readonly executed: WireMoney | null;

  /** By how much lines stayed behind their promise, each by itself. */
  @Nested(() => WireMoney)
  readonly short: WireMoney;

  /** By how much lines went beyond it, each by itself. */
  @Nested(() => WireMoney)
  readonly beyond: WireMoney;
}

/** A version of the budget, as a promise refers to it. */
export class NamedBudgetView {
  @IsUUID()
  readonly id: string;

  @IsInt()
  readonly fiscalYear: number;

  @IsIn(budgetStatuses)
  readonly status: BudgetStatus;

  /** The last day that executed amounts cover; null for a whole year. */
  @OrNull()
  @IsDay()
  readonly executedThrough: string | null;

  @IsRFC3339()
  readonly publishedAt: string;
}

export class ChangedDayView {
  @IsString()
  readonly title: string;

  @IsDay()
  readonly was: string;

  @IsDay()
  readonly is: string;
}

export class ChangedAmountView {
  @IsString()
  readonly line: string;

  @OrNull()
  @IsString()
  readonly name: string | null;

  @Nested(() => WireMoney)
  readonly was: WireMoney;

  @Nested(() => WireMoney)
  readonly is: WireMoney;
}

/** One change of the plan: what was, what is, and why. */
export class PlanChangeView {
  @IsRFC3339()
  readonly at: string;

  @IsIn(languages)
  readonly language: Language;

  @IsString()
  readonly reason: string;

  @NestedList(() => ChangedDayView)
  readonly milestones: ChangedDayView[];

  @NestedList(() => ChangedAmountView)
  readonly lines: ChangedAmountView[];
}

export class PromiseView {
  @IsUUID()
  readonly id: string;

  @IsRFC3339()
  readonly at: string;

  @IsIn(languages)
  readonly language: Language;

  @IsString()
  readonly office: string;

  @IsString()
  readonly words: string;

  @OrNull()
  @IsInt()
  readonly fiscalYear: number | null;

  @NestedList(() => MilestoneView)
  readonly milestones: MilestoneView[];

  /** Empty where no money moves. */
  @NestedList(() => CommittedLineView)
  readonly lines: CommittedLineView[];

  @Nested(() => AmountsOfSideView)
  readonly more: AmountsOfSideView;

  @Nested(() => AmountsOfSideView)
  readonly less: AmountsOfSideView;

  /** The budget to which the proposal is bound: what `before` is read from. */
  @OrNull()
  @Nested(() => NamedBudgetView)
  readonly bound: NamedBudgetView | null;

  /** The newest later budget of the year: what `later` is read from. Null as long as there is none. */
  @OrNull()
  @Nested(() => NamedBudgetView)
  readonly read: NamedBudgetView | null;

  /** How it was changed since it was first published, newest first. */
  @NestedList(() => PlanChangeView)
  readonly changes: PlanChangeView[];

  /** What the council did with it, oldest first. */
  @NestedList(() => CouncilActView)
  readonly council: CouncilActView[];
}

/** A line of which staff have to say what they promise. */
export class LineToPromiseView {
  @IsString()
  readonly line: string;

  @OrNull()
  @IsString()
  readonly name: string | null;

  @Nested(() => WireMoney)
  readonly asked: WireMoney;

  @Nested(() => WireMoney)
  readonly accepted: WireMoney;
}

/** What became of an acceptance: its plan and its money, what the council did, and how residents grade it. */
export class CommitmentView {
  /** Null before there is a plan. */
  @OrNull()
  @Nested(() => PromiseView)
  readonly promise: PromiseView | null;

  /** What a plan has to name, for whoever may write one now; empty otherwise. */
  @NestedList(() => LineToPromiseView)
  readonly toPromise: LineToPromiseView[];

  /** Null before residents have found it done. */
  @OrNull()
  @Nested(() => GradingView)
  readonly grading: GradingView | null;

  @IsIn(commitmentActs, { each: true })
  readonly allowedActions: CommitmentActName[];
}

import './metadata.js';
import {
  budgetPrinciples,
  checkIds,
  levels,
  rightCodes,
  type BudgetPrinciple,
  type CheckId,
  type Level,
  type RightCode,
} from '@madang/rights';
import { IsBoolean, IsIn, IsInt, IsOptional, IsRFC3339, IsString, IsUUID, Length, Matches } from 'class-validator';
import { BudgetVersionView } from './budgets.js';
import { CheckInputView, CheckValueView, MissingCheckInputView } from './check-inputs.js';
import { BoundView, ThresholdChangeView } from './check-thresholds.js';
import { ArticleView } from './rights.js';
import { IsTextMap, Nested, NestedList, OrNull } from './wire.js';

export * from './check-inputs.js';
export * from './check-thresholds.js';
export * from './cut-justifications.js';

const levelCodes = levels.map(({ code }) => code);
const principleCodes = budgetPrinciples.map(({ code }) => code);

export const runReasons = ['published', 'classified', 'thresholds', 'facts'] as const;
export type RunReason = (typeof runReasons)[number];

export class ChecksFilter {
  /** `latest`, a fiscal year (its newest version) or an id. */
  @IsOptional()
  @Matches(/^(?:latest|\d{4}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/)
  version?: string;

  @IsOptional()
  @IsIn(rightCodes)
  right?: RightCode;

  @IsOptional()
  @IsIn(levelCodes)
  level?: Level;

  /** Only what is about a right that this line of the budget serves. */
  @IsOptional()
  @IsString()
  @Length(1, 200)
  line?: string;
}

/** What a finding is about, beyond the whole budget. */
export class FindingSubjectView {
  @OrNull()
  @IsIn(rightCodes)
  readonly right: RightCode | null;

  /** By its name. */
  @OrNull()
  @IsString()
  readonly district: string | null;

  @OrNull()
  @IsString()
  readonly group: string | null;

  @OrNull()
  @IsString()
  readonly indicator: string | null;

  /** A benefit, a charge or the like. */
  @OrNull()
  @IsString()
  readonly name: string | null;

  /** What the indicator or the group is called, by language; empty where it is about neither. */
  @IsTextMap()
  readonly labels: Readonly<Record<string, string>>;
}

export class FindingCardView {
  @IsUUID()
  readonly id: string;

  @IsIn(checkIds)
  readonly check: CheckId;

  @IsInt()
  readonly checkVersion: number;

  @IsIn(levelCodes)
  readonly level: Level;

  @Nested(() => FindingSubjectView)
  readonly subject: FindingSubjectView;

  @IsString()
  readonly say: string;

  @NestedList(() => CheckValueView)
  readonly values: CheckValueView[];

  @NestedList(() => MissingCheckInputView)
  readonly missing: MissingCheckInputView[];

  @IsRFC3339()
  readonly computedAt: string;

  /** C01 at "concern" or worse: the city owes a justification. */
  @IsBoolean()
  readonly justificationDue: boolean;

  /** Whether there is one. */
  @IsBoolean()
  readonly justified: boolean;
}

/** Findings side by side, worst first. There is no sum of them. */
export class FindingListView {
  /** Null before there is a budget. */
  @OrNull()
  @Nested(() => BudgetVersionView)
  readonly version: BudgetVersionView | null;

  /** False while the checks of a version published a moment ago are still running. */
  @IsBoolean()
  readonly complete: boolean;

  @NestedList(() => FindingCardView)
  readonly items: FindingCardView[];
}

export class LevelWordsView {
  @IsIn(levelCodes)
  readonly level: Level;

  @IsString()
  readonly say: string;
}

export class InputWordsView {
  @IsString()
  readonly name: string;

  @IsString()
  readonly words: string;
}

/** The check as it stands in the catalogue. */
export class CheckEntryView {
  @IsIn(checkIds)
  readonly id: CheckId;

  @IsInt()
  readonly version: number;

  @IsString()
  readonly name: string;

  @IsIn(principleCodes)
  readonly principle: BudgetPrinciple;

  @IsString()
  readonly question: string;

  @IsString()
  readonly formula: string;

  @IsString()
  readonly unit: string;

  @IsString()
  readonly shows: string;

  @NestedList(() => InputWordsView)
  readonly inputs: InputWordsView[];

  @NestedList(() => LevelWordsView)
  readonly levels: LevelWordsView[];

  /** Articles of treaties that it rests on. */
  @NestedList(() => ArticleView)
  readonly articles: ArticleView[];

  /** Comments, methods and reports that it rests on beside them. */
  @IsString({ each: true })
  readonly methods: string[];
}

export class FindingView extends FindingCardView {
  @NestedList(() => CheckInputView)
  readonly inputs: CheckInputView[];

  /** The bounds that decided, in their order. */
  @NestedList(() => BoundView)
  readonly bounds: BoundView[];
}

/** What a check said of an earlier version, or of the same one with other thresholds or figures. */
export class EarlierFindingView {
  @IsUUID()
  readonly version: string;

  @IsInt()
  readonly fiscalYear: number;

  @IsIn(levelCodes)
  readonly level: Level;

  @Nested(() => FindingSubjectView)
  readonly subject: FindingSubjectView;

  @NestedList(() => CheckValueView)
  readonly values: CheckValueView[];

  @IsRFC3339()
  readonly computedAt: string;

  @IsIn(runReasons)
  readonly reason: RunReason;
}

export class CheckView {
  @Nested(() => CheckEntryView)
  readonly entry: CheckEntryView;

  @OrNull()
  @Nested(() => BudgetVersionView)
  readonly version: BudgetVersionView | null;

  /** The bounds in force, beside the usual ones. */
  @NestedList(() => BoundView)
  readonly bounds: BoundView[];

  /** The newest first. */
  @NestedList(() => ThresholdChangeView)
  readonly changes: ThresholdChangeView[];

  /** Worst first. */
  @NestedList(() => FindingView)
  readonly findings: FindingView[];

  /** Of all versions and runs, the newest first. */
  @NestedList(() => EarlierFindingView)
  readonly history: EarlierFindingView[];
}

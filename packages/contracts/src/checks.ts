import './metadata.js';
import { budgetPrinciples, checkIds, levels, retrogressionForm, rightCodes } from '@madang/rights';
import type { BudgetPrinciple, CheckId, Level, RetrogressionField, RightCode } from '@madang/rights';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  IsOptional,
  IsRFC3339,
  IsString,
  IsUUID,
  Length,
  Matches,
} from 'class-validator';
import { BudgetVersionView } from './budgets.js';
import { factKindCodes, type FactKind } from './city-facts.js';
import { ArticleView } from './rights.js';
import { Trimmed } from './trimmed.js';
import { IsTextMap, Nested, NestedList, OrNull } from './wire.js';

const levelCodes = levels.map(({ code }) => code);
const principleCodes = budgetPrinciples.map(({ code }) => code);
const fieldCodes = retrogressionForm.map(({ code }) => code);

/** How a value is to be read. Money is in minor units of the budget's currency, a share of 1 is the whole. */
export const valueKinds = ['money', 'number', 'count', 'share', 'points', 'year', 'text', 'yes-no'] as const;
export type ValueKind = (typeof valueKinds)[number];

/** `hidden` is held back to protect people; `missing` was never supplied. Neither is zero. */
export const inputStates = ['given', 'hidden', 'missing'] as const;
export type InputState = (typeof inputStates)[number];

export const sourceKinds = ['budget', 'fact', 'indicator', 'platform', 'city'] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** Who could supply what is missing. */
export const suppliers = ['finance', 'statistics', 'departments', 'council', 'residents', 'other-cities'] as const;
export type Supplier = (typeof suppliers)[number];

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

/** Where an input comes from. */
export class InputSourceView {
  @IsIn(sourceKinds)
  readonly kind: SourceKind;

  /** In the words of whoever published it. */
  @IsString()
  readonly text: string;

  @OrNull()
  @IsString()
  readonly url: string | null;

  /** The budget version, where it is one. */
  @OrNull()
  @IsUUID()
  readonly version: string | null;

  /** The city's indicator, where it is one. */
  @OrNull()
  @IsString()
  readonly indicator: string | null;
}

export class CheckInputView {
  /** Its name in the formula, such as `a0`. */
  @IsString()
  readonly name: string;

  /** The entry of a list, such as a district. */
  @OrNull()
  @IsString()
  readonly item: string | null;

  /** The field of that entry, such as `spend`. */
  @OrNull()
  @IsString()
  readonly field: string | null;

  @IsIn(valueKinds)
  readonly kind: ValueKind;

  @IsIn(inputStates)
  readonly state: InputState;

  @OrNull()
  @IsString()
  readonly value: string | null;

  @OrNull()
  @IsInt()
  readonly year: number | null;

  @OrNull()
  @Nested(() => InputSourceView)
  readonly source: InputSourceView | null;
}

export class CheckValueView {
  @IsString()
  readonly name: string;

  @OrNull()
  @IsString()
  readonly item: string | null;

  @IsIn(valueKinds)
  readonly kind: ValueKind;

  /** Null where it cannot be told. */
  @OrNull()
  @IsString()
  readonly value: string | null;
}

export class MissingCheckInputView {
  @IsString()
  readonly name: string;

  /** Such as `missing`, `hidden`, `too-few` or `phases-differ`. */
  @IsString()
  readonly why: string;

  @OrNull()
  @IsString()
  readonly item: string | null;

  @OrNull()
  @IsString()
  readonly field: string | null;

  @OrNull()
  @IsInt()
  readonly year: number | null;

  @IsIn(suppliers)
  readonly supplier: Supplier;

  /** The fact that staff can record at the desk to mend it. */
  @OrNull()
  @IsIn(factKindCodes)
  readonly fact: FactKind | null;
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

export class BoundView {
  @IsIn(levelCodes)
  readonly level: Level;

  @IsString()
  readonly value: string;

  @IsIn(['atLeast', 'above', 'atMost', 'below'])
  readonly side: 'atLeast' | 'above' | 'atMost' | 'below';

  @IsNumber()
  readonly bound: number;

  /** What it is where a city has set nothing. */
  @IsNumber()
  readonly usual: number;
}

/** One time that a city set its own thresholds, or went back to the usual ones. */
export class ThresholdChangeView {
  @IsString()
  readonly author: string;

  @IsRFC3339()
  readonly at: string;

  @IsString()
  readonly reason: string;

  /** Null where the usual ones were taken back. */
  @OrNull()
  @IsArray()
  @IsNumber({}, { each: true })
  readonly bounds: number[] | null;
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

export class ThresholdsBody {
  /** One number for each bound, in their order; null takes the usual ones back. */
  @OrNull()
  @IsArray()
  @ArrayMaxSize(20)
  @IsNumber({}, { each: true })
  bounds: number[] | null;

  @Trimmed()
  @Length(1, 2000)
  reason: string;
}

export class JustificationPartBody {
  @IsIn(fieldCodes)
  field: RetrogressionField;

  @Trimmed()
  @Length(1, 5000)
  text: string;
}

/** Why a city takes back what was won, signed by somebody who holds an office. */
export class JustificationBody {
  @IsIn(rightCodes)
  right: RightCode;

  /** All seven. */
  @IsArray()
  @ArrayMaxSize(7)
  @NestedList(() => JustificationPartBody)
  parts: JustificationPartBody[];

  /** Name and office. */
  @Trimmed()
  @Length(1, 200)
  signedBy: string;
}

export class JustificationPartView {
  @IsIn(fieldCodes)
  readonly field: RetrogressionField;

  @IsString()
  readonly text: string;
}

export class JustificationView {
  @IsUUID()
  readonly id: string;

  @NestedList(() => JustificationPartView)
  readonly parts: JustificationPartView[];

  @IsString()
  readonly signedBy: string;

  @IsString()
  readonly language: string;

  @IsRFC3339()
  readonly publishedAt: string;
}

/** A cut that the city has to justify; `given` is empty while it has not, the newest stands first. */
export class CutView {
  @IsIn(rightCodes)
  readonly right: RightCode;

  @IsIn(levelCodes)
  readonly level: Level;

  /** Change per resident with prices taken out. */
  @OrNull()
  @IsString()
  readonly change: string | null;

  /** Since when it is known that a justification is due. */
  @IsRFC3339()
  readonly knownSince: string;

  @NestedList(() => JustificationView)
  readonly given: JustificationView[];
}

export class CutListView {
  @OrNull()
  @Nested(() => BudgetVersionView)
  readonly version: BudgetVersionView | null;

  /** The deepest cut first. */
  @NestedList(() => CutView)
  readonly items: CutView[];
}

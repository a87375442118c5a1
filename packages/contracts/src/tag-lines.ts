import './metadata.js';
import { directions, type Direction } from '@madang/budget';
import { nameSteps, tagFields, type NameStep, type TagField } from '@madang/rights';
import { IsBoolean, IsBooleanString, IsIn, IsInt, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { ClassifiedView } from './budget-lines.js';
import { BudgetPartFilter, BudgetVersionView } from './budgets.js';
import { PageOf } from './paging.js';
import { IsTextMap, minorUnitsPattern, Nested, NestedList, OrNull, WireMoney } from './wire.js';

const version = /^(?:latest|\d{4}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/u;

/** Which lines of the spending of a version: all conditions at once. */
export class TagLinesFilter extends BudgetPartFilter {
  @IsOptional()
  @Matches(version)
  version?: string;

  /** Every word stands in their names or their code. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  q?: string;

  /** Only lines of which nothing is known in this field. */
  @IsOptional()
  @IsIn(tagFields)
  unknown?: TagField;

  /** Only amounts of at least so many minor units. */
  @IsOptional()
  @Matches(minorUnitsPattern)
  atLeast?: string;

  /** Only lines that the year before did not have. */
  @IsOptional()
  @IsBooleanString()
  fresh?: 'true' | 'false' | '1' | '0';
}

/** What is known of a line today. */
export class KnownTagView {
  @IsIn(tagFields)
  readonly field: TagField;

  @IsString()
  readonly value: string;

  /** Its file says so, or the numbering of its programme; or the city has said it. */
  @IsIn(['file', 'city'])
  readonly from: 'file' | 'city';
}

export class TagLineView {
  @IsString()
  readonly code: string;

  @IsIn(directions)
  readonly direction: Direction;

  @IsBoolean()
  readonly elimination: boolean;

  @OrNull()
  @Nested(() => ClassifiedView)
  readonly programme: ClassifiedView | null;

  @OrNull()
  @Nested(() => ClassifiedView)
  readonly department: ClassifiedView | null;

  @OrNull()
  @Nested(() => ClassifiedView)
  readonly chapter: ClassifiedView | null;

  @OrNull()
  @Nested(() => ClassifiedView)
  readonly economic: ClassifiedView | null;

  @Nested(() => WireMoney)
  readonly amount: WireMoney;

  @NestedList(() => KnownTagView)
  readonly known: KnownTagView[];
}

export class TagLinesView extends PageOf(() => TagLineView) {
  @Nested(() => BudgetVersionView)
  readonly version: BudgetVersionView;

  @IsInt()
  readonly lineCount: number;

  /** Of all of them, as voted, without eliminations. */
  @Nested(() => WireMoney)
  readonly amount: WireMoney;
}

/** A part of the budget by which lines are chosen: a department, a programme, a chapter. */
export class ChoiceView {
  @IsString()
  readonly part: string;

  @IsTextMap()
  readonly names: Readonly<Record<string, string>>;

  @IsInt()
  readonly lines: number;
}

/** What the form for choosing lines offers. */
export class TagChoicesView {
  @NestedList(() => ChoiceView)
  readonly departments: ChoiceView[];

  @NestedList(() => ChoiceView)
  readonly programmes: ChoiceView[];

  @NestedList(() => ChoiceView)
  readonly chapters: ChoiceView[];

  @NestedList(() => ClassifiedView)
  readonly districts: ClassifiedView[];

  /** The COFOG groups, by their official English names. */
  @NestedList(() => ClassifiedView)
  readonly functions: ClassifiedView[];
}

export class SuggestionWordView {
  @IsString()
  readonly word: string;

  @IsIn(nameSteps)
  readonly in: NameStep;
}

/** Lines of a programme, or of a department without programmes, for which the same function is suggested first. */
export class SuggestionView {
  /** `programme:33210`: what to name when it is accepted. */
  @IsString()
  readonly part: string;

  @IsTextMap()
  readonly names: Readonly<Record<string, string>>;

  @OrNull()
  @IsString()
  readonly department: string | null;

  @Nested(() => ClassifiedView)
  readonly cofog: ClassifiedView;

  @NestedList(() => SuggestionWordView)
  readonly because: SuggestionWordView[];

  /** What else their names could mean, the likeliest first. */
  @NestedList(() => ClassifiedView)
  readonly others: ClassifiedView[];

  @IsInt()
  readonly lines: number;

  @Nested(() => WireMoney)
  readonly amount: WireMoney;
}

export class SuggestionListView {
  @Nested(() => BudgetVersionView)
  readonly version: BudgetVersionView;

  @IsInt()
  readonly revision: number;

  /** The most money first; the first hundred. */
  @NestedList(() => SuggestionView)
  readonly items: SuggestionView[];

  @IsInt()
  readonly more: number;

  /** Money of unknown function with a suggestion, and without. */
  @Nested(() => WireMoney)
  readonly suggested: WireMoney;

  @Nested(() => WireMoney)
  readonly silent: WireMoney;
}

import './metadata.js';
import { directions, type Direction } from '@madang/budget';
import { isTagField, nameSteps, tagFields, type NameStep, type TagField } from '@madang/rights';
import {
  ArrayMaxSize,
  IsBoolean,
  IsBooleanString,
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
import { ClassifiedView } from './budget-lines.js';
import { BudgetPartFilter, BudgetVersionView, partPattern } from './budgets.js';
import { PageOf } from './paging.js';
import { Trimmed } from './trimmed.js';
import { IsTextMap, languages, Nested, NestedList, OrNull, WireMoney, type Language } from './wire.js';

export { isTagField, tagFields, type TagField };

/** How an act of classifying came about. */
export const taggingKinds = ['tags', 'suggestions', 'mapping', 'undoing'] as const;
export type TaggingKind = (typeof taggingKinds)[number];

const minorUnits = /^(0|[1-9]\d{0,17})$/u;
const version = /^(?:latest|\d{4}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/u;
const cofog = /^\d{2}\.\d$/u;

/** `latest`, a fiscal year or an id; the latest when not said. */
export class VersionFilter {
  @IsOptional()
  @Matches(version)
  version?: string;
}

export class MappingFilter extends VersionFilter {
  /** A row for each line, or for each programme whose lines all say the same. */
  @IsOptional()
  @IsIn(['line', 'programme'])
  by?: 'line' | 'programme';
}

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
  @Matches(minorUnits)
  atLeast?: string;

  /** Only lines that the year before did not have. */
  @IsOptional()
  @IsBooleanString()
  fresh?: 'true' | 'false' | '1' | '0';
}

/** The same in a body, and what only a body can say. */
export class LineChoiceBody {
  @IsOptional()
  @Matches(version)
  version?: string;

  @IsOptional()
  @ArrayMaxSize(8)
  @Matches(partPattern, { each: true })
  within?: string[];

  @IsOptional()
  @IsString()
  @MaxLength(100)
  q?: string;

  @IsOptional()
  @IsIn(tagFields)
  unknown?: TagField;

  @IsOptional()
  @Matches(minorUnits)
  atLeast?: string;

  @IsOptional()
  @IsBooleanString()
  fresh?: 'true' | 'false' | '1' | '0';

  /** Only lines for which this COFOG group is suggested first. */
  @IsOptional()
  @Matches(cofog)
  suggested?: string;

  /** Only these lines. */
  @IsOptional()
  @ArrayMaxSize(1000)
  @IsString({ each: true })
  @MaxLength(200, { each: true })
  codes?: string[];
}

export class TagBody {
  @IsIn(tagFields)
  field: TagField;

  /** Null takes back what the city has said: the line is again as its file has it. */
  @OrNull()
  @IsString()
  @MaxLength(200)
  value: string | null;
}

/** What to say of which lines. */
export class TaggingPreviewBody {
  @Nested(() => LineChoiceBody)
  lines: LineChoiceBody;

  @ArrayMaxSize(tagFields.length)
  @NestedList(() => TagBody)
  tags: TagBody[];

  /** Gives each line the COFOG group that is suggested first for it; lines without a suggestion stay as they are. */
  @IsBoolean()
  asSuggested: boolean;
}

export class ReasonBody {
  @Trimmed()
  @IsString()
  @Length(3, 1000)
  reason: string;

  @IsIn(languages)
  language: Language;
}

export class TaggingBody extends TaggingPreviewBody {
  @Trimmed()
  @IsString()
  @Length(3, 1000)
  reason: string;

  @IsIn(languages)
  language: Language;

  /** The revision that the preview showed: nobody confirms what somebody else has changed meanwhile. */
  @IsInt()
  @Min(0)
  @Max(1_000_000_000)
  revision: number;
}

/** Beside the file of a mapping, which is the body. */
export class MappingUploadFilter extends VersionFilter {
  @Trimmed()
  @IsString()
  @Length(3, 1000)
  reason: string;

  @IsIn(languages)
  language: Language;

  @Matches(/^\d{1,9}$/u)
  revision: string;
}

/** How much of the money something is known about. Lines count with the size of their amount as voted, eliminations do not. */
export class FieldCoverageView {
  @IsIn(tagFields)
  readonly field: TagField;

  /** In hundredths of a per cent, rounded down; null where there is no money. */
  @OrNull()
  @IsInt()
  readonly share: number | null;

  @Nested(() => WireMoney)
  readonly known: WireMoney;

  @Nested(() => WireMoney)
  readonly whole: WireMoney;

  @IsInt()
  readonly lines: number;

  @IsInt()
  readonly unknownLines: number;
}

export class CoverageView {
  /** Null before the first budget. */
  @OrNull()
  @Nested(() => BudgetVersionView)
  readonly version: BudgetVersionView | null;

  @NestedList(() => FieldCoverageView)
  readonly fields: FieldCoverageView[];

  /** Lines whose rights the city has weighed itself. */
  @IsInt()
  readonly weighedLines: number;

  /** Lines that the year before did not have, and of whose function nothing is known. */
  @IsInt()
  readonly freshUnknownLines: number;

  /** How many acts of classifying there were so far. */
  @IsInt()
  readonly revision: number;
}

/** Before and after an act. */
export class CoverageChangeView {
  @IsIn(tagFields)
  readonly field: TagField;

  @OrNull()
  @IsInt()
  readonly before: number | null;

  @OrNull()
  @IsInt()
  readonly after: number | null;
}

export class TaggingPreviewView {
  @IsInt()
  readonly revision: number;

  /** Lines that were chosen, and of them those of which something else would be said than now. */
  @IsInt()
  readonly lineCount: number;

  @IsInt()
  readonly changedLines: number;

  /** Of the changed lines, as voted, without eliminations. */
  @Nested(() => WireMoney)
  readonly amount: WireMoney;

  @NestedList(() => CoverageChangeView)
  readonly coverage: CoverageChangeView[];

  /** Budgets of other years and moments that have some of these lines, and for which it holds as well. */
  @IsInt()
  readonly otherVersions: number;
}

export class MappingFaultView {
  /** As a spreadsheet counts. */
  @IsInt()
  readonly row: number;

  @IsString()
  readonly column: string;

  @IsString()
  readonly value: string;

  @IsString()
  readonly code: string;
}

export class MappingPreviewView extends TaggingPreviewView {
  @IsInt()
  readonly rows: number;

  /** Rows that name a line or programme that this budget does not have. */
  @IsInt()
  readonly strangeRows: number;

  /** Cells that hold nothing that may be said; the first hundred. Nothing can be taken over while there are any. */
  @NestedList(() => MappingFaultView)
  readonly faults: MappingFaultView[];
}

export class TaggingView {
  @IsUUID()
  readonly id: string;

  @IsInt()
  readonly number: number;

  @IsIn(taggingKinds)
  readonly kind: TaggingKind;

  @IsRFC3339()
  readonly at: string;

  /** In which office, and under which name; the name is null where nobody signed in did it. */
  @IsString()
  readonly role: string;

  @OrNull()
  @IsString()
  readonly penName: string | null;

  @IsBoolean()
  readonly demo: boolean;

  @IsString()
  readonly reason: string;

  @IsIn(languages)
  readonly language: Language;

  @IsInt()
  readonly fiscalYear: number;

  @IsInt()
  readonly lineCount: number;

  @Nested(() => WireMoney)
  readonly amount: WireMoney;

  /** What was said, where it was the same of all lines. */
  @NestedList(() => TagBody)
  readonly tags: TagBody[];

  @NestedList(() => CoverageChangeView)
  readonly coverage: CoverageChangeView[];

  /** The number of the act that this one takes back. */
  @OrNull()
  @IsInt()
  readonly undoes: number | null;

  /** The number of the act that has taken this one back. */
  @OrNull()
  @IsInt()
  readonly undoneBy: number | null;
}

export class TaggingPage extends PageOf(() => TaggingView) {}

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

/** Something that the city has said of a line: who, when and why. */
export class SaidTagView {
  @IsIn(tagFields)
  readonly field: TagField;

  @IsString()
  readonly value: string;

  @IsInt()
  readonly tagging: number;

  @IsRFC3339()
  readonly at: string;

  @IsString()
  readonly role: string;

  @OrNull()
  @IsString()
  readonly penName: string | null;

  @IsString()
  readonly reason: string;

  @IsIn(languages)
  readonly language: Language;
}

export class LineTagsView {
  @NestedList(() => KnownTagView)
  readonly known: KnownTagView[];

  @NestedList(() => SaidTagView)
  readonly said: SaidTagView[];
}

import './metadata.js';
import { directions, type Direction } from '@madang/budget';
import { ArrayMaxSize, IsIn, IsInt, IsObject, IsOptional, IsRFC3339, IsString, IsUUID, Length, Matches } from 'class-validator';
import { BudgetVersionView, partPattern } from './budgets.js';
import { PageOf } from './paging.js';
import { Trimmed } from './trimmed.js';
import { Nested, NestedList, OrNull, WireMoney } from './wire.js';

/** What can be said of a line beside what its file says. `weights` are the rights that it serves, instead of those of its function. */
export const tagFields = ['cofog', 'rigidity', 'equality', 'district', 'fund', 'weights'] as const;
export type TagField = (typeof tagFields)[number];

/** Which lines: all conditions at once. Without any, every line of the direction. */
export class TagFilter {
  @IsOptional()
  @IsIn(directions)
  direction?: Direction;

  @IsOptional()
  @ArrayMaxSize(8)
  @IsString({ each: true })
  @Matches(partPattern, { each: true })
  within?: string[];

  /** A word of their names or the beginning of their code. */
  @IsOptional()
  @IsString()
  @Length(2, 100)
  q?: string;

  /** `without`: only lines of which nothing is known in this field, neither from files nor said. */
  @IsOptional()
  @IsIn(['all', 'without'])
  known?: 'all' | 'without';

  @IsOptional()
  @ArrayMaxSize(1000)
  @IsString({ each: true })
  codes?: string[];
}

export class TaggingBody {
  @IsIn(tagFields)
  field: TagField;

  /** Null says that the lines have none, whatever their file says. Weights are JSON: `{"HO": 7000}` in hundredths of a per cent. */
  @OrNull()
  @IsString()
  @Length(1, 400)
  value: string | null;

  @Nested(() => TagFilter)
  filter: TagFilter;

  @Trimmed()
  @IsString()
  @Length(3, 1000)
  reason: string;
}

export class TagPreviewBody {
  @IsIn(tagFields)
  field: TagField;

  @Nested(() => TagFilter)
  filter: TagFilter;
}

export class TaggedLineView {
  @IsString()
  readonly code: string;

  @IsString()
  readonly name: string;

  @Nested(() => WireMoney)
  readonly initial: WireMoney;

  /** What counts for the line today. */
  @OrNull()
  @IsString()
  readonly value: string | null;
}

/** What an act of classifying would touch, before it is done. */
export class TagPreviewView {
  @IsInt()
  readonly lineCount: number;

  @Nested(() => WireMoney)
  readonly initial: WireMoney;

  /** How many of them say something else already. */
  @IsInt()
  readonly alreadyKnown: number;

  /** The largest of them. */
  @NestedList(() => TaggedLineView)
  readonly lines: TaggedLineView[];
}

export class TaggingView {
  @IsUUID()
  readonly id: string;

  @IsIn(tagFields)
  readonly field: TagField;

  @OrNull()
  @IsString()
  readonly value: string | null;

  @IsString()
  readonly reason: string;

  @IsInt()
  readonly lineCount: number;

  @Nested(() => WireMoney)
  readonly initial: WireMoney;

  @IsObject()
  readonly filter: object;

  /** The pen name of who did it. */
  @OrNull()
  @IsString()
  readonly by: string | null;

  @IsRFC3339()
  readonly taggedAt: string;

  @OrNull()
  @IsRFC3339()
  readonly undoneAt: string | null;
}

export class TaggingPage extends PageOf(() => TaggingView) {}

/** How much of the spending of a version has a value in one field. */
export class FieldCoverageView {
  @IsIn(tagFields)
  readonly field: TagField;

  @IsInt()
  readonly lines: number;

  @Nested(() => WireMoney)
  readonly mapped: WireMoney;

  /** In hundredths of a per cent of the money. */
  @IsInt()
  readonly share: number;
}

export class SuggestedFunctionView {
  @IsString()
  readonly group: string;

  /** Its official name in English. */
  @IsString()
  readonly name: string;

  /** The word of the line's names that it goes by. */
  @IsString()
  readonly word: string;
}

/** A programme whose money has no function yet, the largest first. */
export class UnmappedProgrammeView {
  @OrNull()
  @IsString()
  readonly key: string | null;

  @OrNull()
  @IsString()
  readonly name: string | null;

  @IsInt()
  readonly lineCount: number;

  @Nested(() => WireMoney)
  readonly initial: WireMoney;

  @NestedList(() => SuggestedFunctionView)
  readonly suggestions: SuggestedFunctionView[];
}

export class BudgetCoverageView {
  @Nested(() => BudgetVersionView)
  readonly version: BudgetVersionView;

  @Nested(() => WireMoney)
  readonly total: WireMoney;

  @NestedList(() => FieldCoverageView)
  readonly fields: FieldCoverageView[];

  @NestedList(() => UnmappedProgrammeView)
  readonly withoutFunction: UnmappedProgrammeView[];
}

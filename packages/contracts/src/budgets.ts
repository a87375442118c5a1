import './metadata.js';
import { budgetStatuses, dimensions, directions } from '@madang/budget';
import type { BudgetStatus, Dimension, Direction, Phase } from '@madang/budget';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsIn, IsInt, IsISO4217CurrencyCode, IsOptional, IsRFC3339, IsString, IsUUID, Matches } from 'class-validator';
import { PageFilter } from './paging.js';
import { IsDay, IsTextMap, languages, Nested, NestedList, OrNull, WireMoney, type Language } from './wire.js';

/** What a city gives names to beyond its files. Chapters of spending and of income share their numbers, not their names. */
export const classificationKinds = ['area', 'policy', 'group', 'expenditure-chapter', 'revenue-chapter'] as const;
export type ClassificationKind = (typeof classificationKinds)[number];

export const phases = ['initial', 'final', 'executed'] as const satisfies readonly Phase[];

/** One part of the budget by its dimension and code: `policy:23`. An empty code names what has none: `district:`. */
export const partPattern = new RegExp(`^(?:${dimensions.join('|')}):.{0,80}$`, 'u');

const nextPart = new RegExp(`,(?=(?:${dimensions.join('|')}):)`, 'u');

/** `?within=policy:23,chapter:6` and `?within=policy:23&within=chapter:6` are one list. A code may itself hold a comma. */
function Parts(): PropertyDecorator {
  return Transform(({ value }: { value: unknown }) =>
    [value].flat().flatMap((text) => (typeof text === 'string' ? text.split(nextPart) : text === undefined ? [] : [text])),
  );
}

export class BudgetPartFilter extends PageFilter {
  @IsOptional()
  @IsIn(directions)
  direction?: Direction;

  /** Which amount sorts the answer and makes the shares; `initial` when not said. */
  @IsOptional()
  @IsIn(phases)
  phase?: Phase;

  /** Only what lies in all of these parts. */
  @IsOptional()
  @Parts()
  @ArrayMaxSize(8)
  @Matches(partPattern, { each: true })
  within?: string[];

  /** In which language a file for download gives names, where they have been given in it. */
  @IsOptional()
  @IsIn(languages)
  language?: Language;
}

export class BudgetGroupsFilter extends BudgetPartFilter {
  @IsIn(dimensions)
  by: Dimension;
}

/** The other version of a pair in which one corrects the other. */
export class CorrectionView {
  @IsUUID()
  readonly id: string;

  @IsRFC3339()
  readonly publishedAt: string;

  /** Why the later of the two was published, in the city's own words. */
  @IsString()
  readonly reason: string;
}

export class BudgetVersionView {
  @IsUUID()
  readonly id: string;

  @IsInt()
  readonly fiscalYear: number;

  @IsIn(budgetStatuses)
  readonly status: BudgetStatus;

  @IsISO4217CurrencyCode()
  readonly currency: string;

  /** The last day that executed amounts cover; null when the whole year is covered or nothing is. */
  @OrNull()
  @IsDay()
  readonly executedThrough: string | null;

  /** Where the figures come from and what a reader must know of them, in the city's own language. */
  @IsString()
  readonly source: string;

  @IsRFC3339()
  readonly publishedAt: string;

  /** Rows of the files that the city left out; they are listed at `source`. */
  @IsInt()
  readonly leftOutRows: number;

  /** Cells of the files that the city put right before it published; they are listed at `source`. */
  @IsInt()
  readonly mendedCells: number;

  /** The version in whose place this one stands. */
  @OrNull()
  @Nested(() => CorrectionView)
  readonly corrects: CorrectionView | null;

  /** The version that stands in the place of this one. */
  @OrNull()
  @Nested(() => CorrectionView)
  readonly correctedBy: CorrectionView | null;

  /** Residents in that year: what amounts per resident are divided by. */
  @IsInt()
  readonly population: number;
}

export class BudgetVersionListView {
  @NestedList(() => BudgetVersionView)
  readonly items: BudgetVersionView[];
}

export class SourceFileView {
  @IsString()
  readonly name: string;

  @IsInt()
  readonly size: number;

  @IsString()
  readonly sha256: string;
}

export class LeftOutRowView {
  @IsString()
  readonly file: string;

  @IsInt()
  readonly row: number;

  @OrNull()
  @IsString()
  readonly column: string | null;

  @IsString()
  readonly value: string;

  /** The code of what was wrong, and its words in every language. */
  @IsString()
  readonly cause: string;

  @IsTextMap()
  readonly titles: Readonly<Record<string, string>>;
}

/** A cell of a file that was read otherwise than it stands there. */
export class MendedCellNoteView {
  @IsString()
  readonly file: string;

  /** As a spreadsheet counts. */
  @IsInt()
  readonly row: number;

  @IsInt()
  readonly column: number;

  @OrNull()
  @IsString()
  readonly heading: string | null;

  /** What the file says. */
  @IsString()
  readonly before: string;

  /** What was published. */
  @IsString()
  readonly after: string;
}

/** The files that a version was made from, and what of them did not become part of it. */
export class BudgetSourceView {
  @NestedList(() => SourceFileView)
  readonly files: SourceFileView[];

  @NestedList(() => LeftOutRowView)
  readonly leftOutRows: LeftOutRowView[];

  @NestedList(() => MendedCellNoteView)
  readonly mendedCells: MendedCellNoteView[];
}

export class AmountsView {
  @Nested(() => WireMoney)
  readonly initial: WireMoney;

  /** What was never adjusted stands here with its initial amount. */
  @Nested(() => WireMoney)
  readonly final: WireMoney;

  /** Null when nothing says what was executed: that is not zero. */
  @OrNull()
  @Nested(() => WireMoney)
  readonly executed: WireMoney | null;
}

/** Many lines together, three ways: the amounts, per resident, and as a share of the whole. */
export class BudgetSumView {
  @Nested(() => AmountsView)
  readonly amounts: AmountsView;

  @Nested(() => AmountsView)
  readonly perResident: AmountsView;

  /** In hundredths of a per cent of the consolidated total of this direction; null when that total is zero. */
  @OrNull()
  @IsInt()
  readonly share: number | null;

  @IsInt()
  readonly lineCount: number;

  /** Lines that do not say what was executed; the executed amount is without them. */
  @IsInt()
  readonly linesWithoutExecuted: number;
}

export class BudgetGroupView extends BudgetSumView {
  /** By how many residents its amounts are divided: those of the district, where it is one, else those of the city. */
  @IsInt()
  readonly residents: number;

  /** Null for lines that have no code in this dimension. */
  @OrNull()
  @IsString()
  readonly key: string | null;

  /** By language; empty where nobody has named it. */
  @IsTextMap()
  readonly names: Readonly<Record<string, string>>;
}

/** A step of a classification: where one stands, or where a line belongs. */
export class BudgetStepView {
  @IsIn(dimensions)
  readonly dimension: Dimension;

  @IsString()
  readonly key: string;

  @IsTextMap()
  readonly names: Readonly<Record<string, string>>;
}

export class BudgetGroupsView {
  @Nested(() => BudgetVersionView)
  readonly version: BudgetVersionView;

  @IsIn(directions)
  readonly direction: Direction;

  @IsIn(dimensions)
  readonly by: Dimension;

  @IsIn(phases)
  readonly phase: Phase;

  /** The parts that were asked for, with their names. */
  @NestedList(() => BudgetStepView)
  readonly within: BudgetStepView[];

  /** Largest first; gross, so that together they exceed the total by the eliminations. */
  @NestedList(() => BudgetGroupView)
  readonly groups: BudgetGroupView[];

  /** The groups beyond the largest 500, together; null when all are listed. */
  @OrNull()
  @Nested(() => BudgetSumView)
  readonly others: BudgetSumView | null;

  /** Money that the city pays to its own bodies: subtracted once, and a part of its own. Null where there is none. */
  @OrNull()
  @Nested(() => BudgetSumView)
  readonly eliminations: BudgetSumView | null;

  /** All that lies within, less the eliminations. */
  @Nested(() => BudgetSumView)
  readonly consolidated: BudgetSumView;
}

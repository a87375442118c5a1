import './metadata.js';
import {
  indicators,
  rightCodes,
  valueStandings,
  type Indicator,
  type IndicatorCollection,
  type IndicatorType,
  type RightCode,
  type SdgMatch,
  type ValueStanding,
} from '@madang/rights';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsRFC3339,
  IsString,
  Matches,
  MaxLength,
  MinLength,
  ArrayMaxSize,
  ArrayMinSize,
} from 'class-validator';
import { PriorityGroupView } from './groups.js';
import { EarlierValueView, SeriesView, decimalPattern, plainLines } from './indicator-values.js';
import { seriesDirections, seriesUnits, type SeriesDirection, type SeriesUnit } from './indicators.js';
import { ArticleView } from './rights.js';
import { IsTextMap, Nested, NestedList, OrNull } from './wire.js';

export const indicatorTypes = ['structure', 'process', 'outcome'] as const satisfies readonly IndicatorType[];
export const sdgMatches = ['exact', 'proxy', 'none'] as const satisfies readonly SdgMatch[];
export const cadences = ['yearly', 'every 2 years', 'on change'] as const satisfies readonly Indicator['cadence'][];
const collections = [...new Set(indicators.map(({ collection }) => collection))];

/** Shown of the catalogue: everything, or only what the city has figures of. */
export const catalogueShows = ['all', 'known', 'unknown'] as const;

export class IndicatorCatalogueFilter {
  @IsOptional()
  @IsIn(rightCodes)
  right?: RightCode;

  @IsOptional()
  @IsIn(catalogueShows)
  show?: (typeof catalogueShows)[number];
}

export class IndicatorCardView {
  @IsString()
  readonly code: string;

  @OrNull()
  @IsString()
  readonly indicator: string | null;

  @OrNull()
  @IsIn(rightCodes)
  readonly right: RightCode | null;

  @IsTextMap()
  readonly labels: Readonly<Record<string, string>>;

  /** What was promised, what is done, or what people have of it. Null for one of the city's own. */
  @OrNull()
  @IsIn(indicatorTypes)
  readonly type: IndicatorType | null;

  @IsIn(seriesUnits)
  readonly unit: SeriesUnit;

  @IsIn(seriesDirections)
  readonly direction: SeriesDirection;

  /** The SDG indicator beside it, if any. Only an exact match may be called by its number. */
  @OrNull()
  @IsString()
  readonly sdg: string | null;

  @IsIn(sdgMatches)
  readonly sdgMatch: SdgMatch;

  /** What the newest figure says, of whomever. */
  @IsIn(valueStandings)
  readonly standing: ValueStanding;

  @OrNull()
  @IsInt()
  readonly latestYear: number | null;

  /** How many figures stand, hidden ones with them. */
  @IsInt()
  readonly values: number;
}

export class IndicatorCatalogueView {
  @NestedList(() => IndicatorCardView)
  readonly items: IndicatorCardView[];
}

/** What is counted, why, how, by whom and how often (headings after OHCHR, HR/PUB/12/5, Annex I). */
export class IndicatorSheetView extends IndicatorCardView {
  @IsInt()
  readonly version: number;

  /** Where the direction is `target`: between what it is best. */
  @OrNull()
  @Matches(decimalPattern, { each: true })
  readonly band: readonly string[] | null;

  @NestedList(() => ArticleView)
  readonly articles: ArticleView[];

  @OrNull()
  @IsString()
  readonly numerator: string | null;

  @OrNull()
  @IsString()
  readonly denominator: string | null;

  /** How the city works it out, in its own words. */
  @IsTextMap()
  readonly computation: Readonly<Record<string, string>>;

  /** By what the figures should be told apart. */
  @IsString({ each: true })
  readonly disaggregation: readonly string[];

  @OrNull()
  @IsIn(collections)
  readonly collection: IndicatorCollection | null;

  /** Where the definition comes from; that of the figures stands beside each. */
  @OrNull()
  @IsString()
  readonly definedAfter: string | null;

  @OrNull()
  @IsString()
  readonly gwangju: string | null;

  @IsIn(cadences)
  readonly cadence: Indicator['cadence'];

  @IsTextMap()
  readonly notes: Readonly<Record<string, string>>;

  @IsBoolean()
  readonly countsPeople: boolean;

  /** Null while the city has not taken it up from the common catalogue. */
  @OrNull()
  @IsRFC3339()
  readonly definedAt: string | null;

  /** Why what is counted was changed. */
  @OrNull()
  @IsString()
  readonly because: string | null;
}

/** A definition that no longer holds, with the figures counted under it. */
export class EarlierDefinitionView {
  @IsInt()
  readonly version: number;

  @IsTextMap()
  readonly labels: Readonly<Record<string, string>>;

  @IsRFC3339()
  readonly definedAt: string;

  @NestedList(() => SeriesView)
  readonly series: SeriesView[];
}

export class IndicatorDetailView {
  @Nested(() => IndicatorSheetView)
  readonly sheet: IndicatorSheetView;

  @NestedList(() => PriorityGroupView)
  readonly groups: PriorityGroupView[];

  /** The whole city first, then groups and districts, each worst off first, then where it got worse most; what is not told last. */
  @NestedList(() => SeriesView)
  readonly series: SeriesView[];

  @NestedList(() => EarlierDefinitionView)
  readonly earlierDefinitions: EarlierDefinitionView[];

  @NestedList(() => EarlierValueView)
  readonly corrections: EarlierValueView[];
}

/** What staff write down of an indicator; a change of it is a new version. */
export class DefinitionBody {
  @OrNull()
  @IsIn(rightCodes)
  right: RightCode | null;

  /** By language; at least the city's own. */
  @IsTextMap()
  labels: Record<string, string>;

  @IsIn(seriesUnits)
  unit: SeriesUnit;

  @IsIn(seriesDirections)
  direction: SeriesDirection;

  @OrNull()
  @ArrayMinSize(2)
  @ArrayMaxSize(2)
  @Matches(decimalPattern, { each: true })
  band: string[] | null;

  @IsTextMap()
  computation: Record<string, string>;

  @IsTextMap()
  notes: Record<string, string>;

  @IsIn(cadences)
  cadence: Indicator['cadence'];

  @IsBoolean()
  countsPeople: boolean;

  /** Needed where it was defined before. */
  @OrNull()
  @IsString()
  @MinLength(10)
  @MaxLength(500)
  @Matches(plainLines)
  because: string | null;
}

/** What the figures say of one group: what the newest is, and of which year. */
export class GridCellView {
  @IsString()
  readonly group: string;

  @IsIn(valueStandings)
  readonly standing: ValueStanding;

  @OrNull()
  @IsInt()
  readonly year: number | null;

  /** Told only where it is not hidden. */
  @OrNull()
  @Matches(decimalPattern)
  readonly value: string | null;
}

export class GridRowView {
  @IsString()
  readonly code: string;

  @OrNull()
  @IsIn(rightCodes)
  readonly right: RightCode | null;

  @IsTextMap()
  readonly labels: Readonly<Record<string, string>>;

  @IsIn(seriesUnits)
  readonly unit: SeriesUnit;

  @NestedList(() => GridCellView)
  readonly cells: GridCellView[];
}

/** Whom the figures overlook: every indicator of which the city has figures, and every priority group. */
export class IndicatorGridView {
  @NestedList(() => PriorityGroupView)
  readonly groups: PriorityGroupView[];

  @NestedList(() => GridRowView)
  readonly rows: GridRowView[];

  /** Indicators of the common catalogue of which the city has no figure of anybody. */
  @IsInt()
  readonly untouched: number;
}

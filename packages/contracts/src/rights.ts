import './metadata.js';
import { instruments, rightCodes, type Binding, type InstrumentCode, type RightCode } from '@madang/rights';
import { IsIn, IsInt, IsString } from 'class-validator';
import { ClassifiedView } from './budget-lines.js';
import { AmountsView, BudgetVersionView } from './budgets.js';
import { IndicatorTableView } from './indicators.js';
import { Nested, NestedList, IsTextMap, OrNull, WireMoney } from './wire.js';

const instrumentCodes = instruments.map(({ code }) => code);
const bindings = ['treaty', 'declaration', 'resolution'] as const satisfies readonly Binding[];

/** An article that a right rests on. The gist is ours and never stands for its wording. */
export class ArticleView {
  @IsString()
  readonly id: string;

  @IsIn(instrumentCodes)
  readonly instrument: InstrumentCode;

  /** What the instrument is called officially, by language. */
  @IsTextMap()
  readonly titles: Readonly<Record<string, string>>;

  @IsIn(bindings)
  readonly binding: Binding;

  @IsString()
  readonly article: string;

  @IsTextMap()
  readonly gists: Readonly<Record<string, string>>;
}

/** A part of the consolidated spending. */
export class AttributedView {
  @Nested(() => AmountsView)
  readonly amounts: AmountsView;

  @Nested(() => AmountsView)
  readonly perResident: AmountsView;

  /** Of the whole, as voted, in hundredths of a per cent; null when the whole is zero. */
  @OrNull()
  @IsInt()
  readonly share: number | null;
}

export class RightCardView {
  @IsIn(rightCodes)
  readonly code: RightCode;

  @IsString()
  readonly name: string;

  /** What it means, in one sentence. */
  @IsString()
  readonly plain: string;

  @NestedList(() => ArticleView)
  readonly articles: ArticleView[];

  /** Null before there is a budget. */
  @OrNull()
  @Nested(() => AttributedView)
  readonly money: AttributedView | null;
}

/** The spending of the newest budget parted between the rights: every unit once, and what serves none in particular by itself. */
export class RightListView {
  @OrNull()
  @Nested(() => BudgetVersionView)
  readonly version: BudgetVersionView | null;

  /** In the order of the catalogue, which is no ranking. */
  @NestedList(() => RightCardView)
  readonly rights: RightCardView[];

  @OrNull()
  @Nested(() => AttributedView)
  readonly notAttributed: AttributedView | null;

  /** The part of `notAttributed` whose function nobody has said yet. */
  @OrNull()
  @Nested(() => AttributedView)
  readonly unclassified: AttributedView | null;

  @OrNull()
  @Nested(() => AttributedView)
  readonly total: AttributedView | null;
}

export class RightYearView extends AttributedView {
  @Nested(() => BudgetVersionView)
  readonly version: BudgetVersionView;
}

/** A line by what it gives to one right, as voted and without what the city pays to its own bodies. */
export class ServingLineView {
  @IsString()
  readonly code: string;

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
  readonly whole: WireMoney;

  @Nested(() => WireMoney)
  readonly served: WireMoney;

  /** In hundredths of a per cent of the line. */
  @IsInt()
  readonly weight: number;
}

export class RightView extends RightCardView {
  @IsString()
  readonly question: string;

  @IsString()
  readonly example: string;

  /** Oldest first; of each year the version published last. */
  @NestedList(() => RightYearView)
  readonly years: RightYearView[];

  /** Those that give most to it. */
  @NestedList(() => ServingLineView)
  readonly lines: ServingLineView[];

  @NestedList(() => IndicatorTableView)
  readonly indicators: IndicatorTableView[];
}

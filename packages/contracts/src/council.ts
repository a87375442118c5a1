import './metadata.js';
import { councilSteps, type CouncilStep } from '@madang/accountability';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsRFC3339,
  IsString,
  IsUrl,
  IsUUID,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { lineCodePattern } from './moves.js';
import { Trimmed } from './trimmed.js';
import { IsDay, languages, Nested, NestedList, OrNull, WireMoney, type Language } from './wire.js';

export class CouncilAmountBody {
  @Matches(lineCodePattern)
  line: string;

  @Nested(() => WireMoney)
  adopted: WireMoney;
}

export class VotesBody {
  @IsInt()
  @Min(0)
  @Max(10_000)
  inFavour: number;

  @IsInt()
  @Min(0)
  @Max(10_000)
  against: number;

  @IsInt()
  @Min(0)
  @Max(10_000)
  abstained: number;
}

/** What a council did with a promise, as its minutes say. */
export class CouncilActBody {
  @IsIn(councilSteps)
  step: CouncilStep;

  @IsDay()
  on: string;

  /** Which body: the council, a committee of it, the district's board. */
  @Trimmed()
  @IsString()
  @Length(1, 200)
  body: string;

  @IsIn(languages)
  language: Language;

  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(2000)
  note?: string;

  /** Where the minutes are; left out, they count as not published. */
  @IsOptional()
  @IsUrl({ protocols: ['https', 'http'], require_protocol: true })
  @MaxLength(500)
  minutes?: string;

  @IsOptional()
  @Nested(() => VotesBody)
  votes?: VotesBody;

  /** What it voted for each line; for an adoption every line of the promise. */
  @IsArray()
  @ArrayMaxSize(80)
  @NestedList(() => CouncilAmountBody)
  amounts: CouncilAmountBody[];
}

export class CouncilAmountView {
  @IsString()
  readonly line: string;

  @Nested(() => WireMoney)
  readonly adopted: WireMoney;
}

export class VotesView {
  @IsInt()
  readonly inFavour: number;

  @IsInt()
  readonly against: number;

  @IsInt()
  readonly abstained: number;
}

export class CouncilActView {
  @IsUUID()
  readonly id: string;

  @IsIn(councilSteps)
  readonly step: CouncilStep;

  @IsDay()
  readonly on: string;

  @IsString()
  readonly body: string;

  @IsIn(languages)
  readonly language: Language;

  @OrNull()
  @IsString()
  readonly note: string | null;

  /** Null where the minutes are not published. */
  @OrNull()
  @IsString()
  readonly minutes: string | null;

  @OrNull()
  @Nested(() => VotesView)
  readonly votes: VotesView | null;

  @NestedList(() => CouncilAmountView)
  readonly amounts: CouncilAmountView[];

  /** Whether it voted something else for a line than the city had promised. */
  @IsBoolean()
  readonly differs: boolean;

  @IsRFC3339()
  readonly recordedAt: string;
}

import './metadata.js';
import { levels, type Level } from '@madang/rights';
import { ArrayMaxSize, IsArray, IsIn, IsNumber, IsRFC3339, IsString, Length } from 'class-validator';
import { Trimmed } from './trimmed.js';
import { OrNull } from './wire.js';

const levelCodes = levels.map(({ code }) => code);

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

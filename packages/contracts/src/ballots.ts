import './metadata.js';
import { ArrayMaxSize, IsArray, IsInt, IsString, Max, MaxLength, Min } from 'class-validator';
import { Nested, OrNull } from './wire.js';

export class CastBody {
  /** Numbered by the voter's own device, from 1; the highest counts. */
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  revision: number;

  @IsArray()
  @ArrayMaxSize(500)
  @IsString({ each: true })
  @MaxLength(40, { each: true })
  choices: string[];
}

export class BallotView {
  @IsInt()
  readonly revision: number;

  @IsString({ each: true })
  readonly choices: string[];
}

export class MyBallotView {
  /** What the box holds for the reader; null when nothing. */
  @OrNull()
  @Nested(() => BallotView)
  readonly ballot: BallotView | null;
}

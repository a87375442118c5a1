import './metadata.js';
import { readingStates, type ReadingState, type ReadingVerdict } from '@madang/accountability';
import { IsBoolean, IsIn, IsInt, IsString, IsUUID, Length, MaxLength } from 'class-validator';
import { ColleagueView } from './feasibility.js';
import { Trimmed } from './trimmed.js';
import { NestedList, OrNull } from './wire.js';

/** To whom of the office a draft is handed. */
export class HandOverBody {
  @IsUUID()
  colleague: string;
}

/** What the colleague says of the text that they were given; who sends it back says why. */
export class ReadingVerdictBody {
  @IsIn(['approved', 'returned'])
  verdict: ReadingVerdict;

  @Trimmed()
  @IsString()
  @MaxLength(4000)
  words: string;
}

/** Whether an answer needs a second pair of eyes, with the place where that rule is published. */
export class AnswerRuleBody {
  @IsBoolean()
  secondEyes: boolean;

  @Trimmed()
  @IsString()
  @Length(1, 500)
  publishedIn: string;
}

export class AnswerRuleView {
  /** For `If-Match` when it is settled anew; 0 where nothing is settled. */
  @IsInt()
  readonly revision: number;

  @IsBoolean()
  readonly secondEyes: boolean;

  /** Null where the city has settled nothing. */
  @OrNull()
  @IsString()
  readonly publishedIn: string | null;
}

/** For staff: where a draft stands with its second pair of eyes. */
export class SecondEyesView {
  @IsBoolean()
  readonly needed: boolean;

  @OrNull()
  @IsString()
  readonly publishedIn: string | null;

  @IsIn(readingStates)
  readonly state: ReadingState;

  /** The pen name of whom it was handed to last. */
  @OrNull()
  @IsString()
  readonly colleague: string | null;

  @OrNull()
  @IsString()
  readonly words: string | null;

  /** Whether it waits for this reader. */
  @IsBoolean()
  readonly mine: boolean;

  /** Those of the office who wrote none of it. */
  @NestedList(() => ColleagueView)
  readonly colleagues: ColleagueView[];
}

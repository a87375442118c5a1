import './metadata.js';
import { grades, panelSeats, type Grade, type PanelSeat } from '@madang/accountability';
import { IsBoolean, IsIn, IsInt, IsOptional, IsRFC3339, IsString, IsUUID, Length, MaxLength } from 'class-validator';
import { AuthorView } from './proposal-names.js';
import { Trimmed } from './trimmed.js';
import { languages, Nested, NestedList, OrNull, type Language } from './wire.js';

export const gradeLetters = Object.keys(grades) as Grade[];

export class GradeBody {
  @IsIn(gradeLetters)
  grade: Grade;

  @IsIn(languages)
  language: Language;

  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(1000)
  note?: string;
}

/** What the city says to its grades. It changes none. */
export class GradeCommentBody {
  @Trimmed()
  @IsString()
  @Length(1, 2000)
  words: string;

  @IsIn(languages)
  language: Language;
}

export class GivenGradeView {
  /** By which its note can be reported. */
  @IsUUID()
  readonly id: string;

  @Nested(() => AuthorView)
  readonly by: AuthorView;

  @IsIn(panelSeats)
  readonly seat: PanelSeat;

  @IsIn(gradeLetters)
  readonly grade: Grade;

  @IsRFC3339()
  readonly at: string;

  @OrNull()
  @IsString()
  readonly note: string | null;

  @IsIn(languages)
  readonly language: Language;
}

export class GradeCommentView {
  @IsRFC3339()
  readonly at: string;

  @IsString()
  readonly words: string;

  @IsIn(languages)
  readonly language: Language;
}

/** What the panel says of the last delivery that residents found done. */
export class GradingView {
  @OrNull()
  @IsIn(gradeLetters)
  readonly median: Grade | null;

  @OrNull()
  @IsIn(gradeLetters)
  readonly best: Grade | null;

  @OrNull()
  @IsIn(gradeLetters)
  readonly worst: Grade | null;

  /** How many may grade, and how many more must before the median counts. */
  @IsInt()
  readonly panel: number;

  @IsInt()
  readonly missing: number;

  @IsBoolean()
  readonly open: boolean;

  @NestedList(() => GivenGradeView)
  readonly given: GivenGradeView[];

  @NestedList(() => GradeCommentView)
  readonly comments: GradeCommentView[];

  @OrNull()
  @IsIn(gradeLetters)
  readonly mine: Grade | null;
}

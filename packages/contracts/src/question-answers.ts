import './metadata.js';
import { answerTableLimits } from '@madang/accountability';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsRFC3339, IsString, Length, Matches } from 'class-validator';
import { Trimmed } from './trimmed.js';
import { languages, Nested, NestedList, OrNull, type Language } from './wire.js';

/** A budget line or an indicator: what the city has published already, linked and not copied. */
export const answerLinkKinds = ['line', 'indicator'] as const;
export type AnswerLinkKind = (typeof answerLinkKinds)[number];

/** How a proposal, a line or an indicator is named in an address. */
export const subjectKeyPattern = /^[\p{L}\p{N}._/-]{1,120}$/u;

export class QuestionOfficeBody {
  @Trimmed()
  @IsString()
  @Length(2, 200)
  office: string;

  @Trimmed()
  @IsString()
  @Length(2, 200)
  officeHolder: string;
}

/** A figure with where it comes from; never without. */
export class QuestionFigureBody {
  @Trimmed()
  @IsString()
  @Length(2, 300)
  label: string;

  @Trimmed()
  @IsString()
  @Length(1, 200)
  value: string;

  @Trimmed()
  @IsString()
  @Length(2, 500)
  source: string;
}

/** A small table as the text of a CSV file; its separators are found out. */
export class AnswerTableBody {
  @Trimmed()
  @IsString()
  @Length(2, 200)
  name: string;

  @Trimmed()
  @IsString()
  @Length(2, 500)
  source: string;

  @IsString()
  @Length(1, answerTableLimits.characters)
  csv: string;
}

export class AnswerLinkBody {
  @IsIn(answerLinkKinds)
  kind: AnswerLinkKind;

  @IsString()
  @Matches(subjectKeyPattern)
  key: string;
}

export class QuestionAnswerBody extends QuestionOfficeBody {
  @Trimmed()
  @IsString()
  @Length(20, 4000)
  text: string;

  @IsIn(languages)
  language: Language;

  @NestedList(() => QuestionFigureBody)
  @ArrayMaxSize(20)
  figures: QuestionFigureBody[];

  @OrNull()
  @Nested(() => AnswerTableBody)
  table: AnswerTableBody | null;

  @OrNull()
  @Nested(() => AnswerLinkBody)
  link: AnswerLinkBody | null;

  /** Why this stands in the place of the answer before; null for a first answer. */
  @OrNull()
  @Trimmed()
  @IsString()
  @Length(10, 1000)
  correction: string | null;
}

export class QuestionFigureView {
  @IsString()
  readonly label: string;

  @IsString()
  readonly value: string;

  @IsString()
  readonly source: string;
}

/** The table that goes with an answer: its first rows; all of them are in the file. */
export class AnswerTableView {
  @IsString()
  readonly name: string;

  @IsString()
  readonly source: string;

  @IsString({ each: true })
  @IsArray()
  readonly headings: string[];

  @NestedList(() => AnswerRowView)
  readonly rows: AnswerRowView[];

  /** Of the whole table. */
  @IsInt()
  readonly count: number;

  /** Where the whole table can be had, as CSV. */
  @IsString()
  readonly file: string;
}

export class AnswerRowView {
  @IsString({ each: true })
  @IsArray()
  readonly cells: string[];
}

export class AnswerLinkView {
  @IsIn(answerLinkKinds)
  readonly kind: AnswerLinkKind;

  @IsString()
  readonly key: string;

  /** As the city calls it; null where only the code is known. */
  @OrNull()
  @IsString()
  readonly name: string | null;
}

export class QuestionAnswerView {
  /** Counts the answers to one question from 1. The highest one stands. */
  @IsInt()
  readonly number: number;

  @IsRFC3339()
  readonly at: string;

  @IsString()
  readonly text: string;

  @IsIn(languages)
  readonly language: Language;

  @IsString()
  readonly office: string;

  @IsString()
  readonly officeHolder: string;

  /** Days after the promised one; 0 where it came in time. */
  @IsInt()
  readonly daysLate: number;

  @OrNull()
  @IsString()
  readonly correction: string | null;

  @NestedList(() => QuestionFigureView)
  readonly figures: QuestionFigureView[];

  @OrNull()
  @Nested(() => AnswerTableView)
  readonly table: AnswerTableView | null;

  @OrNull()
  @Nested(() => AnswerLinkView)
  readonly link: AnswerLinkView | null;
}

import './metadata.js';
import { answerTableLimits, questionDays, questionStates, type QuestionState } from '@madang/accountability';
import { coverReasonCodes, questionLength, type CoverReason } from '@madang/participation';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsRFC3339,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { PageFilter, PageOf } from './paging.js';
import { AuthorView } from './proposal-names.js';
import { Trimmed } from './trimmed.js';
import { IsDay, languages, Nested, NestedList, OrNull, type Language } from './wire.js';

/** What a question is about: a proposal, by its reference or id, or a budget line, by its code. */
export const questionSubjects = ['proposal', 'line'] as const;
export type QuestionSubject = (typeof questionSubjects)[number];

/** A budget line or an indicator: what the city has published already, linked and not copied. */
export const answerLinkKinds = ['line', 'indicator'] as const;
export type AnswerLinkKind = (typeof answerLinkKinds)[number];

const keyPattern = /^[\p{L}\p{N}._/-]{1,120}$/u;

export class QuestionBody {
  @IsIn(questionSubjects)
  about: QuestionSubject;

  @IsString()
  @Matches(keyPattern)
  key: string;

  @Trimmed()
  @IsString()
  @Length(questionLength.least, questionLength.most)
  text: string;

  @IsIn(languages)
  language: Language;
}

export class QuestionFilter extends PageFilter {
  @IsOptional()
  @IsIn(questionSubjects)
  about?: QuestionSubject;

  @IsOptional()
  @IsString()
  @Matches(keyPattern)
  key?: string;

  /** `owed` stands for everything that waits for the city. */
  @IsOptional()
  @IsIn([...questionStates, 'owed'])
  state?: QuestionState | 'owed';
}

export class QuestionExportFilter {
  @IsOptional()
  @IsIn(questionSubjects)
  about?: QuestionSubject;

  @IsOptional()
  @IsString()
  @Matches(keyPattern)
  key?: string;
}

export class JoinQuestionBody {
  /** The question that stays. */
  @IsUUID()
  into: string;
}

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
  @Matches(keyPattern)
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

export class QuestionVerdictBody {
  @IsBoolean()
  answered: boolean;

  /** What is missing; empty where nothing is. */
  @Trimmed()
  @IsString()
  @MaxLength(500)
  why: string;
}

export class QuestionRuleBody {
  @IsInt()
  @Min(1)
  @Max(questionDays.longest)
  days: number;

  @OrNull()
  @Trimmed()
  @IsString()
  @MaxLength(500)
  publishedRule: string | null;
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

/** What whoever asked says of the answer. */
export class AskerSaysView {
  @IsBoolean()
  readonly answered: boolean;

  @IsString()
  readonly why: string;

  @IsRFC3339()
  readonly at: string;
}

/** What a question is about, with its own name. */
export class QuestionAboutView {
  @IsIn(questionSubjects)
  readonly kind: QuestionSubject;

  /** The reference of a proposal, or the code of a line. */
  @IsString()
  readonly key: string;

  @IsString()
  readonly name: string;
}

export const questionActs = ['want', 'want_no_more', 'take_back', 'answer', 'correct', 'name_office', 'join', 'say'] as const;
export type QuestionAct = (typeof questionActs)[number];

export class QuestionView {
  @IsUUID()
  readonly id: string;

  @Nested(() => QuestionAboutView)
  readonly about: QuestionAboutView;

  @IsRFC3339()
  readonly at: string;

  @Nested(() => AuthorView)
  readonly by: AuthorView;

  /** Null where it was taken back or covered: then what happened is said in its place. */
  @OrNull()
  @IsString()
  readonly text: string | null;

  @IsIn(languages)
  readonly language: Language;

  @IsIn(questionStates)
  readonly state: QuestionState;

  /** The last day for an answer; null where none is owed. */
  @OrNull()
  @IsDay()
  readonly dueOn: string | null;

  @IsInt()
  readonly daysLate: number;

  /** How many want to know it too, whoever asked not counted. */
  @IsInt()
  readonly wanted: number;

  @IsBoolean()
  readonly mine: boolean;

  @IsBoolean()
  readonly wantedByMe: boolean;

  @OrNull()
  @IsString()
  readonly office: string | null;

  @OrNull()
  @IsString()
  readonly officeHolder: string | null;

  /** The question that it was joined with. */
  @OrNull()
  @IsUUID()
  readonly joinedInto: string | null;

  @OrNull()
  @IsRFC3339()
  readonly coveredAt: string | null;

  @OrNull()
  @IsIn(coverReasonCodes)
  readonly coveredFor: CoverReason | null;

  @OrNull()
  @Nested(() => AskerSaysView)
  readonly askerSays: AskerSaysView | null;

  /** The newest first: the one that stands, then what stood there before. */
  @NestedList(() => QuestionAnswerView)
  readonly answers: QuestionAnswerView[];

  /** What this reader may do now. */
  @IsIn(questionActs, { each: true })
  @IsArray()
  readonly acts: QuestionAct[];
}

/** What most people want to know stands first. */
export class QuestionPage extends PageOf(() => QuestionView) {
  /** Questions that can be read. */
  @IsInt()
  readonly count: number;

  /** Of these, those that wait for the city. */
  @IsInt()
  readonly owed: number;

  /** Days in which the city has to answer. */
  @IsInt()
  readonly answerDays: number;
}

export class QuestionRuleView {
  @IsInt()
  readonly days: number;

  @OrNull()
  @IsString()
  readonly publishedRule: string | null;
}

/** What waits for the offices, the longest overdue first. */
export class DueQuestionsView {
  @IsDay()
  readonly on: string;

  @NestedList(() => QuestionView)
  readonly items: QuestionView[];
}

export class ExportedQuestionView {
  @IsUUID()
  readonly id: string;

  @IsIn(questionSubjects)
  readonly about: QuestionSubject;

  @IsString()
  readonly key: string;

  @IsDay()
  readonly askedOn: string;

  @IsString()
  readonly question: string;

  @IsIn(languages)
  readonly language: Language;

  @IsIn(questionStates)
  readonly state: QuestionState;

  @OrNull()
  @IsDay()
  readonly dueOn: string | null;

  @IsInt()
  readonly wanted: number;

  @OrNull()
  @IsDay()
  readonly answeredOn: string | null;

  @OrNull()
  @IsInt()
  readonly daysLate: number | null;

  @IsInt()
  readonly answers: number;

  @OrNull()
  @IsString()
  readonly office: string | null;

  @OrNull()
  @IsString()
  readonly officeHolder: string | null;

  @OrNull()
  @IsString()
  readonly answer: string | null;

  @OrNull()
  @IsBoolean()
  readonly askerSaysAnswered: boolean | null;
}

export class ExportedQuestionsView {
  @NestedList(() => ExportedQuestionView)
  readonly items: ExportedQuestionView[];
}

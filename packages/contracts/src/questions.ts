import './metadata.js';
import { questionDays, questionStates, type QuestionState } from '@madang/accountability';
import { coverReasonCodes, questionLength, type CoverReason } from '@madang/participation';
import {
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
import { subjectKeyPattern, QuestionAnswerView } from './question-answers.js';

/** What a question is about: a proposal, by its reference or id, or a budget line, by its code. */
export const questionSubjects = ['proposal', 'line'] as const;
export type QuestionSubject = (typeof questionSubjects)[number];

export class QuestionBody {
  @IsIn(questionSubjects)
  about: QuestionSubject;

  @IsString()
  @Matches(subjectKeyPattern)
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
  @Matches(subjectKeyPattern)
  key?: string;

  /** `owed` stands for everything that waits for the city. */
  @IsOptional()
  @IsIn([...questionStates, 'owed'])
  state?: QuestionState | 'owed';
}

export class JoinQuestionBody {
  /** The question that stays. */
  @IsUUID()
  into: string;
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
  /** For `If-Match` when it is settled anew; 0 where nothing is settled. */
  @IsInt()
  readonly revision: number;

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

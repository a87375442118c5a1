import './metadata.js';
import { questionStates, type QuestionState } from '@madang/accountability';
import { IsBoolean, IsIn, IsInt, IsOptional, IsString, IsUUID, Matches } from 'class-validator';
import { IsDay, languages, NestedList, OrNull, type Language } from './wire.js';
import { questionSubjects, type QuestionSubject } from './questions.js';
import { subjectKeyPattern } from './question-answers.js';

export class QuestionExportFilter {
  @IsOptional()
  @IsIn(questionSubjects)
  about?: QuestionSubject;

  @IsOptional()
  @IsString()
  @Matches(subjectKeyPattern)
  key?: string;
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

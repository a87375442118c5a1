import './metadata.js';
import { answerDecisions, type AnswerDecision, type ReasonCode } from '@madang/accountability';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsString,
  IsUUID,
  Length,
  MaxLength,
} from 'class-validator';
import { answerReasons } from './answer-parts.js';
import { Trimmed } from './trimmed.js';
import { languages, NestedList, OrNull, type Language } from './wire.js';

/** What a template says in one language. Gaps stand in square brackets: `[what happens next]`. */
export class AnswerTemplateTextBody {
  @IsIn(languages)
  language: Language;

  @Trimmed()
  @IsString()
  @Length(1, 20_000)
  explanation: string;

  @Trimmed()
  @IsString()
  @MaxLength(4000)
  alternative: string;

  @Trimmed()
  @IsString()
  @MaxLength(1000)
  nextStep: string;

  @Trimmed()
  @IsString()
  @MaxLength(2000)
  appealRoute: string;

  @Trimmed()
  @IsString()
  @MaxLength(300)
  budgetStage: string;
}

/** Words to begin an answer with. They never hold a figure, a reason for a line or a reply: those belong to one proposal. */
export class AnswerTemplateBody {
  @Trimmed()
  @IsString()
  @Length(1, 120)
  name: string;

  @IsIn(answerDecisions)
  decision: AnswerDecision;

  /** Null where it fits every reason. */
  @OrNull()
  @IsIn(answerReasons)
  reasonCode: ReasonCode | null;

  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(4)
  @ArrayUnique(({ language }: AnswerTemplateTextBody) => language)
  @NestedList(() => AnswerTemplateTextBody)
  texts: AnswerTemplateTextBody[];
}

export class AnswerTemplateView {
  @IsUUID()
  readonly id: string;

  /** Counts up with every edit; sent back as `If-Match`. */
  @IsInt()
  readonly revision: number;

  @IsString()
  readonly name: string;

  @IsIn(answerDecisions)
  readonly decision: AnswerDecision;

  @OrNull()
  @IsIn(answerReasons)
  readonly reasonCode: ReasonCode | null;

  @NestedList(() => AnswerTemplateTextBody)
  readonly texts: AnswerTemplateTextBody[];

  /** No longer offered; it can still be read and copied. */
  @IsBoolean()
  readonly retired: boolean;
}

/** One that comes with the platform, called after its decision. */
export class ShippedTemplateView {
  @IsIn(answerDecisions)
  readonly decision: AnswerDecision;

  @NestedList(() => AnswerTemplateTextBody)
  readonly texts: AnswerTemplateTextBody[];
}

/** For the office. */
export class AnswerTemplatesView {
  @NestedList(() => AnswerTemplateView)
  readonly templates: AnswerTemplateView[];

  @NestedList(() => ShippedTemplateView)
  readonly shipped: ShippedTemplateView[];
}

import './metadata.js';
import {
  answerDecisions,
  readingStates,
  responseStateCodes,
  type AnswerDecision,
  type ReadingState,
  type ReasonCode,
  type ResponseState,
} from '@madang/accountability';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsRFC3339,
  IsString,
  IsUUID,
  Length,
  Min,
} from 'class-validator';
import { answerReasons } from './answer-parts.js';
import { AnswerGapView } from './response-drafts.js';
import { AnswerWordsBody } from './shared-answer-words.js';
import { languages, NestedList, OrNull, type Language } from './wire.js';

export const answerBatchLimits = { fewest: 2, most: 50 } as const;

/** Several owed proposals that may get the same decision for the same reason, with the words that their answers share. */
export class AnswerBatchBody extends AnswerWordsBody {
  /** Their references. */
  @IsArray()
  @ArrayMinSize(answerBatchLimits.fewest)
  @ArrayMaxSize(answerBatchLimits.most)
  @ArrayUnique()
  @IsString({ each: true })
  @Length(1, 40, { each: true })
  proposals: string[];
}

/** A proposal for which something was not done, and why. */
export class LeftOutView {
  @IsString()
  readonly proposal: string;

  @IsString()
  readonly code: string;

  /** In the reader's language. */
  @IsString()
  readonly title: string;
}

/** The batch that was made; proposals that somebody writes to already, or that cannot be answered so, are left as they were. */
export class AnswerBatchMadeView {
  @IsUUID()
  readonly id: string;

  @NestedList(() => LeftOutView)
  readonly left: LeftOutView[];
}

export class AnswerBatchCardView {
  @IsUUID()
  readonly id: string;

  @IsIn(answerDecisions)
  readonly decision: AnswerDecision;

  @OrNull()
  @IsIn(answerReasons)
  readonly reasonCode: ReasonCode | null;

  @IsRFC3339()
  readonly madeAt: string;

  /** Answers of it that are still being written. */
  @IsInt()
  readonly open: number;

  @IsInt()
  readonly published: number;
}

/** For the office: the newest first. */
export class AnswerBatchesView {
  @NestedList(() => AnswerBatchCardView)
  readonly batches: AnswerBatchCardView[];
}

/** One proposal of a batch: where its own answer stands. */
export class AnswerOfBatchView {
  @IsString()
  readonly reference: string;

  @IsString()
  readonly title: string;

  @IsIn(languages)
  readonly language: Language;

  @IsBoolean()
  readonly demo: boolean;

  @IsBoolean()
  readonly published: boolean;

  /** Where the proposal stands. */
  @IsIn(responseStateCodes)
  readonly state: ResponseState;

  /** Whether an answer is awaited in this state; in another one it can be written at most, and not published. */
  @IsBoolean()
  readonly awaited: boolean;

  /** Of its draft; null once there is none. */
  @OrNull()
  @IsInt()
  readonly revision: number | null;

  /** What its draft decides by now; that may be something else than the batch. */
  @OrNull()
  @IsIn(answerDecisions)
  readonly decision: AnswerDecision | null;

  /** What it says to its own proposal, as it was saved or published; empty where nothing is written yet. */
  @IsString()
  readonly ownWords: string;

  /** When its draft was saved last, and by whom; null once there is none. */
  @OrNull()
  @IsRFC3339()
  readonly changedAt: string | null;

  @OrNull()
  @IsString()
  readonly changedBy: string | null;

  /** Where it stands with its second pair of eyes, and whether that is needed. */
  @IsIn(readingStates)
  readonly reading: ReadingState;

  @IsBoolean()
  readonly secondEyesNeeded: boolean;

  @NestedList(() => AnswerGapView)
  readonly gaps: AnswerGapView[];
}

export class AnswerBatchView extends AnswerBatchCardView {
  @NestedList(() => AnswerOfBatchView)
  readonly answers: AnswerOfBatchView[];
}

/** An answer as the officer has seen it. */
export class SeenAnswerBody {
  @IsString()
  @Length(1, 40)
  proposal: string;

  @IsInt()
  @Min(1)
  revision: number;
}

export class AnswerBatchPublicationBody {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(answerBatchLimits.most)
  @NestedList(() => SeenAnswerBody)
  answers: SeenAnswerBody[];
}

/** What became of each: one that fails holds none of the others back. */
export class AnswerBatchPublicationView {
  @IsString({ each: true })
  readonly published: string[];

  @NestedList(() => LeftOutView)
  readonly left: LeftOutView[];
}

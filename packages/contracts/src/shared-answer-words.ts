import './metadata.js';
import { answerDecisions, type AnswerDecision, type ReasonCode } from '@madang/accountability';
import { IsIn, IsString, MaxLength } from 'class-validator';
import { answerReasons } from './answer-parts.js';
import { IsShortTextMap } from './text-maps.js';
import { Trimmed } from './trimmed.js';
import { IsDay, languages, OrNull, type Language } from './wire.js';

/** Words that several answers can share: nothing in them belongs to one proposal alone. */
export class AnswerWordsBody {
  @IsIn(languages)
  language: Language;

  @OrNull()
  @IsIn(answerDecisions)
  decision: AnswerDecision | null;

  @OrNull()
  @IsIn(answerReasons)
  reasonCode: ReasonCode | null;

  /** What the reason must show, by the name of the evidence: `{ "citation": "…" }`. */
  @IsShortTextMap()
  evidence: Record<string, string>;

  @Trimmed()
  @IsString()
  @MaxLength(20_000)
  explanation: string;

  /** What is offered instead; "none" says plainly that nothing is. */
  @Trimmed()
  @IsString()
  @MaxLength(4000)
  alternative: string;

  @OrNull()
  @IsDay()
  nextStepOn: string | null;

  @Trimmed()
  @IsString()
  @MaxLength(1000)
  nextStep: string;

  @Trimmed()
  @IsString()
  @MaxLength(2000)
  appealRoute: string;

  @OrNull()
  @IsDay()
  appealUntil: string | null;

  /** For `deferred`: when the question returns, and the stage of the budget that it waits for. */
  @OrNull()
  @IsDay()
  deferredUntil: string | null;

  @Trimmed()
  @IsString()
  @MaxLength(300)
  budgetStage: string;
}

import './metadata.js';
import { answerDecisions, type AnswerDecision } from '@madang/accountability';
import { IsIn, IsInt, IsString } from 'class-validator';
import { IsDay, Nested, NestedList, OrNull } from './wire.js';

export class DecisionCountView {
  @IsIn(answerDecisions)
  readonly decision: AnswerDecision;

  @IsInt()
  readonly count: number;
}

/** Of one office, or of the whole city. Refusals count as much as acceptances. */
export class ResponseFigureView {
  @OrNull()
  @IsString()
  readonly office: string | null;

  /** Proposals that have reached a door, so that an answer is owed. */
  @IsInt()
  readonly owed: number;

  @IsInt()
  readonly answered: number;

  @IsInt()
  readonly answeredInTime: number;

  @IsInt()
  readonly overdue: number;

  /** Days from the door to the first answer; only from ten answers up. */
  @OrNull()
  @IsInt()
  readonly medianDays: number | null;

  /** Below ten answers, the days of each one instead: a median of a few says more than is known. */
  @IsInt({ each: true })
  readonly days: number[];

  @NestedList(() => DecisionCountView)
  readonly decisions: DecisionCountView[];
}

export class ResponseFiguresView {
  @IsDay()
  readonly on: string;

  @Nested(() => ResponseFigureView)
  readonly whole: ResponseFigureView;

  @NestedList(() => ResponseFigureView)
  readonly offices: ResponseFigureView[];
}

import './metadata.js';
import { contentWarnings, coverReasonCodes, type ContentWarning, type CoverReason } from '@madang/participation';
import { IsIn, IsInt } from 'class-validator';
import { Nested } from './wire.js';

/** The numbers that the house keeps to. */
export class ModerationLimitsView {
  @IsInt()
  readonly reportsADay: number;

  @IsInt()
  readonly lookDays: number;

  @IsInt()
  readonly appealDays: number;

  @IsInt()
  readonly answerDays: number;

  @IsInt()
  readonly newAccountHours: number;

  @IsInt()
  readonly newAccountTexts: number;

  @IsInt()
  readonly newAccountLinks: number;

  @IsInt()
  readonly sameWordsAccounts: number;

  @IsInt()
  readonly sameWordsMinutes: number;

  /** Links in an argument, and arguments and suggested changes in a day, of whoever is not new. */
  @IsInt()
  readonly links: number;

  @IsInt()
  readonly argumentsADay: number;

  @IsInt()
  readonly amendmentsADay: number;

  /** Statements of one person in one debate. */
  @IsInt()
  readonly statementsInADebate: number;
}

export class ModerationRulesView {
  @IsIn(coverReasonCodes, { each: true })
  readonly coverReasons: CoverReason[];

  @IsIn(contentWarnings, { each: true })
  readonly warnings: ContentWarning[];

  @Nested(() => ModerationLimitsView)
  readonly limits: ModerationLimitsView;
}

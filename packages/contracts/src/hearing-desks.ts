import './metadata.js';
import { hearingOutcomes, responseStateCodes, type HearingOutcome, type ResponseState } from '@madang/accountability';
import { IsBoolean, IsIn, IsInt, IsRFC3339, IsString, IsUUID } from 'class-validator';
import { IsDay, languages, NestedList, OrNull, type Language } from './wire.js';

/** What a body has before it: to hear it, to allow a second deferral, or to close what was made good. */
export const hearingTasks = ['hear', 'allow_deferral', 'close'] as const;
export type HearingTask = (typeof hearingTasks)[number];

/** A proposal, or an appeal that goes on beside it, that waits for this reader. */
export class HearingDeskItemView {
  @IsString()
  readonly reference: string;

  @IsString()
  readonly title: string;

  @IsIn(languages)
  readonly language: Language;

  @IsBoolean()
  readonly demo: boolean;

  @IsIn(hearingTasks)
  readonly task: HearingTask;

  /** Of the appeal, where it is one that goes on beside its proposal. */
  @IsIn(responseStateCodes)
  readonly state: ResponseState;

  @OrNull()
  @IsUUID()
  readonly appealId: string | null;

  /** Since when it has stood there. */
  @IsRFC3339()
  readonly since: string;

  /** Until when; what was made good has no date. */
  @OrNull()
  @IsDay()
  readonly dueOn: string | null;

  @OrNull()
  @IsInt()
  readonly daysLeft: number | null;

  /** For how long the city has owed what it was silent on; zero where somebody appealed against an answer. */
  @IsInt()
  readonly daysLate: number;

  @IsIn(hearingOutcomes, { each: true })
  readonly outcomes: HearingOutcome[];
}

/** What waits for the committee, the ombudsperson or a facilitator: whose date is nearest stands first. */
export class HearingDeskView {
  @IsDay()
  readonly on: string;

  @NestedList(() => HearingDeskItemView)
  readonly items: HearingDeskItemView[];
}

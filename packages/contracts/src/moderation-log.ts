import './metadata.js';
import {
  contentWarnings,
  coverReasonCodes,
  thingKinds,
  type ContentWarning,
  type CoverReason,
  type ThingKind,
} from '@madang/participation';
import { IsIn, IsInt, IsOptional, IsRFC3339, IsString, IsUUID, Matches } from 'class-validator';
import { AppealStandingView, PlaceView, thingVerdicts, type ThingVerdictCode } from './moderation.js';
import { PageFilter, PageOf } from './paging.js';
import { AuthorView } from './proposal-names.js';
import { Nested, NestedList, OrNull } from './wire.js';

export class ModerationLogFilter extends PageFilter {
  /** A month of the city's calendar, such as `2026-05`. */
  @IsOptional()
  @Matches(/^\d{4}-(0[1-9]|1[0-2])$/)
  month?: string;

  @IsOptional()
  @IsIn(thingKinds)
  kind?: ThingKind;

  @IsOptional()
  @IsIn(thingVerdicts)
  verdict?: ThingVerdictCode;

  @IsOptional()
  @IsIn(coverReasonCodes)
  reason?: CoverReason;
}

/** A decision as the public log keeps it: no words, and no name of a resident. */
export class ModerationLogEntryView {
  @IsUUID()
  readonly id: string;

  @IsRFC3339()
  readonly at: string;

  @IsIn(thingKinds)
  readonly kind: ThingKind;

  @Nested(() => PlaceView)
  readonly place: PlaceView;

  @IsIn(thingVerdicts)
  readonly verdict: ThingVerdictCode;

  @OrNull()
  @IsIn(coverReasonCodes)
  readonly reason: CoverReason | null;

  @OrNull()
  @IsIn(contentWarnings)
  readonly warning: ContentWarning | null;

  /** How many had reported it. */
  @IsInt()
  readonly reports: number;

  /** The facilitator, who acts in public. */
  @Nested(() => AuthorView)
  readonly by: AuthorView;

  @OrNull()
  @Nested(() => AppealStandingView)
  readonly appeal: AppealStandingView | null;
}

/** The newest first. */
export class ModerationLogPage extends PageOf(() => ModerationLogEntryView) {}

class DecisionCountsView {
  @IsInt()
  readonly kept: number;

  @IsInt()
  readonly warned: number;

  @IsInt()
  readonly covered: number;

  @IsInt()
  readonly appeals: number;

  /** Undone on appeal, by another person or by silence. */
  @IsInt()
  readonly lifted: number;
}

export class ModerationMonthView extends DecisionCountsView {
  @IsString()
  readonly month: string;
}

export class FacilitatorCountsView extends DecisionCountsView {
  @Nested(() => AuthorView)
  readonly by: AuthorView;
}

/** Month by month, and facilitator by facilitator: whoever covers more than others can be seen to. */
export class ModerationFiguresView {
  @NestedList(() => ModerationMonthView)
  readonly months: ModerationMonthView[];

  @NestedList(() => FacilitatorCountsView)
  readonly facilitators: FacilitatorCountsView[];

  /** Reported things that wait longer than they should. */
  @IsInt()
  readonly waitingTooLong: number;
}

import './metadata.js';
import {
  appealStates,
  contentWarnings,
  coverReasonCodes,
  explanationLength,
  reportReasons,
  thingKinds,
  type AppealState,
  type ContentWarning,
  type CoverReason,
  type ReportReason,
  type ThingKind,
} from '@madang/participation';
import {
  ArrayMaxSize,
  ArrayMinSize,
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
  MaxLength,
} from 'class-validator';
import { PageFilter, PageOf } from './paging.js';
import { AuthorView, proposalNamePattern } from './proposals.js';
import { Trimmed } from './trimmed.js';
import { Nested, NestedList, OrNull, textLanguagePattern } from './wire.js';

export const thingVerdicts = ['keep', 'warn', 'cover'] as const;

export type ThingVerdictCode = (typeof thingVerdicts)[number];

/** What somebody says about words that should be looked at. Who says so is never shown to anybody. */
export class ReportBody {
  @IsIn(thingKinds)
  kind: ThingKind;

  @IsUUID()
  thing: string;

  @IsIn(reportReasons)
  reason: ReportReason;

  /** Needed where nobody could check the reason otherwise; facilitators alone read it. */
  @IsOptional()
  @IsString()
  @MaxLength(explanationLength.most)
  note?: string;
}

export class ThingDecisionBody {
  @IsIn(thingVerdicts)
  verdict: ThingVerdictCode;

  /** Needed to cover. */
  @IsOptional()
  @IsIn(coverReasonCodes)
  reason?: CoverReason;

  /** To cover these passages alone, each word by word; without any, the whole is covered. */
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(10)
  @IsString({ each: true })
  @MaxLength(5000, { each: true })
  passages?: string[];

  /** Needed to warn. */
  @IsOptional()
  @IsIn(contentWarnings)
  warning?: ContentWarning;

  /** For whoever wrote it, and for those who reported it. */
  @Trimmed()
  @IsString()
  @Length(explanationLength.least, explanationLength.most)
  explanation: string;
}

export class AppealBody {
  @Trimmed()
  @IsString()
  @Length(explanationLength.least, explanationLength.most)
  text: string;
}

export const appealVerdicts = ['uphold', 'lift'] as const;

export type AppealVerdict = (typeof appealVerdicts)[number];

export class AppealDecisionBody {
  @IsIn(appealVerdicts)
  verdict: AppealVerdict;

  @Trimmed()
  @IsString()
  @Length(explanationLength.least, explanationLength.most)
  explanation: string;
}

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

/** Of one proposal, by its reference or id: what was covered in it, and in what stands under it. */
export class CoversFilter {
  @IsString()
  @Matches(proposalNamePattern)
  proposal: string;
}

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
}

export class ModerationRulesView {
  @IsIn(coverReasonCodes, { each: true })
  readonly coverReasons: CoverReason[];

  @IsIn(contentWarnings, { each: true })
  readonly warnings: ContentWarning[];

  @Nested(() => ModerationLimitsView)
  readonly limits: ModerationLimitsView;
}

/** Where words stand: the proposal that they are, or are about. */
export class PlaceView {
  @IsString()
  readonly reference: string;

  @IsString()
  readonly title: string;

  @Matches(textLanguagePattern)
  readonly language: string;
}

export class AppealStandingView {
  @IsIn(appealStates)
  readonly state: AppealState;

  @IsRFC3339()
  readonly at: string;

  /** Without an answer by then, the words come back. */
  @IsRFC3339()
  readonly dueAt: string;

  @OrNull()
  @IsRFC3339()
  readonly decidedAt: string | null;
}

/** What everybody may know of a decision about words: what, where, why, when, and what became of it. */
export class CoverView {
  @IsUUID()
  readonly id: string;

  @IsIn(thingKinds)
  readonly kind: ThingKind;

  @IsUUID()
  readonly thing: string;

  @IsIn(['warn', 'cover'])
  readonly verdict: 'warn' | 'cover';

  @OrNull()
  @IsIn(coverReasonCodes)
  readonly reason: CoverReason | null;

  @OrNull()
  @IsIn(contentWarnings)
  readonly warning: ContentWarning | null;

  /** What stands in the text where a passage was, such as `[…1]`; none where the whole is covered. */
  @IsString({ each: true })
  readonly marks: string[];

  @IsRFC3339()
  readonly at: string;

  @Nested(() => AuthorView)
  readonly by: AuthorView;

  @OrNull()
  @Nested(() => AppealStandingView)
  readonly appeal: AppealStandingView | null;

  /** Whether it is covered, or warned of, now. */
  @IsBoolean()
  readonly inForce: boolean;

  @IsBoolean()
  readonly mine: boolean;
}

export class CoversView {
  @NestedList(() => CoverView)
  readonly items: CoverView[];
}

export class CoveredPassageView {
  @IsString()
  readonly mark: string;

  @IsString()
  readonly words: string;
}

/** What the writer of covered words sees, and facilitators do; others see of it what everybody may. */
export class CoverPageView extends CoverView {
  @Nested(() => PlaceView)
  readonly place: PlaceView;

  /** Of the covered words. */
  @Matches(textLanguagePattern)
  readonly language: string;

  @OrNull()
  @IsString()
  readonly explanation: string | null;

  /** The words as they were; for the writer and for facilitators. */
  @OrNull()
  @NestedList(() => CoveredPassageView)
  readonly words: CoveredPassageView[] | null;

  @OrNull()
  @IsString()
  readonly appealText: string | null;

  @OrNull()
  @IsString()
  readonly appealExplanation: string | null;

  /** For the writer, while an objection is possible. */
  @OrNull()
  @IsRFC3339()
  readonly mayAppealUntil: string | null;

  /** Whether this reader is a facilitator who may decide on the objection. */
  @IsBoolean()
  readonly mayDecideAppeal: boolean;
}

/** Words as this reader may see them, to be reported or decided on. */
export class ThingView {
  @IsIn(thingKinds)
  readonly kind: ThingKind;

  @IsUUID()
  readonly id: string;

  @Nested(() => PlaceView)
  readonly place: PlaceView;

  @Matches(textLanguagePattern)
  readonly language: string;

  /** Passage by passage; none where nobody can read it any more. */
  @IsString({ each: true })
  readonly texts: string[];

  @IsBoolean()
  readonly mine: boolean;

  /** Whether this reader has reported it and nobody has decided yet. */
  @IsBoolean()
  readonly reportedByMe: boolean;
}

export class ReportedView {
  @IsIn(reportReasons)
  readonly reason: ReportReason;

  @OrNull()
  @IsString()
  readonly note: string | null;

  @IsRFC3339()
  readonly at: string;

  /** The house itself asks to look: several accounts say the same words. */
  @IsBoolean()
  readonly bySystem: boolean;
}

/** A reported thing at the desk: its words, and what was said about them, without who said it. */
export class QueuedThingView extends ThingView {
  @NestedList(() => ReportedView)
  readonly reports: ReportedView[];

  @NestedList(() => CoverView)
  readonly covers: CoverView[];

  /** False for a facilitator who is a party to it. */
  @IsBoolean()
  readonly mayDecide: boolean;
}

export class QueueItemView {
  @IsIn(thingKinds)
  readonly kind: ThingKind;

  @IsUUID()
  readonly thing: string;

  @Nested(() => PlaceView)
  readonly place: PlaceView;

  @IsInt()
  readonly reports: number;

  @IsIn(reportReasons, { each: true })
  readonly reasons: ReportReason[];

  @IsRFC3339()
  readonly oldestAt: string;

  @IsRFC3339()
  readonly dueAt: string;

  @IsBoolean()
  readonly late: boolean;
}

/** The longest waiting first. */
export class QueuePage extends PageOf(() => QueueItemView) {}

export class AppealQueueItemView {
  /** Of the decision that is objected to. */
  @IsUUID()
  readonly id: string;

  @IsIn(thingKinds)
  readonly kind: ThingKind;

  @Nested(() => PlaceView)
  readonly place: PlaceView;

  @IsRFC3339()
  readonly at: string;

  @IsRFC3339()
  readonly dueAt: string;

  /** False for whoever took the decision, and for parties. */
  @IsBoolean()
  readonly mayDecide: boolean;
}

/** The one that lifts itself next comes first. */
export class AppealQueueView {
  @NestedList(() => AppealQueueItemView)
  readonly items: AppealQueueItemView[];
}

export const reportStandings = ['open', 'keep', 'warn', 'cover'] as const;

export class MyReportView {
  @IsUUID()
  readonly id: string;

  @IsIn(thingKinds)
  readonly kind: ThingKind;

  @Nested(() => PlaceView)
  readonly place: PlaceView;

  @IsIn(reportReasons)
  readonly reason: ReportReason;

  @IsRFC3339()
  readonly at: string;

  @IsRFC3339()
  readonly dueAt: string;

  @IsIn(reportStandings)
  readonly standing: (typeof reportStandings)[number];

  @OrNull()
  @IsRFC3339()
  readonly decidedAt: string | null;

  @OrNull()
  @IsString()
  readonly explanation: string | null;
}

/** What this reader reported, and decisions about what they wrote. */
export class MyModerationView {
  @NestedList(() => MyReportView)
  readonly reports: MyReportView[];

  @NestedList(() => CoverPageView)
  readonly covers: CoverPageView[];
}

/** A decision as the public log keeps it: no words, and no name of a resident. */
export class ModerationLogEntryView {
  @IsUUID()
  readonly id: string;

  @IsRFC3339()
  readonly at: string;

  @IsIn(thingKinds)
  readonly kind: ThingKind;

  /** Where it stands. */
  @IsString()
  readonly reference: string;

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

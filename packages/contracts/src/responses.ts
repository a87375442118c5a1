import './metadata.js';
import { answerDecisions, responseRoles, responseStateCodes } from '@madang/accountability';
import type { AnswerDecision, ResponseRole, ResponseState } from '@madang/accountability';
import { IsBoolean, IsIn, IsInt, IsOptional, IsRFC3339, IsString, IsUUID, Length, MaxLength } from 'class-validator';
import { deliveryStates, DeliveryView, type DeliveryState } from './deliveries.js';
import { AwayView } from './absences.js';
import { ColleagueView } from './feasibility.js';
import { OfficialResponseView } from './official-responses.js';
import { PageFilter, PageOf } from './paging.js';
import { DueRuleView } from './proposals.js';
import { Trimmed } from './trimmed.js';
import { IsDay, IsTextMap, languages, Nested, NestedList, OrNull, type Language } from './wire.js';

/** Who will deal with it: an office and a title, never a private person's name. */
export class AcknowledgementBody {
  @Trimmed()
  @IsString()
  @Length(1, 200)
  office: string;

  @Trimmed()
  @IsString()
  @Length(1, 200)
  officeHolder: string;

  @IsIn(languages)
  language: Language;

  /** How the city will examine it, and with whom. */
  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(2000)
  plan?: string;
}

export class ExtensionBody {
  @Trimmed()
  @IsString()
  @Length(1, 2000)
  reason: string;

  @IsIn(languages)
  language: Language;
}

/** The body that a city has named for a step, such as its human-rights committee, by language. */
export class EscalationBody {
  @IsTextMap()
  names: Record<string, string>;
}

/** Acts on the way to an answer and after it. Who may, and when, the API says with every proposal. */
export const responseActs = ['acknowledge', 'take_up', 'extend', 'answer', 'report', 'check'] as const;
export type ResponseActName = (typeof responseActs)[number];

export class ResponseRefusalView {
  @IsIn(responseActs)
  readonly action: ResponseActName;

  @IsString()
  readonly code: string;

  @IsString()
  readonly title: string;
}

export class AcknowledgementView {
  @IsString()
  readonly office: string;

  @IsString()
  readonly officeHolder: string;

  @IsIn(languages)
  readonly language: Language;

  @OrNull()
  @IsString()
  readonly plan: string | null;

  @IsRFC3339()
  readonly at: string;
}

export class ExtensionView {
  @IsDay()
  readonly extendedOn: string;

  @IsDay()
  readonly from: string;

  @IsDay()
  readonly until: string;

  @IsString()
  readonly reason: string;

  @IsIn(languages)
  readonly language: Language;
}

/** Whose turn it is. A role that nobody holds is named as vacant, and passed over upwards. */
export class AskedView {
  @OrNull()
  @IsIn(responseRoles)
  readonly role: ResponseRole | null;

  /** The names of the body that the city has named for this step, by language; empty for the office itself. */
  @IsTextMap()
  readonly names: Readonly<Record<string, string>>;

  @IsIn(responseRoles, { each: true })
  readonly vacant: ResponseRole[];
}

/** Where a proposal stands on its way to an answer, everything the city has answered, and what became of it. */
export class ProposalResponseView {
  @IsIn(responseStateCodes)
  readonly state: ResponseState;

  @IsRFC3339()
  readonly enteredAt: string;

  /** The promised date of the present state, with the rule that gave it. */
  @OrNull()
  @IsDay()
  readonly dueOn: string | null;

  @OrNull()
  @Nested(() => DueRuleView)
  readonly dueRule: DueRuleView | null;

  @OrNull()
  @IsInt()
  readonly daysLeft: number | null;

  /** The duty that was missed first, and the day on which it was owed; null when nothing is late. */
  @OrNull()
  @IsIn(responseStateCodes)
  readonly owedIn: ResponseState | null;

  @OrNull()
  @IsDay()
  readonly owedOn: string | null;

  @IsInt()
  readonly daysLate: number;

  /** Null where the city owes nothing. */
  @OrNull()
  @Nested(() => AskedView)
  readonly asked: AskedView | null;

  @OrNull()
  @Nested(() => AcknowledgementView)
  readonly acknowledgement: AcknowledgementView | null;

  @OrNull()
  @Nested(() => ExtensionView)
  readonly extension: ExtensionView | null;

  /** Newest first. */
  @NestedList(() => OfficialResponseView)
  readonly answers: OfficialResponseView[];

  /** Whether this reader asked for it, and so may say whether they were answered. */
  @IsBoolean()
  readonly mayJudge: boolean;

  /** Null before anything was promised. */
  @OrNull()
  @Nested(() => DeliveryView)
  readonly delivery: DeliveryView | null;

  /** What staff may report of the delivery now. */
  @IsIn(deliveryStates, { each: true })
  readonly reportable: DeliveryState[];

  @IsIn(responseActs, { each: true })
  readonly allowedActions: ResponseActName[];

  @NestedList(() => ResponseRefusalView)
  readonly refusals: ResponseRefusalView[];
}

export const trackedKinds = ['overdue', 'due', 'answered'] as const;
export type TrackedKind = (typeof trackedKinds)[number];

export class TrackedFilter extends PageFilter {
  @IsOptional()
  @IsIn(trackedKinds)
  kind?: TrackedKind;

  /** The office's name as the city gave it; an empty one finds what no office has taken up yet. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  office?: string;
}

/** By what residents can go and look. */
export class SeenView {
  @OrNull()
  @IsDay()
  readonly happenedOn: string | null;

  @OrNull()
  @IsString()
  readonly place: string | null;

  @IsIn(languages)
  readonly language: Language;
}

export class TrackedProposalView {
  @IsUUID()
  readonly id: string;

  @IsString()
  readonly reference: string;

  @IsString()
  readonly title: string;

  @IsIn(languages)
  readonly language: Language;

  @IsBoolean()
  readonly demo: boolean;

  @IsIn(responseStateCodes)
  readonly state: ResponseState;

  @IsIn(trackedKinds)
  readonly kind: TrackedKind;

  @OrNull()
  @IsString()
  readonly office: string | null;

  @OrNull()
  @IsString()
  readonly officeHolder: string | null;

  @OrNull()
  @IsDay()
  readonly thresholdMetOn: string | null;

  @OrNull()
  @IsDay()
  readonly dueOn: string | null;

  @OrNull()
  @IsInt()
  readonly daysLeft: number | null;

  @OrNull()
  @IsIn(responseStateCodes)
  readonly owedIn: ResponseState | null;

  @OrNull()
  @IsDay()
  readonly owedOn: string | null;

  @IsInt()
  readonly daysLate: number;

  /** Of the newest answer. */
  @OrNull()
  @IsIn(answerDecisions)
  readonly decision: AnswerDecision | null;

  @OrNull()
  @IsRFC3339()
  readonly answeredAt: string | null;

  @OrNull()
  @IsInt()
  readonly answeredLateDays: number | null;

  /** Of the newest report of the city: when what it says happened, and where it can be seen. Null where it says neither. */
  @OrNull()
  @Nested(() => SeenView)
  readonly seen: SeenView | null;
}

/** What is overdue first, the longest first; then what is due, the nearest first; then what is answered, the newest first. */
export class TrackedPage extends PageOf(() => TrackedProposalView) {}

export class OverdueProposalView extends TrackedProposalView {
  @Nested(() => AskedView)
  readonly asked: AskedView;
}

export class OverdueOfficeView {
  /** Null for what no office has taken up. */
  @OrNull()
  @IsString()
  readonly office: string | null;

  /** The longest overdue first. */
  @NestedList(() => OverdueProposalView)
  readonly items: OverdueProposalView[];
}

/** All that is late today, office by office, the worst first. */
export class OverdueListView {
  @IsDay()
  readonly on: string;

  @IsInt()
  readonly total: number;

  @NestedList(() => OverdueOfficeView)
  readonly offices: OverdueOfficeView[];
}

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

export const draftReadings = ['waits', 'approved', 'returned'] as const;

/** For staff: what waits to be done, with the act that it waits for. */
export class DueItemView extends TrackedProposalView {
  @OrNull()
  @IsIn(responseActs)
  readonly act: ResponseActName | null;

  /** When a draft of the answer was saved last; null where nobody has begun. */
  @OrNull()
  @IsRFC3339()
  readonly draftChangedAt: string | null;

  /** Of the text as it stands: waiting for a second pair of eyes, approved, or sent back; null where nobody was asked to read it. */
  @OrNull()
  @IsIn(draftReadings)
  readonly reading: (typeof draftReadings)[number] | null;

  /** Who of the office deals with it; null where it is in nobody's hands. */
  @OrNull()
  @Nested(() => ColleagueView)
  readonly assignee: ColleagueView | null;

  /** Whether whoever has it is away today, and who stands in. */
  @OrNull()
  @Nested(() => AwayView)
  readonly away: AwayView | null;

  /** Whether it is in this reader's hands, or they stand in for whoever has it. */
  @IsBoolean()
  readonly mine: boolean;
}

export const dueWhose = ['mine', 'nobodys'] as const;
export type DueWhose = (typeof dueWhose)[number];

/** Late, owed within seven days, or later; what has no date is later. */
export const dueWhen = ['overdue', 'week', 'later'] as const;
export type DueWhen = (typeof dueWhen)[number];

export class DueFilter {
  @IsOptional()
  @IsIn(dueWhose)
  whose?: DueWhose;

  @IsOptional()
  @IsIn(dueWhen)
  when?: DueWhen;

  /** The office's name as the city gave it; an empty one finds what no office has taken up yet. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  office?: string;
}

/** How many each choice would show beside the other choices as they are. */
export class DueCountsView {
  @IsInt()
  readonly anybodys: number;

  @IsInt()
  readonly mine: number;

  @IsInt()
  readonly nobodys: number;

  @IsInt()
  readonly anyDay: number;

  @IsInt()
  readonly overdue: number;

  @IsInt()
  readonly week: number;

  @IsInt()
  readonly later: number;
}

/** Late ones first, then by promised date. */
export class DueListView {
  @IsDay()
  readonly on: string;

  @NestedList(() => DueItemView)
  readonly items: DueItemView[];

  @Nested(() => DueCountsView)
  readonly counts: DueCountsView;

  /** Offices that have taken something up, to choose from. */
  @IsString({ each: true })
  readonly offices: string[];
}

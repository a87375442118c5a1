import './metadata.js';
import { responseStateCodes, type DueRuleCode, type ResponseState } from '@madang/accountability';
import {
  proposalActs,
  proposalKinds,
  screeningReasons,
  textLimits,
  type ProposalAct,
  type ProposalKind,
  type ScreeningReason,
} from '@madang/participation';
import { rightCodes, type RightCode } from '@madang/rights';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  IsObject,
  IsOptional,
  IsRFC3339,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { OriginView } from './imported-proposals.js';
import { lineCodePattern, MoveBody, MoveView } from './moves.js';
import { PageFilter, PageOf } from './paging.js';
import { IsDay, IsTextMap, languages, Nested, NestedList, OrNull, textLanguagePattern, WireMoney, type Language } from './wire.js';

/** How an address or a filter names a proposal: by its reference, or as long as it is a draft by its id. */
export const proposalNamePattern = /^(\d{4}-\d{1,7}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** A place on the earth, in degrees (WGS 84). */
export class PointBody {
  @IsNumber()
  @Min(-180)
  @Max(180)
  longitude: number;

  @IsNumber()
  @Min(-90)
  @Max(90)
  latitude: number;
}

/** A draft may be unfinished: lengths are asked for when it is submitted, limits hold from the first word. */
export class ProposalBody {
  @IsIn(proposalKinds)
  kind: ProposalKind;

  @IsString()
  @MaxLength(textLimits.title.most)
  title: string;

  @IsString()
  @MaxLength(textLimits.problem.most)
  problem: string;

  @IsString()
  @MaxLength(textLimits.change.most)
  change: string;

  @IsOptional()
  @IsString()
  @MaxLength(textLimits.whoIsAffected.most)
  whoIsAffected?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(textLimits.howOneWouldKnow.most)
  howOneWouldKnow?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(textLimits.pastWrong.most)
  pastWrong?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(4000)
  whoWouldLose?: string | null;

  @IsIn(languages)
  language: Language;

  @IsOptional()
  @IsString()
  @MaxLength(20)
  districtCode?: string | null;

  /** Where it is about, in words. */
  @IsOptional()
  @IsString()
  @MaxLength(300)
  place?: string | null;

  @IsOptional()
  @Nested(() => PointBody)
  point?: PointBody | null;

  /** The priority groups that it is about, by their codes. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(40)
  @ArrayUnique()
  @IsString({ each: true })
  @MaxLength(40, { each: true })
  groups?: string[];

  @IsArray()
  @ArrayMaxSize(40)
  @NestedList(() => MoveBody)
  moves: MoveBody[];
}

export class ScreeningBody {
  @IsIn(['publish', 'send_back'])
  verdict: 'publish' | 'send_back';

  @IsOptional()
  @IsIn(Object.keys(screeningReasons))
  reason?: ScreeningReason;

  @IsOptional()
  @IsString()
  @Length(1, 1000)
  passage?: string;
}

const collecting = ['published'] as const satisfies readonly ResponseState[];
const waiting = [
  'threshold_met',
  'acknowledged',
  'in_debate',
  'debate_report',
  'under_decision',
  'appealed',
  'remedy_due',
] as const satisfies readonly ResponseState[];
const late = [
  'overdue_ack',
  'overdue_review',
  'overdue_decision',
  'escalated_1',
  'escalated_2',
  'escalated_3',
  'watch_report',
] as const satisfies readonly ResponseState[];

/** The states in the few groups by which people look for proposals. `open` is every published one that has no answer yet. */
export const proposalStages = {
  open: [...collecting, ...waiting, ...late],
  collecting,
  waiting,
  late,
  answered: ['accepted', 'accepted_in_part', 'deferred', 'referred', 'rejected', 'merged'],
  delivering: ['planned', 'in_progress', 'stalled', 'completed', 'verified', 'unverified', 'remedied', 'abandoned'],
  over: ['expired', 'withdrawn', 'closed'],
} as const satisfies Record<string, readonly ResponseState[]>;

export type ProposalStage = keyof typeof proposalStages;

export const proposalStageCodes = Object.keys(proposalStages) as ProposalStage[];

export const lineSides = ['adds', 'takes'] as const;

/** What a proposal does to a budget line. */
export type LineSide = (typeof lineSides)[number];

export const proposalOrders = ['newest', 'shuffled'] as const;

export type ProposalOrder = (typeof proposalOrders)[number];

export class ProposalFilter extends PageFilter {
  @IsOptional()
  @IsIn(responseStateCodes)
  state?: ResponseState;

  @IsOptional()
  @IsIn(proposalStageCodes)
  stage?: ProposalStage;

  /** Words to look for in title and text. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  q?: string;

  @IsOptional()
  @IsString()
  @MaxLength(20)
  district?: string;

  /** Only proposals that are about this priority group. */
  @IsOptional()
  @IsString()
  @MaxLength(40)
  group?: string;

  /** Only proposals that take from or give to this budget line. */
  @IsOptional()
  @Matches(lineCodePattern)
  line?: string;

  /** Of those about `line`: only what adds to it, or only what takes from it. */
  @IsOptional()
  @IsIn(lineSides)
  side?: LineSide;

  /** `newest` when not said; `shuffled`, so that nobody stands first by being early or late. */
  @IsOptional()
  @IsIn(proposalOrders)
  order?: ProposalOrder;

  /** The same seed shuffles alike; today's date in the city when not said. */
  @IsOptional()
  @Matches(/^[\w-]{1,40}$/)
  seed?: string;
}

export class ProposalCardView {
  @IsUUID()
  readonly id: string;

  /** Such as `2026-142`; null for what has never been submitted. */
  @OrNull()
  @IsString()
  readonly reference: string | null;

  @IsString()
  readonly title: string;

  @Matches(textLanguagePattern)
  readonly language: string;

  @IsIn(proposalKinds)
  readonly kind: ProposalKind;

  @IsIn(responseStateCodes)
  readonly state: ResponseState;

  @OrNull()
  @IsString()
  readonly districtCode: string | null;

  @OrNull()
  @IsRFC3339()
  readonly submittedAt: string | null;

  @IsRFC3339()
  readonly enteredAt: string;

  /** The promised date of the present state. */
  @OrNull()
  @IsDay()
  readonly dueOn: string | null;

  /** Above zero once a date that the city owed has passed. */
  @IsInt()
  readonly daysLate: number;

  /** What the proposal takes from its source lines, all together. */
  @OrNull()
  @Nested(() => WireMoney)
  readonly amount: WireMoney | null;

  /** The line that gives most, and the one that gets most. */
  @OrNull()
  @Nested(() => MoveView)
  readonly takesMostFrom: MoveView | null;

  @OrNull()
  @Nested(() => MoveView)
  readonly givesMostTo: MoveView | null;

  @IsInt()
  readonly moveCount: number;

  /** Rights whose money the moves lessen, the greatest loss first; and those that they add to. */
  @IsIn(rightCodes, { each: true })
  readonly losing: RightCode[];

  @IsIn(rightCodes, { each: true })
  readonly gaining: RightCode[];

  /** Supporters that count: authors back themselves without raising the number. */
  @IsInt()
  readonly supporters: number;

  @IsInt()
  readonly supportThreshold: number;

  @IsBoolean()
  readonly demo: boolean;

  /** The older process that it was brought in from, by name; null for what was made here. */
  @OrNull()
  @IsString()
  readonly importedFrom: string | null;
}

export class ProposalPage extends PageOf(() => ProposalCardView) {
  /** What the list was shuffled with; the next page asks with the same. */
  @OrNull()
  @IsString()
  readonly seed: string | null;
}

/** What somebody wrote, drafts included, and what they back. */
export class MyProposalsView {
  @NestedList(() => ProposalCardView)
  readonly written: ProposalCardView[];

  @NestedList(() => ProposalCardView)
  readonly supported: ProposalCardView[];
}

export class ScreeningQueueView {
  @NestedList(() => ProposalCardView)
  readonly items: ProposalCardView[];
}

export class SimilarProposalView extends ProposalCardView {
  /** Budget lines that both touch. */
  @IsString({ each: true })
  readonly sharedLines: string[];
}

export class SimilarProposalsView {
  @NestedList(() => SimilarProposalView)
  readonly items: SimilarProposalView[];
}

export class ActionRefusal {
  @IsIn(proposalActs)
  readonly action: ProposalAct;

  @IsString()
  readonly code: string;

  @IsString()
  readonly title: string;
}

export class AuthorView {
  @IsString()
  readonly penName: string;

  @IsBoolean()
  readonly demo: boolean;
}

const dueRuleCodes = [
  'limit',
  'decision_from_threshold',
  'decision_after_report',
  'decision_on_reentry',
  'deferred_until',
] as const satisfies readonly DueRuleCode[];

/** How a promised date came about: so many days from a day. */
export class DueRuleView {
  @IsIn(dueRuleCodes)
  readonly code: DueRuleCode;

  @IsDay()
  readonly from: string;

  @IsInt()
  readonly days: number;
}

/** Why a text came back from the check, and the passage that it is about. */
export class SentBackView {
  @IsRFC3339()
  readonly at: string;

  @IsIn(Object.keys(screeningReasons))
  readonly reason: ScreeningReason;

  @IsString()
  readonly passage: string;
}

/** The way from the city's duty to answer to a public debate. */
export class ProposalDebateView {
  /** The debate on it, if there is or was one. */
  @OrNull()
  @IsUUID()
  readonly id: string | null;

  /** How many must back it so that it is debated. */
  @IsInt()
  readonly threshold: number;

  /** The last day on which more people can back it for this, once the first bar is reached; null where nobody can any more. */
  @OrNull()
  @IsDay()
  readonly supportUntil: string | null;
}

export class ConcernedGroupView {
  @IsString()
  readonly code: string;

  /** By language; at least the city's own. */
  @IsTextMap()
  readonly names: Readonly<Record<string, string>>;
}

export class ProposalView extends ProposalCardView {
  @Nested(() => ProposalDebateView)
  readonly debate: ProposalDebateView;

  @Nested(() => AuthorView)
  readonly author: AuthorView;

  /** Those who write along with the author who leads. */
  @NestedList(() => AuthorView)
  readonly coAuthors: AuthorView[];

  /** The cycle's slug; null for what was brought in from an older process. */
  @OrNull()
  @IsString()
  readonly cycle: string | null;

  @OrNull()
  @Nested(() => OriginView)
  readonly origin: OriginView | null;

  /** Of the budget that the moves are bound to. */
  @OrNull()
  @IsInt()
  readonly budgetYear: number | null;

  @IsString()
  readonly problem: string;

  @IsString()
  readonly change: string;

  @OrNull()
  @IsString()
  readonly whoIsAffected: string | null;

  @OrNull()
  @IsString()
  readonly howOneWouldKnow: string | null;

  @OrNull()
  @IsString()
  readonly pastWrong: string | null;

  /** Where it is about, in words, and where somebody pointed at on the map. */
  @OrNull()
  @IsString()
  readonly place: string | null;

  @OrNull()
  @Nested(() => PointBody)
  readonly point: PointBody | null;

  /** The priority groups that it is about. */
  @NestedList(() => ConcernedGroupView)
  readonly groups: ConcernedGroupView[];

  /** Who would lose, and what protects them. */
  @OrNull()
  @IsString()
  readonly whoWouldLose: string | null;

  @NestedList(() => MoveView)
  readonly moves: MoveView[];

  @OrNull()
  @Nested(() => DueRuleView)
  readonly dueRule: DueRuleView | null;

  /** For its author, while it is a draft again. */
  @OrNull()
  @Nested(() => SentBackView)
  readonly sentBack: SentBackView | null;

  @IsBoolean()
  readonly iSupport: boolean;

  @IsBoolean()
  readonly mine: boolean;

  /** Counts up with every change of the text; sent back as `If-Match`. */
  @IsInt()
  readonly revision: number;

  /** What this reader may do now. */
  @IsIn(proposalActs, { each: true })
  readonly allowedActions: ProposalAct[];

  /** What this reader could do, but not in this state, and why. */
  @NestedList(() => ActionRefusal)
  readonly refusals: ActionRefusal[];
}

export class TimelineEntryView {
  @IsRFC3339()
  readonly at: string;

  /** What happened, such as `proposal.moved`. */
  @IsString()
  readonly name: string;

  /** In which role; `timer` when a date passed and nobody acted, `system` for a rule. */
  @IsString()
  readonly role: string;

  /** The pen name of a resident or facilitator; staff act for their office. */
  @OrNull()
  @Nested(() => AuthorView)
  readonly by: AuthorView | null;

  @IsObject()
  readonly facts: Readonly<Record<string, unknown>>;
}

/** Oldest first. */
export class TimelineView {
  @NestedList(() => TimelineEntryView)
  readonly items: TimelineEntryView[];
}

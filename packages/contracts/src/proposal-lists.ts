import './metadata.js';
import { responseStateCodes, type ResponseState } from '@madang/accountability';
import { proposalKinds, type ProposalKind } from '@madang/participation';
import { rightCodes, type RightCode } from '@madang/rights';
import { IsBoolean, IsIn, IsInt, IsOptional, IsRFC3339, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { lineCodePattern, MoveView } from './moves.js';
import { PageFilter, PageOf } from './paging.js';
import { IsDay, Nested, NestedList, OrNull, textLanguagePattern, WireMoney } from './wire.js';

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

export const proposalOrigins = ['here', 'older'] as const;

/** Whether a proposal was made here, or brought in from an older process. */
export type ProposalOrigin = (typeof proposalOrigins)[number];

export const proposalOrders = ['newest', 'shuffled', 'most_money'] as const;

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

  /** Only proposals whose money touches this right, for better or worse. */
  @IsOptional()
  @IsIn(rightCodes)
  right?: RightCode;

  @IsOptional()
  @IsIn(proposalOrigins)
  origin?: ProposalOrigin;

  /**
   * `newest` when not said; `shuffled`, so that nobody stands first by being early or late; `most_money`: what moves most of it first,
   * proposals that move none last.
   */
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

export class SimilarProposalView extends ProposalCardView {
  /** Budget lines that both touch. */
  @IsString({ each: true })
  readonly sharedLines: string[];
}

export class SimilarProposalsView {
  @NestedList(() => SimilarProposalView)
  readonly items: SimilarProposalView[];
}

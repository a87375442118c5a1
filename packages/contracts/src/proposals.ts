import './metadata.js';
import { responseStateCodes, type ResponseState } from '@madang/accountability';
import {
  proposalKinds,
  screeningReasons,
  textLimits,
  type ProposalAct,
  type ProposalKind,
  type ScreeningReason,
} from '@madang/participation';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsString, Length, Matches, MaxLength } from 'class-validator';
import { PageFilter } from './paging.js';
import { languages, Nested, NestedList, WireMoney, type Language } from './wire.js';

const lineCodePattern = /^X?[ER](-[A-Za-z0-9._]{1,80}){1,6}$/;

export class MoveBody {
  @Matches(lineCodePattern)
  line: string;

  @Nested(() => WireMoney)
  delta: WireMoney;
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

export class ProposalFilter extends PageFilter {
  @IsOptional()
  @IsIn(responseStateCodes)
  state?: ResponseState;

  /** Words to look for in title and text. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  q?: string;

  @IsOptional()
  @IsString()
  @MaxLength(20)
  district?: string;

  /** Only proposals that take from or give to this budget line. */
  @IsOptional()
  @Matches(lineCodePattern)
  line?: string;
}

export interface MoveView {
  readonly line: string;
  readonly delta: WireMoney;
  /** The line's own name, in the city's language; null when the published budget no longer has the line. */
  readonly name: string | null;
}

export interface ProposalCardView {
  readonly id: string;
  /** Such as `2026-142`; null for a draft. */
  readonly reference: string | null;
  readonly title: string;
  readonly language: Language;
  readonly kind: ProposalKind;
  readonly state: ResponseState;
  readonly districtCode: string | null;
  readonly dueOn: string | null;
  /** Positive when the promised date has passed. */
  readonly daysLate: number;
  /** What the proposal takes from its source lines. */
  readonly amount: WireMoney | null;
  readonly supporters: number;
  readonly demo: boolean;
}

export interface ActionRefusal {
  readonly action: ProposalAct;
  readonly code: string;
  readonly title: string;
}

export interface ProposalView extends ProposalCardView {
  readonly author: { readonly penName: string; readonly demo: boolean };
  readonly cycle: string;
  readonly budgetYear: number | null;
  readonly problem: string;
  readonly change: string;
  readonly whoIsAffected: string | null;
  readonly howOneWouldKnow: string | null;
  readonly pastWrong: string | null;
  readonly whoWouldLose: string | null;
  readonly moves: MoveView[];
  readonly submittedAt: string | null;
  readonly enteredAt: string;
  readonly supportThreshold: number;
  readonly iSupport: boolean;
  readonly mine: boolean;
  readonly revision: number;
  /** What this reader may do now. */
  readonly allowedActions: ProposalAct[];
  /** What this reader could do, but not in this state, and why. */
  readonly refusals: ActionRefusal[];
}

export interface TimelineEntryView {
  readonly at: string;
  readonly name: string;
  readonly role: string;
  /** The pen name of a resident or facilitator; staff act for their office. */
  readonly by: string | null;
  readonly facts: Readonly<Record<string, unknown>>;
}

export interface CreatedView {
  readonly id: string;
}

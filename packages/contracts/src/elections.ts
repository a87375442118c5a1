import './metadata.js';
import { completions, ruleNames, type Completion, type RuleName } from '@madang/allocation';
import { electionStates, type ElectionState } from '@madang/participation';
import {
  ArrayMaxSize,
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
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { RuleConditions, StopAtMisfit } from './election-conditions.js';
import { IsTextMap, languages, Nested, NestedList, OrNull, WireMoney, type Language } from './wire.js';

/** What a funded project is worth to a person who chose it, on a ballot of plain choices. */
export const ballotUtilities = ['cost', 'cardinality'] as const;
export type BallotUtility = (typeof ballotUtilities)[number];

export const ballotKinds = ['approval', 'knapsack'] as const;
export type BallotKind = (typeof ballotKinds)[number];

export const tieBreaks = ['id', 'cost-votes-lot'] as const;

/** The acts of an election page, and who the API offers them to. */
export const electionActs = ['cast', 'edit', 'freeze', 'open', 'close', 'tally'] as const;
export type ElectionAct = (typeof electionActs)[number];

export class TieBreakBody {
  @IsIn(tieBreaks)
  by: (typeof tieBreaks)[number];

  /** The published seed of the lot. Where the lot decides and none is given, one is drawn when the election is frozen. */
  @IsOptional()
  @IsString()
  @Length(1, 100)
  seed?: string;
}

export class AllocationRuleBody {
  @IsIn(ruleNames)
  rule: RuleName;

  @IsOptional()
  @IsIn(ballotUtilities)
  utility?: BallotUtility;

  @IsOptional()
  @IsIn(completions)
  completion?: Completion;

  @Nested(() => TieBreakBody)
  tieBreak: TieBreakBody;

  /** For the greedy rules; absent: they skip what does not fit and go on. */
  @IsOptional()
  @Nested(() => StopAtMisfit)
  stop?: StopAtMisfit;

  @IsOptional()
  @Nested(() => RuleConditions)
  conditions?: RuleConditions;
}

export class ProjectBody {
  /** The reference of the proposal that it comes from, such as `2026-142`; absent for a project of the city's own. */
  @IsOptional()
  @Matches(/^\d{4}-\d{1,6}$/)
  proposal?: string;

  @IsString()
  @Length(1, 200)
  title: string;

  @IsString()
  @MaxLength(4000)
  description: string;

  @IsIn(languages)
  language: Language;

  @Nested(() => WireMoney)
  cost: WireMoney;

  @IsOptional()
  @IsString()
  @MaxLength(20)
  districtCode?: string;

  /** What it is about, in the city's own words: caps may name it. No commas, which part categories in a file of ballots. */
  @IsOptional()
  @IsString()
  @Matches(/^(?!\s*none\s*$)[^,;"\r\n]{0,40}$/i)
  category?: string;
}

/** Everything that is fixed when the election is frozen. Its window is that of the cycle's voting phase. */
export class ElectionBody {
  @IsIn(ballotKinds)
  ballotKind: BallotKind;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(500)
  maxPicks?: number;

  @Nested(() => AllocationRuleBody)
  rule: AllocationRuleBody;

  @IsArray()
  @ArrayMaxSize(500)
  @NestedList(() => ProjectBody)
  projects: ProjectBody[];
}

export class NewElectionBody extends ElectionBody {
  /** The cycle's name in addresses; a cycle has one election. */
  @IsString()
  @Length(1, 40)
  cycle: string;
}

export class TieBreakView {
  @IsIn(tieBreaks)
  readonly by: (typeof tieBreaks)[number];

  /** Null in a draft whose seed is drawn when it is frozen. */
  @OrNull()
  @IsString()
  readonly seed: string | null;
}

export class AllocationRuleView {
  @IsIn(ruleNames)
  readonly rule: RuleName;

  @OrNull()
  @IsIn(ballotUtilities)
  readonly utility: BallotUtility | null;

  @OrNull()
  @IsIn(completions)
  readonly completion: Completion | null;

  @Nested(() => TieBreakView)
  readonly tieBreak: TieBreakView;

  /** Absent: what does not fit is skipped. */
  @IsOptional()
  @Nested(() => StopAtMisfit)
  readonly stop?: StopAtMisfit;

  /** Absent where there are none. */
  @IsOptional()
  @Nested(() => RuleConditions)
  readonly conditions?: RuleConditions;
}

export class ProjectView {
  /** Such as `P07`: on the ballot, on paper and in the published file. */
  @IsString()
  readonly id: string;

  @IsString()
  readonly title: string;

  @IsString()
  readonly description: string;

  @IsIn(languages)
  readonly language: Language;

  @Nested(() => WireMoney)
  readonly cost: WireMoney;

  @OrNull()
  @IsString()
  readonly districtCode: string | null;

  @OrNull()
  @IsString()
  readonly category: string | null;

  /** The reference of the proposal that it comes from. */
  @OrNull()
  @IsString()
  readonly proposal: string | null;
}

export class ElectionCardView {
  @IsUUID()
  readonly id: string;

  /** The cycle's name in addresses, which names its election too. */
  @IsString()
  readonly cycle: string;

  @IsTextMap()
  readonly cycleNames: Readonly<Record<string, string>>;

  @IsIn(electionStates)
  readonly state: ElectionState;

  @Nested(() => WireMoney)
  readonly fund: WireMoney;

  @IsRFC3339()
  readonly opensAt: string;

  @IsRFC3339()
  readonly closesAt: string;

  @IsInt()
  readonly projectCount: number;

  /** Ballots in the box; null until it is closed. */
  @OrNull()
  @IsInt()
  readonly ballots: number | null;

  /** Residents who could have voted; null until the box is closed. */
  @OrNull()
  @IsInt()
  readonly eligible: number | null;
}

export class ElectionListView {
  @NestedList(() => ElectionCardView)
  readonly items: ElectionCardView[];
}

export class ElectionRefusalView {
  @IsIn(electionActs)
  readonly action: ElectionAct;

  @IsString()
  readonly code: string;

  /** In the reader's language. */
  @IsString()
  readonly title: string;
}

/** Something that a draft still lacks before it can be frozen. */
export class ElectionGapView {
  @IsString()
  readonly code: string;

  /** The project that it concerns. */
  @OrNull()
  @IsString()
  readonly project: string | null;
}

export class ElectionView extends ElectionCardView {
  @IsIn(ballotKinds)
  readonly ballotKind: BallotKind;

  @OrNull()
  @IsInt()
  readonly maxPicks: number | null;

  @Nested(() => AllocationRuleView)
  readonly rule: AllocationRuleView;

  @OrNull()
  @IsRFC3339()
  readonly frozenAt: string | null;

  @OrNull()
  @IsRFC3339()
  readonly talliedAt: string | null;

  @NestedList(() => ProjectView)
  readonly projects: ProjectView[];

  /** What this reader may do now. */
  @IsIn(electionActs, { each: true })
  readonly allowedActions: ElectionAct[];

  /** What this reader could do, but not now, and why. */
  @NestedList(() => ElectionRefusalView)
  readonly refusals: ElectionRefusalView[];

  /** For those who prepare it. */
  @NestedList(() => ElectionGapView)
  readonly gaps: ElectionGapView[];
}

/** A proposal that may become a project: the city is about to decide on it, and its money is free to move. */
export class ReadyProposalView {
  @IsString()
  readonly reference: string;

  @IsString()
  readonly title: string;

  /** What should change, in its author's words. */
  @IsString()
  readonly description: string;

  @IsIn(languages)
  readonly language: Language;

  @IsString()
  readonly state: string;

  @OrNull()
  @IsString()
  readonly districtCode: string | null;

  /** What the proposal takes from its source lines: where costing begins. */
  @Nested(() => WireMoney)
  readonly amount: WireMoney;
}

/** One that may not, with what keeps it back. */
export class HeldBackProposalView {
  @IsString()
  readonly reference: string;

  @IsString()
  readonly title: string;

  @IsIn(languages)
  readonly language: Language;

  /** By how much its moves fail to add up; positive when money is short. */
  @Nested(() => WireMoney)
  readonly balance: WireMoney;

  /** Budget lines that would give more than they have free. */
  @IsString({ each: true })
  readonly overdrawn: string[];
}

export class BallotProposalsView {
  @NestedList(() => ReadyProposalView)
  readonly ready: ReadyProposalView[];

  @NestedList(() => HeldBackProposalView)
  readonly heldBack: HeldBackProposalView[];
}

/** A rule to be tried out before it is stored. */
export class RuleTrialBody {
  @Nested(() => AllocationRuleBody)
  rule: AllocationRuleBody;
}

/** What one rule would have made of the last ballots, beside what was decided. */
export class TriedRuleView {
  @Nested(() => AllocationRuleView)
  readonly rule: AllocationRuleView;

  /** The one that was asked about; the others are the alternatives to it. */
  @IsBoolean()
  readonly chosen: boolean;

  /** In the order in which they would have been bought. */
  @IsString({ each: true })
  readonly funded: string[];

  @Nested(() => WireMoney)
  readonly spent: WireMoney;

  @Nested(() => WireMoney)
  readonly left: WireMoney;

  /** Ballots that name at least one funded project. */
  @IsInt()
  readonly served: number;

  /** Projects whose supporters could have paid for it from their share of the money and got too little (EJR+ up to any project). */
  @IsString({ each: true })
  readonly passedOver: string[];

  /** Projects that it funds and the decision did not. */
  @IsString({ each: true })
  readonly added: string[];

  /** Projects that the decision funded and it does not. */
  @IsString({ each: true })
  readonly lost: string[];
}

/** What was decided in the last election that was counted. */
export class LastElectionView {
  @IsString()
  readonly cycle: string;

  @IsTextMap()
  readonly cycleNames: Readonly<Record<string, string>>;

  @Nested(() => WireMoney)
  readonly fund: WireMoney;

  @IsInt()
  readonly ballots: number;

  @Nested(() => AllocationRuleView)
  readonly rule: AllocationRuleView;

  @IsString({ each: true })
  readonly funded: string[];

  @NestedList(() => ProjectView)
  readonly projects: ProjectView[];
}

export class RuleTrialView {
  /** Null when no election has been counted yet. */
  @OrNull()
  @Nested(() => LastElectionView)
  readonly last: LastElectionView | null;

  /** Whether the funds of districts were left out, because they do not suit the money or the projects of that time. */
  @IsBoolean()
  readonly fundsLeftOut: boolean;

  /** The chosen rule first. */
  @NestedList(() => TriedRuleView)
  readonly effects: TriedRuleView[];
}

export class CastBody {
  /** Numbered by the voter's own device, from 1; the highest counts. */
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  revision: number;

  @IsArray()
  @ArrayMaxSize(500)
  @IsString({ each: true })
  @MaxLength(40, { each: true })
  choices: string[];
}

export class BallotView {
  @IsInt()
  readonly revision: number;

  @IsString({ each: true })
  readonly choices: string[];
}

export class MyBallotView {
  /** What the box holds for the reader; null when nothing. */
  @OrNull()
  @Nested(() => BallotView)
  readonly ballot: BallotView | null;
}

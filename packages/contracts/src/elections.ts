import './metadata.js';
import { electionStates, type ElectionState } from '@madang/participation';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsOptional, IsRFC3339, IsString, IsUUID, Length, Max, Min } from 'class-validator';
import { IsTextMap, Nested, NestedList, OrNull, WireMoney } from './wire.js';
import { AllocationRuleBody, AllocationRuleView } from './allocation-rules.js';
import { ProjectBody, ProjectView } from './ballot-projects.js';

export const ballotKinds = ['approval', 'knapsack'] as const;
export type BallotKind = (typeof ballotKinds)[number];

/** The acts of an election page, and who the API offers them to. */
export const electionActs = ['cast', 'edit', 'freeze', 'open', 'close', 'tally'] as const;
export type ElectionAct = (typeof electionActs)[number];

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

import './metadata.js';
import { IsInt, IsRFC3339, IsString } from 'class-validator';
import { AllocationRuleView } from './allocation-rules.js';
import { ProjectView } from './ballot-projects.js';
import { IsTextMap, Nested, NestedList, OrNull, WireMoney } from './wire.js';
import { AllocationView } from './allocation-outcomes.js';

/** A group that agrees on a project it did not get, though its part of the fund would have paid for more than it got. */
export class PassedOverView {
  @IsString()
  readonly project: string;

  /** The fewest people with such a claim. */
  @IsInt()
  readonly group: number;

  /** Their part of the fund. */
  @Nested(() => WireMoney)
  readonly due: WireMoney;

  /** The most that was spent on what any one of them had chosen. */
  @Nested(() => WireMoney)
  readonly hasAtMost: WireMoney;
}

/** What one person got, in the row of all voters from the worst-off to the best-off. */
export class PlaceInRowView {
  /** How far along the row: 0 is the first person, 50 the one in the middle, 100 the last. */
  @IsInt()
  readonly percent: number;

  /** Funded projects that the person had chosen. */
  @IsInt()
  readonly funded: number;

  /** What is spent on the projects that the person standing there had chosen; each row is sorted by itself. */
  @Nested(() => WireMoney)
  readonly spent: WireMoney;
}

export class DistrictSpendingView {
  /** Null for projects of the whole city. */
  @OrNull()
  @IsString()
  readonly district: string | null;

  @IsInt()
  readonly projects: number;

  @IsInt()
  readonly funded: number;

  @Nested(() => WireMoney)
  readonly spent: WireMoney;

  /** Voters who chose at least one of its projects. */
  @IsInt()
  readonly chosenBy: number;

  /** Choices that fell on its projects, one for each project on each ballot. */
  @IsInt()
  readonly choices: number;
}

/** Whom the outcome serves, and who was passed over. */
export class ResultAuditView {
  @IsInt()
  readonly voters: number;

  /** Voters who chose no funded project. */
  @IsInt()
  readonly unserved: number;

  /** By the axiom EJR+ up to any project. */
  @NestedList(() => PassedOverView)
  readonly passedOver: PassedOverView[];

  @NestedList(() => PlaceInRowView)
  readonly fromWorstOff: PlaceInRowView[];

  /** Empty where no project belongs to a district. */
  @NestedList(() => DistrictSpendingView)
  readonly byDistrict: DistrictSpendingView[];
}

/** What another rule would have made of the same ballots. It decides nothing. */
export class OtherRuleView {
  @Nested(() => AllocationRuleView)
  readonly rule: AllocationRuleView;

  @IsString({ each: true })
  readonly funded: string[];

  @Nested(() => WireMoney)
  readonly spent: WireMoney;

  @IsInt()
  readonly served: number;

  /** Projects about which a group was passed over. */
  @IsInt()
  readonly passedOver: number;
}

export class ElectionResultsView {
  @IsString()
  readonly cycle: string;

  @IsTextMap()
  readonly cycleNames: Readonly<Record<string, string>>;

  @Nested(() => WireMoney)
  readonly fund: WireMoney;

  @IsInt()
  readonly ballots: number;

  @IsInt()
  readonly eligible: number;

  @IsRFC3339()
  readonly closesAt: string;

  @IsRFC3339()
  readonly talliedAt: string;

  @NestedList(() => ProjectView)
  readonly projects: ProjectView[];

  @Nested(() => AllocationView)
  readonly official: AllocationView;

  /** Null where the votes were counted before outcomes were audited. */
  @OrNull()
  @Nested(() => ResultAuditView)
  readonly audit: ResultAuditView | null;

  /** From the plainest to the fairest. */
  @NestedList(() => OtherRuleView)
  readonly others: OtherRuleView[];

  /** SHA-256 of the published ballot file, to tell that a copy is the same. */
  @IsString()
  readonly fileDigest: string;
}

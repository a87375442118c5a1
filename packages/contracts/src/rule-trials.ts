import './metadata.js';
import { IsBoolean, IsInt, IsString } from 'class-validator';
import { IsTextMap, Nested, NestedList, OrNull, WireMoney } from './wire.js';
import { AllocationRuleBody, AllocationRuleView } from './allocation-rules.js';
import { ProjectView } from './ballot-projects.js';

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

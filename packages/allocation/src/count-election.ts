import { err, ok, type Result } from '@madang/basics';
import type { AllocationRule, SettledRule } from './allocation-rule.js';
import { amountText } from './amount-text.js';
import { minorOf } from './conditions/amount-in-rule.js';
import { fundsOf, placedInAreas, profileOfArea } from './conditions/areas.js';
import type { AreaFund, Conditions } from './conditions/conditions.js';
import type { CountRefusal } from './conditions/refusals.js';
import { validBallots, type BallotTally } from './conditions/valid-ballots.js';
import { countOne, type Counted } from './count-one.js';
import type { Profile, Project } from './profile.js';
import { settleRule, type RuleRefusal } from './settle-rule.js';

/** A whole election, counted: one part, or one for each area in the order of counting. */
export interface CountedElection {
  readonly rule: SettledRule;
  /** With the valid ballots alone. */
  readonly profile: Profile;
  readonly tally: BallotTally | undefined;
  readonly parts: readonly CountedPart[];
}

export interface CountedPart extends Counted {
  /** Absent where the election has no areas. */
  readonly fund?: { readonly area: string; readonly ownMinor: bigint; readonly receivedMinor: bigint; readonly leftoverTo?: string };
}

/** Settles the rule, sets invalid ballots aside and counts, area by area where there are any. */
export function countElection(profile: Profile, wanted: AllocationRule): Result<CountedElection, RuleRefusal | CountRefusal> {
  const settled = settleRule(wanted);
  if (!settled.ok) return settled;
  const rule = settled.value;
  const { conditions } = rule;
  const unknown = unknownExcluded(profile, conditions);
  if (unknown !== undefined) return err({ code: 'allocation/exclusion-of-unknown-project', project: unknown });
  const valid = validBallots(profile, conditions);
  if (!valid.ok) return valid;
  const parts = conditions?.areas ? countAreas(valid.value.profile, rule, conditions.areas) : countWhole(valid.value.profile, rule);
  return parts.ok ? ok({ rule, ...valid.value, parts: parts.value }) : parts;
}

function unknownExcluded({ projects }: Profile, conditions: Conditions | undefined): string | undefined {
  const excluded = (conditions?.exclusions ?? []).flatMap((group) => group.projects);
  if (excluded.length === 0) return undefined;
  const known = new Set(projects.map(({ id }) => id));
  return excluded.find((id) => !known.has(id));
}

function countWhole(profile: Profile, rule: SettledRule): Result<readonly CountedPart[], CountRefusal> {
  const counted = countOne(profile, rule, []);
  return counted.ok ? ok([counted.value]) : counted;
}

/** Money that an area leaves goes on to where the rule says; so does what is left of a reserve. */
function countAreas(profile: Profile, rule: SettledRule, areas: readonly AreaFund[]): Result<readonly CountedPart[], CountRefusal> {
  const placed = placedInAreas(profile, areas);
  if (!placed.ok) return placed;
  const funds = fundsOf(profile, areas);
  if (!funds.ok) return funds;
  const received = new Map<string, bigint>();
  const before: Project[] = [];
  const parts: CountedPart[] = [];
  let ruleHere = rule;
  for (const fund of areas) {
    const { area, leftoverTo } = fund;
    const ownMinor = funds.value.get(area)!;
    const receivedMinor = received.get(area) ?? 0n;
    const own = profileOfArea(placed.value, areas, fund, ownMinor + receivedMinor);
    const counted = countOne(own, ruleHere, before);
    if (!counted.ok) return counted;
    const { order, fromReserveMinor = 0n } = counted.value.outcome;
    const taken = order.map((place) => own.projects[place]!);
    before.push(...taken);
    ruleHere = withoutReserve(ruleHere, fromReserveMinor, profile.decimals);
    if (leftoverTo !== undefined) {
      const left = taken.reduce((sum, { costMinor }) => sum - costMinor, own.budgetMinor + fromReserveMinor);
      received.set(leftoverTo, (received.get(leftoverTo) ?? 0n) + left);
    }
    parts.push({ ...counted.value, fund: { area, ownMinor, receivedMinor, ...(leftoverTo === undefined ? {} : { leftoverTo }) } });
  }
  return ok(parts);
}

function withoutReserve(rule: SettledRule, usedMinor: bigint, decimals: number): SettledRule {
  const { whenNotFitting } = rule;
  if (typeof whenNotFitting !== 'object' || usedMinor === 0n) return rule;
  const reserve = amountText(minorOf(whenNotFitting.reserve, decimals) - usedMinor, decimals);
  return { ...rule, whenNotFitting: { ...whenNotFitting, reserve } };
}

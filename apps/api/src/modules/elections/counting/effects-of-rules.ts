import { audit, decide, settleRule, type AllocationRule, type Profile } from '@madang/allocation';
import type { RuleTrialView, TriedRuleView } from '@madang/contracts/rule-trials';
import { settledView } from '../rule-view.js';
import { count } from './count.js';
import { otherRules } from './other-rules.js';

/** A rule and the ballots of another election, with what was decided there in the order of buying. */
export interface RuleOnTrial {
  readonly profile: Profile;
  readonly rule: AllocationRule;
  readonly funded: readonly string[];
  readonly currency: string;
}

/** What the rule would have made of these ballots, and beside it its alternatives under the same conditions and ties. */
export function effectsOfRules({ profile, rule, funded, currency }: RuleOnTrial): Pick<RuleTrialView, 'effects' | 'fundsLeftOut'> {
  const { chosen, fundsLeftOut } = forOtherBallots(rule, profile);
  const settled = settleRule(chosen);
  if (!settled.ok) throw new Error(`A rule that was checked cannot be settled: ${settled.error.code}`);
  const rules = [chosen, ...otherRules(settled.value)];
  return { fundsLeftOut, effects: rules.map((one, at) => ({ chosen: at === 0, ...effectOf(one, { profile, funded, currency }) })) };
}

/** Groups of projects name those of one ballot and mean nothing on another; funds may not suit the money of that time. */
function forOtherBallots(wanted: AllocationRule, profile: Profile): { readonly chosen: AllocationRule; readonly fundsLeftOut: boolean } {
  const { exclusions: _, ...others } = wanted.conditions ?? {};
  const chosen = { ...wanted, conditions: others };
  if (!others.areas || decide({ ...profile, ballots: [] }, chosen).ok) return { chosen, fundsLeftOut: false };
  const { areas: __, ...rest } = others;
  return { chosen: { ...wanted, conditions: rest }, fundsLeftOut: true };
}

function effectOf(rule: AllocationRule, { profile, funded, currency }: Omit<RuleOnTrial, 'rule'>): Omit<TriedRuleView, 'chosen'> {
  const counted = count(profile, rule);
  const audited = audit(profile, counted);
  if (!audited.ok) throw new Error(`An outcome cannot be audited: ${audited.error.code}`);
  const amount = (minor: bigint) => ({ minor: minor.toString(), currency });
  return {
    rule: settledView(counted.rule),
    funded: [...counted.order],
    spent: amount(counted.costMinor),
    left: amount(counted.leftMinor),
    served: audited.value.served,
    passedOver: audited.value.ejrPlusViolations.map(({ project }) => project),
    added: counted.order.filter((id) => !funded.includes(id)),
    lost: funded.filter((id) => !counted.order.includes(id)),
  };
}

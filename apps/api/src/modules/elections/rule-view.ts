import { settleRule, type AllocationRule, type SettledRule } from '@madang/allocation';
import type { AllocationRuleView, BallotUtility } from '@madang/contracts/elections';

/** A rule with everything said that it leaves to a default. */
export function ruleView(rule: AllocationRule): AllocationRuleView {
  const settled = settleRule(rule);
  if (!settled.ok) throw new Error(`A rule was stored that does not exist: ${settled.error.code}`);
  return settledView(settled.value);
}

export function settledView({ rule, utility, completion, tieBreak }: SettledRule): AllocationRuleView {
  return {
    rule,
    utility: utility as BallotUtility | null,
    completion,
    tieBreak: { by: tieBreak.by, seed: tieBreak.by === 'id' ? null : tieBreak.seed },
  };
}

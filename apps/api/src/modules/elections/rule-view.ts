import { settleRule, type AllocationRule, type SettledRule } from '@madang/allocation';
import type { RuleConditions, StopAtMisfit } from '@madang/contracts/election-conditions';
import type { AllocationRuleView, BallotUtility } from '@madang/contracts/allocation-rules';

/** A rule with everything said that it leaves to a default. */
export function ruleView(rule: AllocationRule): AllocationRuleView {
  return settledView(settledOf(rule));
}

export function settledView({ rule, utility, completion, tieBreak, whenNotFitting, conditions }: SettledRule): AllocationRuleView {
  return {
    rule,
    utility: utility as BallotUtility | null,
    completion,
    tieBreak: { by: tieBreak.by, seed: tieBreak.by === 'id' || tieBreak.seed === '' ? null : tieBreak.seed },
    ...(whenNotFitting && { stop: stopView(whenNotFitting) }),
    // The package knows more conditions than a body lets in.
    ...(conditions && { conditions: conditions as RuleConditions }),
  };
}

/** The rule as a file: everything but the ballots that a recount needs, in the words of the command line. */
export function ruleFile(rule: AllocationRule): string {
  const { rule: method, utility, completion, ...rest } = settledOf(rule);
  const parts = { rule: method, ...(utility !== null && { utility }), ...(completion !== null && { completion }), ...rest };
  return `${JSON.stringify(parts, null, 2)}\n`;
}

function settledOf(rule: AllocationRule): SettledRule {
  const settled = settleRule(rule);
  if (!settled.ok) throw new Error(`A rule was stored that does not exist: ${settled.error.code}`);
  return settled.value;
}

function stopView(whenNotFitting: NonNullable<SettledRule['whenNotFitting']>): StopAtMisfit {
  if (whenNotFitting === 'stop') return {};
  const { topUpFromPercent, reserve } = whenNotFitting;
  return { topUp: { fromPercent: topUpFromPercent, reserve } };
}

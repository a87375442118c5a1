import type { AllocationRule } from '@madang/allocation';
import type { AllocationRuleView } from '@madang/contracts/allocation-rules';

/** A published rule as the counting package takes it. */
export function ruleToCount({ rule, utility, completion, tieBreak, stop, conditions }: AllocationRuleView): AllocationRule {
  return {
    rule,
    ...(utility !== null && { utility }),
    ...(completion !== null && { completion }),
    tieBreak: tieBreak.by === 'id' ? { by: 'id' } : { by: 'cost-votes-lot', seed: tieBreak.seed ?? '' },
    ...(stop && { whenNotFitting: stop.topUp ? { topUpFromPercent: stop.topUp.fromPercent, reserve: stop.topUp.reserve } : 'stop' }),
    ...(conditions && { conditions }),
  };
}

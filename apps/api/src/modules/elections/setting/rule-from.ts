import { settleMethod, type AllocationRule } from '@madang/allocation';
import type { AllocationRuleBody } from '@madang/contracts/elections';
import { orThrow, Problem } from '../../../platform/http/problem.js';

/** The rule as staff chose it, with nothing left to defaults that could change later. */
export function ruleFrom({ rule, utility, completion, tieBreak }: AllocationRuleBody): AllocationRule {
  const settled = orThrow(
    settleMethod({ rule, ...(utility && { utility }), ...(completion && { completion }), tieBreak: tieBreakFrom(tieBreak) }),
  );
  return {
    rule: settled.rule,
    ...(settled.utility !== null && { utility: settled.utility }),
    ...(settled.completion !== null && { completion: settled.completion }),
    tieBreak: settled.tieBreak,
  };
}

function tieBreakFrom({ by, seed }: AllocationRuleBody['tieBreak']): NonNullable<AllocationRule['tieBreak']> {
  if (by === 'id') return { by };
  if (seed === undefined) throw new Problem('election/seed-missing');
  return { by, seed };
}

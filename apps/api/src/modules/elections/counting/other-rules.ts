import type { AllocationRule, SettledRule } from '@madang/allocation';

/** The rules that cities count by, from the plainest to the fairest. */
const methods = [
  { rule: 'greedy' },
  { rule: 'greedy-per-cost' },
  { rule: 'equal-shares', utility: 'cost', completion: 'none' },
  { rule: 'equal-shares', utility: 'cost', completion: 'add1-utilitarian' },
  { rule: 'equal-shares', utility: 'cardinality', completion: 'add1-utilitarian' },
  { rule: 'phragmen' },
] as const satisfies readonly AllocationRule[];

/** Every method but the official one, each with those of its terms that the method has: ties, conditions, what happens at the end of the money. */
export function otherRules(official: SettledRule): AllocationRule[] {
  return methods.filter((method) => !isSame(method, official)).map((method) => withTerms(method, official));
}

function isSame({ rule, utility, completion }: AllocationRule, official: SettledRule): boolean {
  return rule === official.rule && (utility ?? null) === official.utility && (completion ?? null) === official.completion;
}

function withTerms(method: AllocationRule, { tieBreak, whenNotFitting, conditions }: SettledRule): AllocationRule {
  const isGreedy = method.rule === 'greedy' || method.rule === 'greedy-per-cost';
  const { comparison, ...others } = conditions ?? {};
  const compared = method.rule === 'equal-shares' && comparison !== undefined ? { comparison } : {};
  return {
    ...method,
    tieBreak,
    ...(isGreedy && whenNotFitting !== undefined ? { whenNotFitting } : {}),
    ...(conditions === undefined ? {} : { conditions: { ...others, ...compared } }),
  };
}

import { assertNever, err, ok, type Refusal, type Result } from '@madang/basics';
import type { AllocationRule, Completion, RuleName, SettledRule, Utility } from './allocation-rule.js';

export type MethodRefusal =
  | (Refusal<'allocation/utility-not-of-this-rule'> & { readonly rule: RuleName; readonly utility: Utility })
  | (Refusal<'allocation/completion-not-of-this-rule'> & { readonly rule: RuleName; readonly completion: Completion })
  | (Refusal<'allocation/rank-scores-not-whole'> & { readonly scores: readonly number[] });

/** A rule as far as its method goes, without conditions. */
export type Method = Pick<AllocationRule, 'rule' | 'utility' | 'completion' | 'tieBreak'>;

/** Fills in the defaults of a method, and refuses parameters that it does not have. */
export function settleMethod(wanted: Method): Result<SettledRule, MethodRefusal> {
  const tieBreak = wanted.tieBreak ?? { by: 'id' };
  if (wanted.rule === 'equal-shares') {
    const utility = wanted.utility ?? 'cost';
    if (typeof utility === 'object' && !utility.byRank.every(isScore)) {
      return err({ code: 'allocation/rank-scores-not-whole', scores: utility.byRank });
    }
    return ok({ rule: wanted.rule, utility, completion: wanted.completion ?? 'none', tieBreak });
  }
  if (wanted.completion !== undefined && wanted.completion !== 'none') {
    return err({ code: 'allocation/completion-not-of-this-rule', rule: wanted.rule, completion: wanted.completion });
  }
  const utility = wanted.utility ?? null;
  if (utility !== null && !takes(wanted.rule, utility)) {
    return err({ code: 'allocation/utility-not-of-this-rule', rule: wanted.rule, utility });
  }
  return ok({ rule: wanted.rule, utility, completion: null, tieBreak });
}

/**
 * A greedy rule sorts by utility per money spent. With utility "cost" that is votes, with "cardinality" votes per cost:
 * the two names are accepted where they mean what the rule does anyway.
 */
function takes(rule: Exclude<RuleName, 'equal-shares'>, utility: Utility): boolean {
  switch (rule) {
    case 'greedy':
      return utility === 'cost' || utility === 'points';
    case 'greedy-per-cost':
      return utility === 'cardinality';
    case 'phragmen':
      return false;
    default:
      return assertNever(rule);
  }
}

/** Up to a million, so that the sum over a metropolis stays exact in a float. */
function isScore(score: number): boolean {
  return Number.isInteger(score) && score >= 0 && score <= 1_000_000;
}

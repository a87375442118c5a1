import { err, ok, type Refusal, type Result } from '@madang/basics';
import type { AllocationRule, RuleName, SettledRule, WhenNotFitting } from './allocation-rule.js';
import { isAmount } from './conditions/amount-in-rule.js';
import type { ConditionRefusal } from './conditions/refusals.js';
import { settleConditions } from './conditions/settle-conditions.js';
import { numberRefusal } from './conditions/settle-limits.js';
import { settleMethod, type MethodRefusal } from './settle-method.js';

export type RuleRefusal =
  | MethodRefusal
  | (Refusal<'allocation/parameter-not-of-this-rule'> & { readonly rule: RuleName; readonly parameter: 'whenNotFitting' | 'comparison' })
  | ConditionRefusal;

/**
 * Fills in the defaults of a rule and leaves out what applies to nothing; refuses parameters that the method does not have, and
 * conditions that could not be counted or contradict themselves. To be called when the vote is set up: what it lets pass can
 * still fail to fit the projects (see `UnfitRefusal`).
 */
export function settleRule(wanted: AllocationRule): Result<SettledRule, RuleRefusal> {
  const method = settleMethod(wanted);
  if (!method.ok) return method;
  const { whenNotFitting = 'skip' } = wanted;
  const refusal = notFittingRefusal(wanted.rule, whenNotFitting);
  if (refusal) return err(refusal);
  const conditions = settleConditions(wanted.conditions ?? {});
  if (!conditions.ok) return conditions;
  if (conditions.value?.comparison && wanted.rule !== 'equal-shares') {
    return err({ code: 'allocation/parameter-not-of-this-rule', rule: wanted.rule, parameter: 'comparison' });
  }
  return ok({
    ...method.value,
    ...(whenNotFitting === 'skip' ? {} : { whenNotFitting }),
    ...(conditions.value ? { conditions: conditions.value } : {}),
  });
}

function notFittingRefusal(rule: RuleName, whenNotFitting: WhenNotFitting): RuleRefusal | undefined {
  if (whenNotFitting === 'skip') return undefined;
  if (rule !== 'greedy' && rule !== 'greedy-per-cost')
    return { code: 'allocation/parameter-not-of-this-rule', rule, parameter: 'whenNotFitting' };
  if (whenNotFitting === 'stop') return undefined;
  const { topUpFromPercent, reserve } = whenNotFitting;
  if (!isAmount(reserve)) return { code: 'allocation/not-an-amount', where: 'whenNotFitting.reserve', value: reserve };
  return numberRefusal('whenNotFitting.topUpFromPercent', topUpFromPercent, 1, 100);
}

import { Trans } from '@lingui/react/macro';
import type { AllocationRuleView } from '@madang/contracts/allocation-rules';

/** The parameters that tell two uses of one rule apart, in few words. */
export function RuleDetail({ rule: { rule, utility, completion } }: { readonly rule: AllocationRuleView }) {
  if (rule !== 'equal-shares') return null;
  const byCost = utility !== 'cardinality';
  if (completion === 'none' || completion === null)
    return byCost ? <Trans>by cost, rest unspent</Trans> : <Trans>by number, rest unspent</Trans>;
  return byCost ? <Trans>by cost, rest spent too</Trans> : <Trans>by number, rest spent too</Trans>;
}

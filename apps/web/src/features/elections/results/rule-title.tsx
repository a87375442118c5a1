import { Trans } from '@lingui/react/macro';
import type { AllocationRuleView } from '@madang/contracts/allocation-rules';
import { RuleName } from '../rule-words.js';

/** A method with what tells two uses of it apart. */
export function RuleTitle({ rule }: { readonly rule: AllocationRuleView }) {
  return (
    <>
      <RuleName rule={rule} /> <Variant rule={rule} />
    </>
  );
}

function Variant({ rule: { rule, utility, completion } }: { readonly rule: AllocationRuleView }) {
  if (rule !== 'equal-shares') return null;
  const byCost = utility !== 'cardinality';
  if (completion === 'none' || completion === null)
    return byCost ? <Trans>(by cost, the rest is kept)</Trans> : <Trans>(by number, the rest is kept)</Trans>;
  return byCost ? <Trans>(by cost, the rest is spent too)</Trans> : <Trans>(by number, the rest is spent too)</Trans>;
}

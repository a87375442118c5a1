import { Trans } from '@lingui/react/macro';
import { assertNever } from '@madang/basics';
import type { AllocationRuleView } from '@madang/contracts/allocation-rules';

/** What choosing a method means for residents: who gains by it, and who may go without. */
export function RuleBenefit({ rule }: Pick<AllocationRuleView, 'rule'>) {
  switch (rule) {
    case 'equal-shares':
      return <Trans>Groups get projects according to their size, small neighbourhoods too. Nobody can decide on all of the money.</Trans>;
    case 'greedy':
      return (
        <Trans>
          Good for the largest group, which can decide on all of the money; smaller groups may get nothing. Easy to count by hand.
        </Trans>
      );
    case 'greedy-per-cost':
      return <Trans>Good for cheap projects that many want, so that many are funded; a dear one needs very many votes.</Trans>;
    case 'phragmen':
      return (
        <Trans>
          Groups get projects according to their size here too. It ends when the next project does not fit, so more money may be left.
        </Trans>
      );
    default:
      return assertNever(rule);
  }
}

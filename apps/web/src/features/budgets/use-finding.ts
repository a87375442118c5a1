import { useLingui } from '@lingui/react/macro';
import type { BudgetGroupsView, BudgetGroupView } from '@madang/contracts/budgets';
import { usePlace } from '../../app/use-place.js';
import { useFormat } from '../../format/use-format.js';
import { readAddress } from './budget-address.js';
import { inPhase, minorOf } from './in-phase.js';
import { useNameOf } from '../../ui/named.js';

/** What stands out, worked out from the same rows: the largest part, or where there is most for each resident. */
export function useFinding({ groups, phase }: BudgetGroupsView): string {
  const { t } = useLingui();
  const format = useFormat();
  const nameOf = useNameOf();
  const { perResident } = readAddress(usePlace().search);
  const amountOf = (group: BudgetGroupView) => inPhase(perResident ? group.perResident : group.amounts, phase) ?? group.amounts.initial;
  // What belongs to no part in particular is no finding, however large.
  const named = groups.filter(({ key }) => key !== null);
  const [first] = named;
  if (!first) return t`No part of the budget has a name here.`;
  const most = named.reduce((largest, group) => (minorOf(amountOf(group)) > minorOf(amountOf(largest)) ? group : largest), first);
  const name = nameOf(most.names, most.key ?? '');
  if (perResident) return t`${name} has the most for each resident: ${format.money(amountOf(most))}.`;
  const share = most.share === null ? '–' : format.share(most.share);
  return t`${name} is the largest part: ${format.shortMoney(amountOf(most))}, ${share} of the whole.`;
}

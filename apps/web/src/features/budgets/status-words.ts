import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { BudgetVersionView } from '@madang/contracts/budgets';

/** How far a budget has come. */
export const statusWords: Readonly<Record<BudgetVersionView['status'], MessageDescriptor>> = {
  proposed: msg`Proposed`,
  approved: msg`Approved`,
  adjusted: msg`Adjusted during the year`,
  executed: msg`With what was spent`,
  audited: msg`Audited`,
};

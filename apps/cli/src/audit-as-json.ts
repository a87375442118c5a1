import type { Audit, GroupSpending } from '@madang/allocation';
import type { Amount } from './amount.js';

export function auditAsJson(audit: Audit, amount: Amount): object {
  const { served, unserved, ejrPlusViolations, spentOnChoices, fundedChoices, byCategory, byArea } = audit;
  return {
    served,
    unserved,
    ejrPlusViolations: ejrPlusViolations.map(({ project, costMinor, group, dueMinor, hasAtMostMinor }) => ({
      id: project,
      cost: amount(costMinor),
      group,
      due: amount(dueMinor),
      hasAtMost: amount(hasAtMostMinor),
    })),
    spentOnChoices: spentOnChoices.map(({ percent, has }) => ({ percent, has: amount(has) })),
    fundedChoices,
    byCategory: byCategory.map((one) => spendingAsJson(one, amount)),
    byArea: byArea.map((one) => spendingAsJson(one, amount)),
  };
}

function spendingAsJson({ spentMinor, ...facts }: GroupSpending, amount: Amount): object {
  return { ...facts, spent: amount(spentMinor) };
}

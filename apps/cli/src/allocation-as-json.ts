import { amountText, type Allocation, type FellShort, type Rejection, type Step } from '@madang/allocation';

/** The allocation for machines: amounts as decimal texts, ids as they stand in the file, nothing that is not there left as null. */
export function allocationAsJson(allocation: Allocation): string {
  const { rule, version, decimals, voters, share, selected, order, ties } = allocation;
  const amount = (minor: bigint) => amountText(minor, decimals);
  const json = {
    rule: rule.rule,
    utility: rule.utility,
    completion: rule.completion,
    tieBreak: rule.tieBreak,
    version,
    voters,
    budget: amount(allocation.budgetMinor),
    cost: amount(allocation.costMinor),
    left: amount(allocation.leftMinor),
    ...(share ? { raisedByUnits: share.raisedByUnits } : {}),
    selected,
    order,
    ties,
    steps: allocation.steps.map((step) => stepAsJson(step, amount)),
    rejected: allocation.rejected.map((rejection) => rejectionAsJson(rejection, amount)),
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}

type Amount = (minor: bigint) => string;

function stepAsJson({ project, by, costMinor, leftMinor, ...facts }: Step, amount: Amount): object {
  return { id: project, by, cost: amount(costMinor), left: amount(leftMinor), ...facts };
}

function rejectionAsJson(rejection: Rejection, amount: Amount): object {
  const { project: id, reason, costMinor, votes, moreSupporters } = rejection;
  const facts = { id, reason, cost: amount(costMinor), votes, ...(moreSupporters === undefined ? {} : { moreSupporters }) };
  switch (rejection.reason) {
    case 'fell-short':
      return { ...facts, ...fellShortAsJson(rejection, amount) };
    case 'did-not-fit': {
      const { leftMinor, afterSteps, fellShort } = rejection;
      const before = fellShort ? { fellShort: fellShortAsJson(fellShort, amount) } : {};
      return { ...facts, left: amount(leftMinor), afterSteps, ...before };
    }
    case 'never-reached':
      return { ...facts, stoppedBy: rejection.stoppedBy };
    default:
      return facts;
  }
}

function fellShortAsJson({ afterSteps, lackedMinor }: FellShort, amount: Amount): object {
  return { afterSteps, lacked: amount(lackedMinor) };
}

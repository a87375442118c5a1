import { amountText, type Allocation, type AreaOutcome, type Audit, type FellShort, type Rejection, type Step } from '@madang/allocation';
import type { Amount } from './amount.js';
import { auditAsJson } from './audit-as-json.js';

/** The allocation for machines: amounts as decimal texts, ids as they stand in the file, nothing that is not there left as null. */
export function allocationAsJson(allocation: Allocation, audit?: Audit): string {
  const { rule, version, decimals, voters, share, selected, order, ties, ballots, fromReserveMinor, comparison, areas } = allocation;
  const amount = (minor: bigint) => amountText(minor, decimals);
  const json = {
    rule: rule.rule,
    utility: rule.utility,
    completion: rule.completion,
    tieBreak: rule.tieBreak,
    ...(rule.whenNotFitting ? { whenNotFitting: rule.whenNotFitting } : {}),
    ...(rule.conditions ? { conditions: rule.conditions } : {}),
    version,
    n: voters,
    ...(ballots ? { ballots } : {}),
    budget: amount(allocation.budgetMinor),
    cost: amount(allocation.costMinor),
    left: amount(allocation.leftMinor),
    ...(fromReserveMinor === undefined ? {} : { fromReserve: amount(fromReserveMinor) }),
    ...(share ? { raisedByUnits: share.raisedByUnits } : {}),
    ...(comparison ? { comparison } : {}),
    ...(areas ? { areas: areas.map((area) => areaAsJson(area, amount)) } : {}),
    selected,
    order,
    ties,
    steps: allocation.steps.map((step) => stepAsJson(step, amount)),
    rejected: allocation.rejected.map((rejection) => rejectionAsJson(rejection, amount)),
    ...(audit ? { audit: auditAsJson(audit, amount) } : {}),
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}

function stepAsJson(step: Step, amount: Amount): object {
  const { project, by, costMinor, leftMinor, ...facts } = step;
  const bought = { id: project, by, cost: amount(costMinor), left: amount(leftMinor) };
  if (!('fromReserveMinor' in facts) || facts.fromReserveMinor === undefined) return { ...bought, ...facts };
  const { fromReserveMinor, ...others } = facts;
  return { ...bought, ...others, fromReserve: amount(fromReserveMinor) };
}

function areaAsJson({ fundMinor, receivedMinor, costMinor, leftMinor, share, voters, ...facts }: AreaOutcome, amount: Amount): object {
  return {
    ...facts,
    n: voters,
    fund: amount(fundMinor),
    received: amount(receivedMinor),
    cost: amount(costMinor),
    left: amount(leftMinor),
    ...(share ? { raisedByUnits: share.raisedByUnits } : {}),
  };
}

function rejectionAsJson(rejection: Rejection, amount: Amount): object {
  const { project: id, reason, costMinor, votes, moreSupporters, area } = rejection;
  const facts = {
    id,
    reason,
    cost: amount(costMinor),
    votes,
    ...(moreSupporters === undefined ? {} : { moreSupporters }),
    ...(area === undefined ? {} : { area }),
  };
  switch (rejection.reason) {
    case 'fell-short':
      return { ...facts, ...fellShortAsJson(rejection, amount) };
    case 'did-not-fit': {
      const { leftMinor, afterSteps, fellShort } = rejection;
      const before = fellShort ? { fellShort: fellShortAsJson(fellShort, amount) } : {};
      return { ...facts, left: amount(leftMinor), afterSteps, ...before };
    }
    case 'below-threshold': {
      const { threshold, has, needs } = rejection;
      return { ...facts, threshold, has, needs };
    }
    case 'excluded-by':
      return { ...facts, by: rejection.by, afterSteps: rejection.afterSteps };
    case 'over-cap':
      return { ...facts, cap: rejection.cap, capLeft: amount(rejection.capLeftMinor), afterSteps: rejection.afterSteps };
    case 'stopped':
    case 'never-reached':
      return { ...facts, stoppedBy: rejection.stoppedBy };
    default:
      return facts;
  }
}

function fellShortAsJson({ afterSteps, lackedMinor }: FellShort, amount: Amount): object {
  return { afterSteps, lacked: amount(lackedMinor) };
}

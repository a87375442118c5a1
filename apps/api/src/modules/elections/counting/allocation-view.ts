import { tellsMoreSupporters, type AreaOutcome, type Rejection, type Step } from '@madang/allocation';
import type { AllocationView, AreaOutcomeView } from '@madang/contracts/allocation-outcomes';
import type { AllocationRejectionView, MissedThresholdView } from '@madang/contracts/allocation-rejections';
import type { AllocationStepView } from '@madang/contracts/allocation-steps';
import type { WireMoney } from '@madang/contracts/wire';
import { settledView } from '../rule-view.js';
import type { WrittenAllocation, Written } from './written-allocation.js';

/** What a rule made of the ballots, as it is published. */
export function allocationView(outcome: WrittenAllocation, currency: string): AllocationView {
  const { rule, version, voters, costMinor, leftMinor, fromReserveMinor, comparison, share } = outcome;
  const { order, steps, rejected, areas, ties, served } = outcome;
  const amount = (minor: string): WireMoney => ({ minor, currency });
  return {
    rule: settledView(rule),
    version,
    spent: amount(costMinor),
    left: amount(leftMinor),
    voters,
    fromReserve: fromReserveMinor === undefined ? null : amount(fromReserveMinor),
    compared: comparison ?? null,
    share: share ? amount((BigInt(share.top) / BigInt(share.bottom)).toString()) : null,
    shareRaisedBy: share?.raisedByUnits ?? null,
    funded: [...order],
    steps: steps.map((step) => stepView(step, amount)),
    rejected: rejected.map((rejection) => rejectionView(rejection, amount)),
    areas: (areas ?? []).map((area) => areaView(area, amount)),
    ties,
    served,
    tellsMoreSupporters: tellsMoreSupporters(rule),
  };
}

type Amount = (minor: string) => WireMoney;

function areaView(outcome: Written<AreaOutcome>, amount: Amount): AreaOutcomeView {
  const { area, voters, fundMinor, receivedMinor, costMinor, leftMinor, leftoverTo = null, order } = outcome;
  return {
    area,
    voters,
    fund: amount(fundMinor),
    received: amount(receivedMinor),
    spent: amount(costMinor),
    left: amount(leftMinor),
    leftTo: leftoverTo,
    funded: [...order],
  };
}

function stepView(step: Written<Step>, amount: Amount): AllocationStepView {
  const { project, by, costMinor, votes, leftMinor, tie, area } = step;
  const ofArea = area === undefined ? {} : { area };
  const bought = { project, by, cost: amount(costMinor), votes, left: amount(leftMinor), tiedWith: [...(tie?.among ?? [])], ...ofArea };
  if ('fromReserveMinor' in step && step.fromReserveMinor !== undefined) return { ...bought, fromReserve: amount(step.fromReserveMinor) };
  if (step.by !== 'equal-shares') return bought;
  const { paid, effectiveSupport, ranOut, alreadyOut } = step;
  // Elections that were counted by an earlier version lack the sums.
  const { together } = step as Partial<typeof step>;
  return { ...bought, paid, ...(together && { together }), effectiveSupport, ranOut, alreadyOut };
}

function rejectionView(rejection: Written<Rejection>, amount: Amount): AllocationRejectionView {
  const { project, costMinor, votes, reason, area, moreSupporters = null } = rejection;
  const fell = 'fellShort' in rejection && rejection.fellShort ? rejection.fellShort : rejection.reason === 'fell-short' ? rejection : null;
  const afterSteps = 'afterSteps' in rejection ? rejection.afterSteps : null;
  return {
    project,
    cost: amount(costMinor),
    votes,
    reason,
    afterSteps,
    lacked: fell ? amount(fell.lackedMinor) : null,
    lackedAfter: fell?.afterSteps ?? null,
    left: leftOf(rejection, amount),
    stoppedBy: stoppedBy(rejection),
    missed: missedBy(rejection),
    cap: rejection.reason === 'over-cap' ? rejection.cap : null,
    ...(area !== undefined && { area }),
    moreSupporters,
  };
}

function leftOf(rejection: Written<Rejection>, amount: Amount): WireMoney | null {
  if (rejection.reason === 'over-cap') return amount(rejection.capLeftMinor);
  return rejection.reason === 'did-not-fit' ? amount(rejection.leftMinor) : null;
}

function missedBy(rejection: Written<Rejection>): MissedThresholdView | null {
  if (rejection.reason !== 'below-threshold') return null;
  const { threshold, has, needs } = rejection;
  return { threshold, has, needs };
}

function stoppedBy(rejection: Written<Rejection>): string | null {
  if (rejection.reason === 'excluded-by') return rejection.by;
  return 'stoppedBy' in rejection ? rejection.stoppedBy : null;
}

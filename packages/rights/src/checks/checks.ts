import { answersAndDelivery } from './answers-and-delivery.js';
import { approvedButUnspent } from './approved-but-unspent.js';
import { balancedReallocation } from './balanced-and-available.js';
import { chargesOnThePoor } from './charges-on-the-poor.js';
import type { CheckId } from './check-id.js';
import { costOfTheFloor } from './cost-of-the-floor.js';
import { debtService } from './debt-service.js';
import { deprivedAreas } from './deprived-areas.js';
import { effectOfReallocation } from './effect-of-a-reallocation.js';
import { equalityTagging } from './equality-tagging.js';
import { essentialServicesShare } from './essential-services-share.js';
import type { Finding } from './finding.js';
import { groupGap } from './group-gap.js';
import { invisibleGroups } from './invisible-groups.js';
import { needsWeightedShare } from './needs-weighted-share.js';
import { opennessOfTheBudget } from './openness-of-the-budget.js';
import { paceToTarget } from './pace-to-target.js';
import { pointsAllocation } from './points-allocation.js';
import { reachOfSimilarCities } from './reach-of-similar-cities.js';
import { realSpendingPerResident } from './real-spending-per-resident.js';
import { revenueEffort } from './revenue-effort.js';
import type { CheckEntry } from './rights-check.js';
import { runningCost } from './running-cost.js';
import { shareOfBudget } from './share-of-budget.js';
import { steadiness } from './steadiness.js';
import type { Thresholds } from './threshold.js';
import { whoBenefits } from './who-benefits.js';
import { whoTookPart } from './who-took-part.js';

export const checksCatalogueVersion = 1;

/** What can be said of any check, whatever its inputs are. */
export interface CheckFacts extends Omit<CheckEntry<object, string>, 'inputs'> {
  readonly inputs: Readonly<Record<string, string>>;
}

/** All checks. Whoever needs one takes it from its own file and leaves the others unloaded. */
export const rightsChecks = {
  C01: realSpendingPerResident,
  C02: shareOfBudget,
  C03: essentialServicesShare,
  C04: paceToTarget,
  C05: reachOfSimilarCities,
  C06: revenueEffort,
  C07: approvedButUnspent,
  C08: costOfTheFloor,
  C09: deprivedAreas,
  C10: needsWeightedShare,
  C11: groupGap,
  C12: whoBenefits,
  C13: equalityTagging,
  C14: effectOfReallocation,
  C15: balancedReallocation,
  C16: chargesOnThePoor,
  C17: whoTookPart,
  C18: opennessOfTheBudget,
  C19: invisibleGroups,
  C20: answersAndDelivery,
  C21: debtService,
  C22: runningCost,
  C23: steadiness,
  C24: pointsAllocation,
} as const satisfies { readonly [Id in CheckId]: CheckFacts };

type RightsChecks = typeof rightsChecks;

/** What each check is handed, by its id. */
export type CheckInputs = { readonly [Id in CheckId]: Parameters<RightsChecks[Id]['evaluate']>[0] };

/** The entries of all checks, to list and explain them. */
export const checkEntries: readonly CheckFacts[] = Object.values(rightsChecks);

/** Runs the check with that id, for callers that hold inputs by check, such as a run of all checks over a budget version. */
export function evaluateCheck<Id extends CheckId>(id: Id, input: CheckInputs[Id], thresholds?: Thresholds): Finding {
  const check: { evaluate(input: object, thresholds?: Thresholds): Finding } = rightsChecks[id];
  return check.evaluate(input, thresholds);
}

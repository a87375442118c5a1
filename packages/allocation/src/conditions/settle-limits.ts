import { isAmount } from './amount-in-rule.js';
import type { BallotLimits, CategoryLimit } from './conditions.js';
import type { ConditionRefusal } from './refusals.js';

/** No vote, project or point goes beyond: sums over a metropolis stay exact. */
const most = 1_000_000_000;

/** Refuses numbers that are not whole or out of range; an absent one is fine. */
export function numberRefusal(
  where: string,
  value: number | undefined,
  least: number = 0,
  upTo: number = most,
): ConditionRefusal | undefined {
  if (value === undefined || (Number.isInteger(value) && value >= least && value <= upTo)) return undefined;
  return { code: 'allocation/limit-out-of-range', where, value, least, most: upTo };
}

/** What is wrong with the limits of a ballot. Points may be negative. */
export function limitsRefusal(limits: BallotLimits = {}): ConditionRefusal | undefined {
  const { perCategory = [], minPoints, maxPoints, minTotalPoints, maxTotalPoints } = limits;
  const points = { minPoints, maxPoints, minTotalPoints, maxTotalPoints };
  return (
    sizeRefusal('ballots', limits) ??
    first(Object.entries(points), ([name, value]) => numberRefusal(`ballots.${name}`, value, -most)) ??
    contradiction('ballots.maxPoints', minPoints, maxPoints) ??
    contradiction('ballots.maxTotalPoints', minTotalPoints, maxTotalPoints) ??
    first([...perCategory.entries()], ([at, limit]) => sizeRefusal(`ballots.perCategory[${at}]`, limit)) ??
    categoryTwice(perCategory)
  );
}

function sizeRefusal(
  where: string,
  limit: Pick<BallotLimits, 'minProjects' | 'maxProjects' | 'maxTotalCost'>,
): ConditionRefusal | undefined {
  const { minProjects, maxProjects, maxTotalCost } = limit;
  const badCost = maxTotalCost !== undefined && !isAmount(maxTotalCost);
  return (
    numberRefusal(`${where}.minProjects`, minProjects) ??
    numberRefusal(`${where}.maxProjects`, maxProjects) ??
    contradiction(`${where}.maxProjects`, minProjects, maxProjects) ??
    (badCost ? { code: 'allocation/not-an-amount', where: `${where}.maxTotalCost`, value: maxTotalCost } : undefined)
  );
}

function contradiction(where: string, least: number | undefined, upTo: number | undefined): ConditionRefusal | undefined {
  return least !== undefined && upTo !== undefined && least > upTo
    ? { code: 'allocation/limits-contradict', where, least, most: upTo }
    : undefined;
}

function categoryTwice(limits: readonly CategoryLimit[]): ConditionRefusal | undefined {
  const names = limits.map(({ category }) => category);
  const name = names.find((one, at) => names.indexOf(one) < at);
  return name === undefined ? undefined : { code: 'allocation/named-twice', where: 'ballots.perCategory', name };
}

function first<T>(items: readonly T[], refusal: (item: T) => ConditionRefusal | undefined): ConditionRefusal | undefined {
  for (const item of items) {
    const found = refusal(item);
    if (found) return found;
  }
  return undefined;
}

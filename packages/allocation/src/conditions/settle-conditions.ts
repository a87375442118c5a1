import { err, ok, type Result } from '@madang/basics';
import { isAmount } from './amount-in-rule.js';
import type { AreaFund, Conditions } from './conditions.js';
import type { ConditionRefusal } from './refusals.js';
import { limitsRefusal, numberRefusal } from './settle-limits.js';

/** The conditions without those that are empty; undefined when none is left. Refuses what could not be counted or makes no sense. */
export function settleConditions(wanted: Conditions): Result<Conditions | undefined, ConditionRefusal> {
  const refusal =
    limitsRefusal(wanted.ballots) ?? thresholdRefusal(wanted) ?? exclusionRefusal(wanted) ?? capRefusal(wanted) ?? areaRefusal(wanted);
  if (refusal) return err(refusal);
  const filled = Object.entries(wanted).filter(([, value]) => !isEmpty(value));
  return ok(filled.length === 0 ? undefined : Object.fromEntries(filled));
}

function isEmpty(value: unknown): boolean {
  return value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);
}

function thresholdRefusal({ thresholds = {} }: Conditions): ConditionRefusal | undefined {
  const { votes, points, shareOfBallots, votesPerCost } = thresholds;
  return (
    numberRefusal('thresholds.votes', votes) ??
    numberRefusal('thresholds.points', points) ??
    numberRefusal('thresholds.shareOfBallots', shareOfBallots, 0, 10_000) ??
    numberRefusal('thresholds.votesPerCost.votes', votesPerCost?.votes) ??
    positiveAmountRefusal('thresholds.votesPerCost.per', votesPerCost?.per)
  );
}

function positiveAmountRefusal(where: string, value: string | undefined): ConditionRefusal | undefined {
  if (value === undefined || (isAmount(value) && /[1-9]/.test(value))) return undefined;
  return { code: 'allocation/not-an-amount', where, value };
}

function exclusionRefusal({ exclusions = [] }: Conditions): ConditionRefusal | undefined {
  for (const [at, { projects }] of exclusions.entries()) {
    const where = `exclusions[${at}]`;
    if (projects.length < 2) return { code: 'allocation/exclusion-of-one', where };
    const name = firstRepeated(projects);
    if (name !== undefined) return { code: 'allocation/named-twice', where, name };
  }
  return undefined;
}

function capRefusal({ caps = [] }: Conditions): ConditionRefusal | undefined {
  const bad = caps.findIndex(({ atMost }) => !isAmount(atMost));
  if (bad >= 0) return { code: 'allocation/not-an-amount', where: `caps[${bad}].atMost`, value: caps[bad]!.atMost };
  for (const of of ['category', 'area'] as const) {
    const name = firstRepeated(caps.filter((cap) => cap.of === of).map((cap) => cap.name));
    if (name !== undefined) return { code: 'allocation/named-twice', where: 'caps', name };
  }
  return undefined;
}

function areaRefusal({ areas = [] }: Conditions): ConditionRefusal | undefined {
  const order = new Map(areas.map(({ area }, at) => [area, at]));
  const name = firstRepeated(areas.map(({ area }) => area));
  if (name !== undefined) return { code: 'allocation/named-twice', where: 'areas', name };
  for (const [at, { area, fund, within, leftoverTo }] of areas.entries()) {
    if (!isAmount(fund)) return { code: 'allocation/not-an-amount', where: `areas[${at}].fund`, value: fund };
    for (const [part, named] of Object.entries({ within, leftoverTo })) {
      if (named !== undefined && !order.has(named))
        return { code: 'allocation/area-without-fund', where: `areas[${at}].${part}`, area: named };
    }
    if (leftoverTo !== undefined && order.get(leftoverTo)! <= at) return { code: 'allocation/leftover-goes-back', area, to: leftoverTo };
  }
  const circling = areas.find(({ area }) => goesInACircle(areas, area));
  return circling && { code: 'allocation/areas-in-a-circle', area: circling.area };
}

function goesInACircle(areas: readonly AreaFund[], from: string): boolean {
  const seen = new Set<string>();
  for (let area: string | undefined = from; area !== undefined; area = areas.find((one) => one.area === area)?.within) {
    if (seen.has(area)) return true;
    seen.add(area);
  }
  return false;
}

function firstRepeated(names: readonly string[]): string | undefined {
  return names.find((name, at) => names.indexOf(name) < at);
}

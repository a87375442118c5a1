import { ratioToNumber } from '../exact/ratio.js';
import { exactChain, exactPool, moneyOfOne, supportersOf } from './exact-money.js';
import type { SharesRun } from './shares-run.js';

/**
 * For projects that a finished run did not buy: the fewest voters, among those who did not support it, that would have had to
 * do so for it to be bought, all else equal; undefined when even all of them would not have sufficed.
 *
 * Until a project is bought its supporters pay nothing for it, so joining them changes nothing before: it is bought if and
 * only if its supporters would hold its cost at the end of the run. The fewest who can bring what is missing are those with
 * most money left.
 */
export function moreSupportersNeeded(run: SharesRun): (place: number) => number | undefined {
  const holders = richestFirst(run);
  return (place) => {
    const supporters = new Set(supportersOf(run, place));
    const others = holders.filter((one) => !supporters.has(one.group));
    const chain = exactChain(run);
    const missing = run.problem.costs[place]! * chain.bottom() - exactPool(run, place, run.purchases.length);
    const byFloats = fewestByFloats(run, others, ratioToNumber(missing, chain.bottom()));
    return byFloats === 'close' ? fewestExactly(run, others, missing) : byFloats;
  };
}

/** People with money left. Group -1 are those whose ballots support nothing at all: they hold a whole share. */
interface Holders {
  readonly group: number;
  readonly people: number;
  readonly money: number;
}

function richestFirst(run: SharesRun): Holders[] {
  const { weight, voters } = run.problem.electorate;
  const holders: Holders[] = [];
  let supportSomething = 0;
  for (const [group, people] of weight.entries()) {
    supportSomething += people;
    if (run.remaining[group]! > 0) holders.push({ group, people, money: run.remaining[group]! });
  }
  const share = ratioToNumber(run.shareTop, run.shareBottom);
  if (supportSomething < voters) holders.push({ group: -1, people: voters - supportSomething, money: share });
  return holders.toSorted((one, other) => other.money - one.money);
}

/**
 * The sum over the k richest is wrong by at most the run's errorMass, however errors may have changed their order, since that
 * holds for every set of k people. So the answer is sure where the sums on both sides of it are farther from what is missing.
 */
function fewestByFloats(run: SharesRun, holders: readonly Holders[], missing: number): number | undefined | 'close' {
  const doubt = 2 * run.errorMass + (holders.length + 8) * 2 ** -51 * run.money * run.problem.caution;
  let people = 0;
  let sum = 0;
  for (const one of holders) {
    const whole = sum + one.people * one.money;
    if (whole < missing - doubt) {
      people += one.people;
      sum = whole;
      continue;
    }
    const some = Math.max(1, Math.ceil((missing - sum) / one.money));
    const enough = sum + some * one.money > missing + doubt;
    const oneLessIsNot = sum + (some - 1) * one.money < missing - doubt;
    return some <= one.people && enough && oneLessIsNot ? people + some : 'close';
  }
  return sum < missing - doubt ? undefined : 'close';
}

/** Beyond so many groups the exact search would keep people waiting, and the figure is left out. */
const mostGroups = 20_000;

function fewestExactly(run: SharesRun, holders: readonly Holders[], missing: bigint): number | undefined {
  if (holders.length > mostGroups) return undefined;
  const moneyOf = moneyOfOne(run);
  const share = exactShare(run);
  const exact = holders
    .map(({ group, people }) => ({ people, money: group < 0 ? share : moneyOf(group) }))
    .filter((one) => one.money > 0n)
    .toSorted((one, other) => (one.money > other.money ? -1 : one.money < other.money ? 1 : 0));
  let people = 0;
  let left = missing;
  for (const one of exact) {
    const some = (left + one.money - 1n) / one.money;
    if (some <= BigInt(one.people)) return people + Number(some);
    people += one.people;
    left -= BigInt(one.people) * one.money;
  }
  return undefined;
}

/** A whole share over the bottom of the chain. */
function exactShare(run: SharesRun): bigint {
  const chain = exactChain(run);
  const factors = new Float64Array(chain.length);
  factors[0] = 1;
  return chain.combine(0n, factors);
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { UtilityName } from '../allocation-rule.js';
import { ballotQuestion } from '../counting/ballot-question.js';
import { countAs, viewOf } from '../counting/count-as.js';
import { allocate, type Profile } from '../index.js';
import { settleRule } from '../settle-rule.js';
import { runEqualShares } from './equal-shares-run.js';
import { sharesProblem, type SharesProblem } from './shares-problem.js';
import { startWithAdd1 } from './starting-share.js';

const ids = ['a', 'b', 'c', 'd', 'e'];

/** Many equal costs and equal supporters, so that ties last over many rounds; a unit is a small part of a share. */
const elections = fc
  .record({
    base: fc.constantFrom(10n, 37n, 100n),
    costs: fc.array(fc.tuple(fc.bigInt({ min: 1n, max: 9n }), fc.constantFrom(0n, 0n, 0n, 1n)), { minLength: 5, maxLength: 5 }),
    budget: fc.bigInt({ min: 1n, max: 30n }),
    ballots: fc.array(fc.tuple(fc.subarray(ids), fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 5, maxLength: 5 })), {
      minLength: 1,
      maxLength: 8,
    }),
  })
  .map(({ base, costs, budget, ballots }): Profile => ({
    budgetMinor: base * budget,
    decimals: 0,
    projects: ids.map((id, at) => ({ id, costMinor: base * costs[at]![0] + costs[at]![1] })),
    ballots: ballots.map(([projects, points]) => ({ projects, points: points.slice(0, projects.length) })),
    ranked: false,
  }));

function problemOf(profile: Profile, utility: UtilityName): SharesProblem {
  const rule = settleRule({ rule: 'equal-shares', utility });
  if (!rule.ok) throw new Error(rule.error.code);
  const question = ballotQuestion(profile, rule.value);
  if (!question.ok) throw new Error(question.error.code);
  const electorate = countAs(viewOf(utility), profile);
  if (!electorate.ok) throw new Error(electorate.error.code);
  return sharesProblem(question.value, electorate.value, utility);
}

/** Unit by unit, as Add1 is worded. */
function byUnits(profile: Profile, problem: SharesProblem): { raised: number; bought: readonly number[] } {
  const voters = BigInt(profile.ballots.length);
  let before = { raised: 0, bought: [] as readonly number[] };
  for (let raised = 0; ; raised++) {
    const run = runEqualShares(problem, profile.budgetMinor + BigInt(raised) * voters, voters);
    const bought = run.purchases.map(({ place }) => place);
    const left = bought.reduce((sum, place) => sum - problem.costs[place]!, profile.budgetMinor);
    if (left < 0n) return before;
    before = { raised, bought };
    const isOpen = (place: number) => !bought.includes(place) && problem.electorate.units[place]! > 0;
    if (!problem.costs.some((cost, place) => cost <= left && isOpen(place))) return before;
  }
}

describe('Add1 with many small units', () => {
  it('leaps to the very round at which single units end, and buys the same in the same order', () =>
    fc.assert(
      fc.property(elections, fc.constantFrom<UtilityName>('cost', 'cardinality', 'points', 'points-cost'), (profile, utility) => {
        const problem = problemOf(profile, utility);
        const { run, raisedByUnits } = startWithAdd1(problem);
        const bought = run!.purchases.map(({ place }) => place);
        expect({ raised: raisedByUnits, bought }).toEqual(byUnits(profile, problem));
      }),
      { numRuns: 300 },
    ));

  it('does not step through a million million rounds where ties and prices stay what they are', () => {
    const base = 10n ** 12n;
    const costs = { a: 4n, b: 6n, c: 4n, d: 2n, e: 7n };
    const profile: Profile = {
      budgetMinor: 26n * base,
      decimals: 0,
      projects: Object.entries(costs).map(([id, cost]) => ({ id, costMinor: cost * base })),
      ballots: [
        ['a', 'b', 'd'],
        ['a', 'b', 'c', 'd', 'e'],
        ['b', 'c', 'e'],
        ['d', 'e'],
      ].map((projects) => ({ projects })),
      ranked: false,
    };
    const outcome = allocate(profile, { rule: 'equal-shares', utility: 'cardinality', completion: 'add1' });
    expect(outcome).toMatchObject({ ok: true, value: { selected: ['a', 'b', 'c', 'd', 'e'] } });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AllocationRule, UtilityName } from '../allocation-rule.js';
import { ballotQuestion } from '../counting/ballot-question.js';
import { countAs, viewOf } from '../counting/count-as.js';
import type { Profile } from '../profile.js';
import { settleRule } from '../settle-rule.js';
import { runEqualShares } from './equal-shares-run.js';
import { exactChain, exactPool } from './exact-money.js';
import { Replay } from './replay.js';
import { sharesProblem } from './shares-problem.js';

const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
const elections = fc
  .record({
    costs: fc.array(fc.bigInt({ min: 1n, max: 60n }), { minLength: 6, maxLength: 6 }),
    budget: fc.bigInt({ min: 1n, max: 240n }),
    ballots: fc.array(fc.tuple(fc.shuffledSubarray(ids), fc.array(fc.nat(4), { minLength: 6, maxLength: 6 })), {
      minLength: 1,
      maxLength: 12,
    }),
  })
  .map(({ costs, budget, ballots }): Profile => ({
    budgetMinor: budget,
    decimals: 0,
    projects: ids.map((id, at) => ({ id, costMinor: costs[at]! })),
    ballots: ballots.map(([projects, points]) => ({ projects, points: points.slice(0, projects.length) })),
    ranked: true,
  }));
const utilities = fc.constantFrom<UtilityName>('cost', 'cardinality', 'points', 'points-cost', 'borda');

function finishedRun(profile: Profile, utility: UtilityName) {
  const rule = settleRule({ rule: 'equal-shares', utility } satisfies AllocationRule);
  if (!rule.ok) throw new Error(rule.error.code);
  const question = ballotQuestion(profile, rule.value);
  if (!question.ok) throw new Error(question.error.code);
  const electorate = countAs(viewOf(utility), profile);
  if (!electorate.ok) throw new Error(electorate.error.code);
  const problem = sharesProblem(question.value, electorate.value, utility);
  return runEqualShares(problem, profile.budgetMinor, BigInt(profile.ballots.length));
}

describe('the payments of equal shares form a price system', () => {
  it('in which everybody pays within the share, for what they chose alone, and each project is paid to the unit', () =>
    fc.assert(
      fc.property(elections, utilities, (profile, utility) => {
        const run = finishedRun(profile, utility);
        const { electorate, costNumbers } = run.problem;
        const share = Number(profile.budgetMinor) / profile.ballots.length;
        const spent = new Float64Array(electorate.groups);
        const replay = new Replay(run);
        for (const [at, { place }] of run.purchases.entries()) {
          const supporters = new Set(
            electorate.supporterGroup.subarray(electorate.supporterStart[place], electorate.supporterStart[place + 1]),
          );
          let together = 0;
          replay.pay(at, (group, paid) => {
            expect(supporters.has(group) && paid >= 0).toBe(true);
            together += paid * electorate.weight[group]!;
            spent[group] = spent[group]! + paid;
          });
          expect(together).toBeCloseTo(costNumbers[place]!, 8);
        }
        expect(spent.every((paid) => paid <= share * (1 + 1e-12))).toBe(true);
      }),
      { numRuns: 300 },
    ));

  it('in which the supporters of what was not bought have less left than it costs, exactly', () =>
    fc.assert(
      fc.property(elections, utilities, (profile, utility) => {
        const run = finishedRun(profile, utility);
        const bottom = exactChain(run).bottom();
        const open = [...profile.projects.keys()].filter((place) => run.purchaseOf[place]! < 0);
        for (const place of open) {
          const left = exactPool(run, place, run.purchases.length);
          expect(left < run.problem.costs[place]! * bottom).toBe(true);
        }
      }),
      { numRuns: 300 },
    ));

  it('in which no more is paid than there is', () =>
    fc.assert(
      fc.property(elections, utilities, (profile, utility) => {
        const run = finishedRun(profile, utility);
        const paid = run.purchases.reduce((sum, { place }) => sum + run.problem.costs[place]!, 0n);
        expect(paid <= profile.budgetMinor).toBe(true);
      }),
    ));
});

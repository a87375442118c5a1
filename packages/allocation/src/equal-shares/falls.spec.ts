import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ballotQuestion } from '../counting/ballot-question.js';
import { countAs, viewOf } from '../counting/count-as.js';
import { settleRule } from '../settle-rule.js';
import { runEqualShares } from './equal-shares-run.js';
import { Falls } from './falls.js';
import { Replay } from './replay.js';
import { sharesProblem, type SharesProblem } from './shares-problem.js';

const ids = ['a', 'b', 'c', 'd', 'e'];

const problems = fc
  .record({
    costs: fc.array(fc.bigInt({ min: 50n, max: 900n }), { minLength: 5, maxLength: 5 }),
    ballots: fc.array(fc.subarray(ids, { minLength: 1 }), { minLength: 3, maxLength: 9 }),
  })
  .map(({ costs, ballots }): SharesProblem => {
    const projects = ids.map((id, at) => ({ id, costMinor: costs[at]! }));
    const profile = { budgetMinor: 1000n, decimals: 0, projects, ballots: ballots.map((chosen) => ({ projects: chosen })), ranked: false };
    const rule = settleRule({ rule: 'equal-shares', utility: 'cost' });
    if (!rule.ok) throw new Error(rule.error.code);
    const question = ballotQuestion(profile, rule.value);
    const electorate = countAs(viewOf('cost'), profile);
    if (!question.ok || !electorate.ok) throw new Error('A fixture that cannot be counted');
    return sharesProblem(question.value, electorate.value, 'cost');
  });

describe('how fast prices fall as the starting share rises', () => {
  it('is bounded for every share between two', () =>
    fc.assert(
      fc.property(problems, fc.bigInt({ min: 20n, max: 400n }), fc.integer({ min: 2, max: 20 }), (problem, share, distance) => {
        const runs = Array.from({ length: distance + 1 }, (_, at) => runEqualShares(problem, share + BigInt(at), 1n));
        const [lower, higher] = [runs[0]!, runs.at(-1)!];
        const falls = new Falls(lower, higher);
        const above = new Replay(higher);
        for (const [step, { place }] of lower.purchases.entries()) {
          if (runs.some((run) => run.purchases[step]?.place !== place)) return;
          falls.payUpTo(step);
          const below = { ...lower.purchases[step]!, money: falls.moneyAtLower, errorMass: lower.errorMass };
          const over = { ...higher.purchases[step]!, money: above.money, errorMass: higher.errorMass };
          const { least, most } = falls.of(place, below, over, step);
          const beyond = runs.slice(1).findIndex((run, before) => {
            const fallen = lower.purchases[step]!.price - run.purchases[step]!.price;
            return fallen < least * (before + 1) - 1e-6 || fallen > most * (before + 1) + 1e-6;
          });
          expect(beyond).toBe(-1);
          above.pay(step);
        }
      }),
      { numRuns: 400 },
    ));
});

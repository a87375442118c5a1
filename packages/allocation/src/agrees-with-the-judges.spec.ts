import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settleRule } from './settle-rule.js';
import type { AllocationRule, SettledRule, UtilityName } from './allocation-rule.js';
import { ballotQuestion } from './counting/ballot-question.js';
import { countAs } from './counting/count-as.js';
import { equalShares } from './equal-shares/equal-shares.js';
import { add1Naive, completedNaive, equalSharesNaive } from './equal-shares/equal-shares.naive.js';
import { runEqualShares } from './equal-shares/equal-shares-run.js';
import { sharesProblem } from './equal-shares/shares-problem.js';
import { startWithAdd1 } from './equal-shares/starting-share.js';
import { fraction } from './exact/fraction.js';
import { greedyNaive, type PlainElection } from './greedy/greedy.naive.js';
import { greedy } from './greedy/greedy.js';
import { phragmen } from './phragmen/phragmen.js';
import { phragmenNaive } from './phragmen/phragmen.naive.js';
import type { Profile } from './profile.js';

/** With 1 floats decide where they can; with a window of this size every decision goes through the exact replay. */
const cautions = fc.constantFrom(1, 1e14);

const ids = ['1', '2', '10', '9', 'A2', 'A10'];
const votes = fc.record({
  chosen: fc.shuffledSubarray(ids),
  points: fc.array(fc.nat(4), { minLength: 6, maxLength: 6 }),
  times: fc.integer({ min: 1, max: 3 }),
});

/**
 * Elections made to be close: costs are small multiples of one base, or a unit off it. With a base of 10^15 that unit lies
 * below what floats can tell.
 */
const elections = fc
  .record({
    base: fc.constantFrom(1n, 7n, 1_000_000n, 10n ** 15n),
    costs: fc.array(fc.tuple(fc.bigInt({ min: 1n, max: 6n }), fc.constantFrom(0n, 0n, 1n, -1n)), { minLength: 6, maxLength: 6 }),
    budget: fc.bigInt({ min: 1n, max: 80n }),
    ballots: fc.array(votes, { minLength: 1, maxLength: 6 }),
  })
  .map(({ base, costs, budget, ballots }): Profile => {
    const decimals = base.toString().length - 1;
    return {
      budgetMinor: (base * budget) / 4n + 1n,
      decimals,
      projects: ids.map((id, at) => ({ id, costMinor: base * costs[at]![0] + (base > 1n ? costs[at]![1] : 0n) })),
      ballots: ballots.flatMap(({ chosen, points, times }) =>
        Array.from({ length: times }, () => ({ projects: chosen, points: points.slice(0, chosen.length) })),
      ),
      ranked: true,
    };
  });

const settled = (rule: AllocationRule): SettledRule => {
  const result = settleRule(rule);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};
const questionOf = (profile: Profile, rule: SettledRule) => {
  const result = ballotQuestion(profile, rule);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};

function plain(
  profile: Profile,
  rule: SettledRule,
  value: (ballot: Profile['ballots'][number], at: number, cost: bigint) => number | bigint,
): PlainElection {
  return {
    budget: profile.budgetMinor,
    costs: profile.projects.map((project) => project.costMinor),
    values: profile.ballots.map((ballot) =>
      profile.projects.map(({ id, costMinor }) => {
        const at = ballot.projects.indexOf(id);
        return at < 0 ? 0n : BigInt(value(ballot, at, costMinor));
      }),
    ),
    tieRank: [...questionOf(profile, rule).tieRank],
  };
}

const chosen = () => 1n;
const utilities: Record<UtilityName, Parameters<typeof plain>[2]> = {
  cost: (_, __, cost) => cost,
  cardinality: chosen,
  points: (ballot, at) => ballot.points![at]!,
  'points-cost': (ballot, at, cost) => BigInt(ballot.points![at]!) * cost,
  borda: (ballot, at) => ballot.projects.length - at - 1,
};
const utilityNames = fc.constantFrom<UtilityName>('cost', 'cardinality', 'points', 'points-cost', 'borda');
const tieBreaks = fc.constantFrom({ by: 'id' } as const, { by: 'cost-votes-lot', seed: 'x' } as const);

describe('the fast rules agree with the slow judges', () => {
  it('greedy, by votes, by votes per cost and by points', () =>
    fc.assert(
      fc.property(
        elections,
        fc.constantFrom<AllocationRule>({ rule: 'greedy' }, { rule: 'greedy-per-cost' }, { rule: 'greedy', utility: 'points' }),
        tieBreaks,
        (profile, wanted, tieBreak) => {
          const rule = settled({ ...wanted, tieBreak });
          const judged = greedyNaive(plain(profile, rule, wanted.utility ? utilities.points : chosen), wanted.rule === 'greedy-per-cost');
          expect(greedy(profile, questionOf(profile, rule), rule)).toMatchObject({ ok: true, value: { order: judged } });
        },
      ),
      { numRuns: 300 },
    ));

  it('equal shares, for every utility, in order and in the number of ties', () =>
    fc.assert(
      fc.property(elections, utilityNames, tieBreaks, cautions, (profile, utility, tieBreak, caution) => {
        const rule = settled({ rule: 'equal-shares', utility, tieBreak });
        const election = plain(profile, rule, utilities[utility]);
        const judged = equalSharesNaive(election, fraction(election.budget, BigInt(election.values.length)));
        const counted = equalShares(profile, questionOf(profile, rule), rule, caution);
        expect(counted).toMatchObject({ ok: true, value: { order: judged.order, ties: judged.ties } });
      }),
      { numRuns: 400 },
    ));

  it('equal shares with Add1 and a completion by votes', () =>
    fc.assert(
      fc.property(elections, utilityNames, cautions, (profile, utility, caution) => {
        const rule = settled({ rule: 'equal-shares', utility, completion: 'add1-utilitarian' });
        const election = plain(profile, rule, utilities[utility]);
        const judged = completedNaive(election, plain(profile, rule, chosen).values, add1Naive(election, 10n ** BigInt(profile.decimals)));
        expect(equalShares(profile, questionOf(profile, rule), rule, caution)).toMatchObject({ ok: true, value: { order: judged } });
      }),
      { numRuns: 150 },
    ));

  it("Phragmén's sequential method", () =>
    fc.assert(
      fc.property(elections, tieBreaks, cautions, (profile, tieBreak, caution) => {
        const rule = settled({ rule: 'phragmen', tieBreak });
        expect(phragmen(questionOf(profile, rule), caution).order).toEqual(phragmenNaive(plain(profile, rule, chosen)));
      }),
      { numRuns: 300 },
    ));
});

describe('a tie that floats do not see', () => {
  it("stops Phragmén's method, as it must", () => {
    const groups = [
      [['1', '2'], 2],
      [['1', '2', 'A10'], 2],
      [['1', 'A10'], 1],
      [['1', '2', '9', '10', 'A2'], 3],
      [['1', '2', '9', '10', 'A2', 'A10'], 2],
    ] as const;
    const costs = { '1': 35n, '2': 36n, '9': 7n, '10': 7n, A2: 7n, A10: 20n };
    const profile: Profile = {
      budgetMinor: 76n,
      decimals: 0,
      projects: Object.entries(costs).map(([id, costMinor]) => ({ id, costMinor })),
      ballots: groups.flatMap(([chosen, times]) => Array.from({ length: times }, () => ({ projects: chosen }))),
      ranked: false,
    };
    const { order } = phragmen(questionOf(profile, settled({ rule: 'phragmen' })));
    expect(order.map((place) => profile.projects[place]!.id)).toEqual(['10', '9', 'A2', '1']);
  });
});

describe('Add1 by leaps', () => {
  const many = fc
    .record({
      costs: fc.array(fc.bigInt({ min: 1n, max: 3000n }), { minLength: 2, maxLength: 10 }),
      ballots: fc.array(fc.array(fc.nat(9), { minLength: 1, maxLength: 4 }), { minLength: 5, maxLength: 20 }),
    })
    .map(({ costs, ballots }): Profile => {
      const projects = costs.map((costMinor, at) => ({ id: String(at), costMinor }));
      const chosenOf = (places: readonly number[]) => places.map((place) => String(place % costs.length));
      return {
        budgetMinor: 4000n,
        decimals: 0,
        projects,
        ballots: ballots.map((places) => ({ projects: chosenOf(places) })),
        ranked: false,
      };
    });

  it('ends in the very round at which single steps end', () =>
    fc.assert(
      fc.property(many, fc.constantFrom<UtilityName>('cost', 'cardinality'), (profile, utility) => {
        const question = questionOf(profile, settled({ rule: 'equal-shares', utility }));
        const electorate = countAs('choices', profile);
        if (!electorate.ok) throw new Error(electorate.error.code);
        const problem = sharesProblem(question, electorate.value, utility);
        const { run, raisedByUnits } = startWithAdd1(problem);
        const voters = BigInt(profile.ballots.length);
        const outcomeAt = (raised: number) => {
          const bought = runEqualShares(problem, 4000n + BigInt(raised) * voters, voters).purchases.map((one) => one.place);
          const left = bought.reduce((sum, place) => sum - problem.costs[place]!, 4000n);
          const done = problem.costs.every((cost, place) => cost > left || bought.includes(place) || electorate.value.units[place] === 0);
          return { bought, left, done };
        };
        for (let raised = 0; raised < raisedByUnits; raised++) expect(outcomeAt(raised)).toMatchObject({ done: false });
        expect(run!.purchases.map((one) => one.place)).toEqual(outcomeAt(raisedByUnits).bought);
        expect(outcomeAt(raisedByUnits).done || outcomeAt(raisedByUnits + 1).left < 0n).toBe(true);
      }),
      { numRuns: 40 },
    ));
});

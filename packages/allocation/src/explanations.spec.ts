import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { equalSharesNaive } from './equal-shares/equal-shares.naive.js';
import { ceilingOf } from './exact/ratio.js';
import { fraction, minus, sumOf } from './exact/fraction.js';
import { allocate, type Allocation, type AllocationRule, type Ballot, type Profile } from './index.js';

const ids = ['a', 'b', 'c', 'd', 'e'];
const elections = fc
  .record({
    base: fc.constantFrom(1n, 10n ** 15n),
    costs: fc.array(fc.bigInt({ min: 1n, max: 9n }), { minLength: 5, maxLength: 5 }),
    budget: fc.bigInt({ min: 1n, max: 40n }),
    ballots: fc.array(fc.subarray(ids), { minLength: 1, maxLength: 6 }),
  })
  .map(({ base, costs, budget, ballots }): Profile => ({
    budgetMinor: (base * budget) / 2n,
    decimals: 0,
    projects: ids.map((id, at) => ({ id, costMinor: base * costs[at]! })),
    ballots: ballots.map((projects) => ({ projects })),
    ranked: false,
  }));

const allocated = (profile: Profile, rule: AllocationRule): Allocation => {
  const result = allocate(profile, rule);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};
const funds = (profile: Profile, rule: AllocationRule, ballots: readonly Ballot[], id: string) =>
  allocated({ ...profile, ballots }, rule).selected.includes(id);

describe('how many more supporters would have funded a project', () => {
  it('under a greedy rule, so many more ballots do, and one fewer does not', () =>
    fc.assert(
      fc.property(
        elections,
        fc.constantFrom<AllocationRule>({ rule: 'greedy' }, { rule: 'greedy-per-cost', tieBreak: { by: 'cost-votes-lot', seed: '7' } }),
        (profile, rule) => {
          for (const { project, moreSupporters, costMinor } of allocated(profile, rule).rejected) {
            const withMore = (more: number) => [...profile.ballots, ...Array.from({ length: more }, () => ({ projects: [project] }))];
            expect(moreSupporters === undefined).toBe(costMinor > profile.budgetMinor);
            expect(funds(profile, rule, withMore(moreSupporters ?? 50), project)).toBe(moreSupporters !== undefined);
            expect(funds(profile, rule, withMore((moreSupporters ?? 1) - 1), project)).toBe(false);
          }
        },
      ),
    ));

  it('under equal shares, no fewer of those who voted otherwise could have done it, and so many of them could', () =>
    fc.assert(
      fc.property(
        elections,
        fc.constantFrom<AllocationRule>(
          { rule: 'equal-shares' },
          { rule: 'equal-shares', utility: 'cardinality' },
          { rule: 'equal-shares', completion: 'utilitarian' },
        ),
        (profile, rule) => {
          for (const { project, moreSupporters } of allocated(profile, rule).rejected) {
            expect(moreSupporters).toBe(fewestByTrial(profile, rule, project));
          }
        },
      ),
      { numRuns: 150 },
    ));

  it('is left out under Add1 and Borda, where it is not known without counting again', () => {
    const profile: Profile = { ...fc.sample(elections, { numRuns: 1, seed: 1 })[0]!, ranked: true };
    for (const rule of [{ completion: 'add1' }, { completion: 'add1-utilitarian' }, { utility: 'borda' }] as const) {
      const { rejected } = allocated(profile, { rule: 'equal-shares', ...rule });
      expect(rejected.some((one) => one.moreSupporters !== undefined)).toBe(false);
    }
  });
});

/** Tries every set of voters who did not choose the project. */
function fewestByTrial(profile: Profile, rule: AllocationRule, project: string): number | undefined {
  const others = [...profile.ballots.keys()].filter((at) => !profile.ballots[at]!.projects.includes(project));
  const sets = Array.from({ length: 2 ** others.length }, (_, bits) => others.filter((__, at) => bits & (2 ** at)));
  return sets
    .filter((set) => {
      const ballots = profile.ballots.map((ballot, at) => (set.includes(at) ? { projects: [...ballot.projects, project] } : ballot));
      return funds(profile, rule, ballots, project);
    })
    .map((set) => set.length)
    .toSorted((one, other) => one - other)[0];
}

describe('when a project fell short', () => {
  it('is the first moment at which its supporters no longer held its cost, and by how much they missed it', () =>
    fc.assert(
      fc.property(elections, (profile) => {
        const costs = profile.projects.map((project) => project.costMinor);
        const values = profile.ballots.map((ballot) => ids.map((id, at) => (ballot.projects.includes(id) ? costs[at]! : 0n)));
        const share = fraction(profile.budgetMinor, BigInt(values.length));
        const { money } = equalSharesNaive({ budget: profile.budgetMinor, costs, values, tieRank: [0, 1, 2, 3, 4] }, share);
        for (const rejection of allocated(profile, { rule: 'equal-shares' }).rejected) {
          const at = ids.indexOf(rejection.project);
          const missing = money.map((held) => minus(fraction(costs[at]!), sumOf(held.filter((_, voter) => values[voter]![at]! > 0n))));
          const step = missing.findIndex((one) => one.top > 0n);
          const expected = values.some((voter) => voter[at]! > 0n)
            ? { reason: 'fell-short', afterSteps: step, lackedMinor: ceilingOf(missing[step]!.top, missing[step]!.bottom) }
            : { reason: 'no-support' };
          expect(rejection).toMatchObject(expected);
        }
      }),
    ));
});

describe('what supporters paid', () => {
  const profile: Profile = {
    budgetMinor: 300_00n,
    decimals: 2,
    projects: [
      { id: 'a', costMinor: 200_00n },
      { id: 'b', costMinor: 50_00n },
    ],
    ballots: [{ projects: ['a'] }, { projects: ['a', 'b'] }, { projects: ['a', 'b'] }],
    ranked: false,
  };
  it('is told in currency units, with those whose money ended', () => {
    const { steps } = allocated(profile, { rule: 'equal-shares' });
    expect(steps[0]).toMatchObject({ project: 'a', paid: '66.666667', effectiveSupport: '3', ranOut: 0, alreadyOut: 0 });
    expect(steps[1]).toMatchObject({ project: 'b', paid: '25', effectiveSupport: '2', ranOut: 0 });
  });
  it('counts those who ran out and those who had nothing left', () => {
    const { steps } = allocated(
      {
        ...profile,
        budgetMinor: 210_00n,
        projects: [
          { id: 'a', costMinor: 140_00n },
          { id: 'b', costMinor: 70_00n },
        ],
        ballots: [{ projects: ['a', 'b'] }, { projects: ['a'] }, { projects: ['b'] }],
      },
      { rule: 'equal-shares' },
    );
    expect(
      steps.map(({ project, ...facts }) => [project, 'ranOut' in facts && facts.ranOut, 'alreadyOut' in facts && facts.alreadyOut]),
    ).toEqual([
      ['a', 2, 0],
      ['b', 1, 1],
    ]);
    expect(steps.map((step) => 'together' in step && step.together)).toEqual([
      { inFull: '140', withLess: '0' },
      { inFull: '70', withLess: '0' },
    ]);
  });
  it('tells what those gave who had less left than the others paid', () => {
    const { steps } = allocated(
      {
        ...profile,
        budgetMinor: 300_00n,
        projects: [
          { id: 'a', costMinor: 160_00n },
          { id: 'b', costMinor: 100_00n },
        ],
        ballots: [{ projects: ['a', 'b'] }, { projects: ['a'] }, { projects: ['b'] }],
      },
      { rule: 'equal-shares' },
    );
    expect(steps[1]).toMatchObject({ project: 'b', paid: '80', together: { inFull: '80', withLess: '20' }, ranOut: 1 });
  });
  it("under Phragmén's method is the load that each carries afterwards", () =>
    expect(allocated(profile, { rule: 'phragmen' }).steps.map((step) => 'load' in step && step.load)).toEqual(['25', '83.333333']));
});

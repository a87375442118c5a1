import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocate, type Allocation, type AllocationRule, type Profile, type UtilityName } from '../index.js';

const allocated = (profile: Profile, rule: AllocationRule): Allocation => {
  const result = allocate(profile, rule);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};
const ids = ['a', 'b', 'c', 'd', 'e'];
const elections = fc
  .record({
    costs: fc.array(fc.bigInt({ min: 1n, max: 9n }), { minLength: 5, maxLength: 5 }),
    base: fc.constantFrom(1n, 10n ** 17n),
    ballots: fc.array(fc.tuple(fc.shuffledSubarray(ids), fc.array(fc.nat(4), { minLength: 5, maxLength: 5 })), {
      minLength: 1,
      maxLength: 9,
    }),
  })
  .map(({ costs, base, ballots }): Profile => ({
    budgetMinor: 15n * base,
    decimals: base === 1n ? 0 : 17,
    projects: ids.map((id, at) => ({ id, costMinor: base * costs[at]! })),
    ballots: ballots.map(([projects, points]) => ({ projects, points: points.slice(0, projects.length) })),
    ranked: true,
  }));

const worth: Readonly<Record<UtilityName, (ballot: Profile['ballots'][number], at: number, cost: bigint) => bigint>> = {
  cost: (_, __, cost) => cost,
  cardinality: () => 1n,
  points: (ballot, at) => BigInt(ballot.points![at]!),
  'points-cost': (ballot, at, cost) => BigInt(ballot.points![at]!) * cost,
  borda: (ballot, at) => BigInt(ballot.projects.length - at - 1),
};

describe('the comparison step', () => {
  it('lets greedy stand if, and only if, more people prefer it', () =>
    fc.assert(
      fc.property(elections, fc.constantFrom<UtilityName>('cost', 'cardinality', 'points', 'points-cost', 'borda'), (profile, utility) => {
        const shares = allocated(profile, { rule: 'equal-shares', utility, completion: 'utilitarian' });
        const inPoints = utility === 'points' || utility === 'points-cost';
        const greedy = allocated(profile, { rule: 'greedy', ...(inPoints ? { utility: 'points' } : {}) });
        const costs = new Map(profile.projects.map(({ id, costMinor }) => [id, costMinor]));
        const gains = profile.ballots.map((ballot) => {
          const utilityOf = ({ selected }: Allocation) =>
            ballot.projects.reduce((sum, id, at) => sum + (selected.includes(id) ? worth[utility](ballot, at, costs.get(id)!) : 0n), 0n);
          return utilityOf(greedy) - utilityOf(shares);
        });
        const preferGreedy = gains.filter((gain) => gain > 0n).length;
        const preferShares = gains.filter((gain) => gain < 0n).length;
        const stands = preferGreedy > preferShares ? 'greedy' : 'equal-shares';
        const compared = allocated(profile, {
          rule: 'equal-shares',
          utility,
          completion: 'utilitarian',
          conditions: { comparison: 'with-greedy' },
        });
        expect(compared.comparison).toEqual({ preferGreedy, preferShares, stands });
        expect(compared.order).toEqual((stands === 'greedy' ? greedy : shares).order);
        expect(compared.rule.rule).toBe('equal-shares');
      }),
      { numRuns: 300 },
    ));

  it('says so in an election in which greedy is preferred', () => {
    const profile: Profile = {
      budgetMinor: 100n,
      decimals: 0,
      projects: [
        { id: 'big', costMinor: 90n },
        { id: 'small', costMinor: 20n },
      ],
      ballots: [...Array.from({ length: 4 }, () => ({ projects: ['big'] })), { projects: ['small'] }],
      ranked: false,
    };
    const rule: AllocationRule = { rule: 'equal-shares' };
    expect(allocated(profile, rule).order).toEqual(['small']);
    const compared = allocated(profile, { ...rule, conditions: { comparison: 'with-greedy', thresholds: { votes: 1 } } });
    expect(compared).toMatchObject({ order: ['big'], comparison: { preferGreedy: 4, preferShares: 1, stands: 'greedy' } });
    expect(compared.share).toBeUndefined();
  });
});

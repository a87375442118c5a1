import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocate, type Allocation, type Profile, type WhenNotFitting } from '../index.js';

const allocated = (profile: Profile, whenNotFitting: WhenNotFitting): Allocation => {
  const result = allocate(profile, { rule: 'greedy', whenNotFitting });
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};

/** The numbers of Poznań's district 13 in 2023: 110,000 was left for a project of 800,000, which is not 80 percent. */
const district: Profile = {
  budgetMinor: 1_310_000n,
  decimals: 0,
  projects: [
    { id: 'XIII.4', costMinor: 800_000n },
    { id: 'XIII.14', costMinor: 400_000n },
    { id: 'XIII.11', costMinor: 800_000n },
    { id: 'XIII.2', costMinor: 15_000n },
  ],
  ballots: [['XIII.4'], ['XIII.4', 'XIII.14'], ['XIII.4', 'XIII.14', 'XIII.11'], ['XIII.4', 'XIII.14', 'XIII.11', 'XIII.2']].map(
    (projects) => ({ projects }),
  ),
  ranked: false,
};

describe('a greedy count that stops', () => {
  it('ends at the first project that does not fit, though a later one would', () => {
    const { order, rejected, leftMinor } = allocated(district, 'stop');
    expect([order, leftMinor]).toEqual([['XIII.4', 'XIII.14'], 110_000n]);
    expect(rejected).toEqual([
      { project: 'XIII.11', costMinor: 800_000n, votes: 2, reason: 'did-not-fit', leftMinor: 110_000n, afterSteps: 2 },
      { project: 'XIII.2', costMinor: 15_000n, votes: 1, reason: 'stopped', stoppedBy: 'XIII.11' },
    ]);
  });
});

describe('a greedy count with a top-up', () => {
  const topUp = (reserve: string, topUpFromPercent = 80) => ({ topUpFromPercent, reserve });
  it('funds nothing more where too little is left', () =>
    expect(allocated(district, topUp('9000000')).order).toEqual(['XIII.4', 'XIII.14']));
  it('funds the project in full where enough is left, says what the reserve adds, and ends', () => {
    const { order, steps, costMinor, leftMinor, fromReserveMinor, rejected } = allocated(
      { ...district, budgetMinor: 1_840_000n },
      topUp('160000'),
    );
    expect(order).toEqual(['XIII.4', 'XIII.14', 'XIII.11']);
    expect(steps.at(-1)).toMatchObject({ project: 'XIII.11', fromReserveMinor: 160_000n, leftMinor: 0n });
    expect([costMinor, leftMinor, fromReserveMinor]).toEqual([2_000_000n, 0n, 160_000n]);
    expect(rejected).toMatchObject([{ project: 'XIII.2', reason: 'stopped', stoppedBy: 'XIII.11' }]);
  });
  it('does not go beyond its reserve', () =>
    expect(allocated({ ...district, budgetMinor: 1_840_000n }, topUp('159999.99')).order).toEqual(['XIII.4', 'XIII.14']));
  it('does not fund a project for which a unit less than the percentage is left', () =>
    expect(allocated({ ...district, budgetMinor: 1_839_999n }, topUp('200000')).order).toEqual(['XIII.4', 'XIII.14']));
});

describe('every way of not fitting', () => {
  const ids = ['a', 'b', 'c', 'd'];
  const elections = fc
    .record({
      costs: fc.array(fc.bigInt({ min: 0n, max: 9n }), { minLength: 4, maxLength: 4 }),
      budget: fc.bigInt({ min: 0n, max: 20n }),
      ballots: fc.array(fc.subarray(ids), { maxLength: 6 }),
    })
    .map(({ costs, budget, ballots }): Profile => ({
      budgetMinor: budget,
      decimals: 0,
      projects: ids.map((id, at) => ({ id, costMinor: costs[at]! })),
      ballots: ballots.map((projects) => ({ projects })),
      ranked: false,
    }));
  it('takes what a clerk would take going down the list', () =>
    fc.assert(
      fc.property(elections, fc.integer({ min: 1, max: 100 }), fc.nat(5), (profile, percent, reserve) => {
        const votes = (id: string) => profile.ballots.filter((ballot) => ballot.projects.includes(id)).length;
        const list = profile.projects.toSorted((one, other) => votes(other.id) - votes(one.id) || (one.id < other.id ? -1 : 1));
        const taken: string[] = [];
        let left = profile.budgetMinor;
        let first: (typeof list)[number] | undefined;
        for (const project of list) {
          if (project.costMinor > left) {
            first = project;
            break;
          }
          taken.push(project.id);
          left -= project.costMinor;
        }
        expect(allocated(profile, 'stop').order).toEqual(taken);
        const helped =
          first && Number(left) / Number(first.costMinor) >= percent / 100 && Number(first.costMinor - left) <= reserve ? [first.id] : [];
        const topped = allocated(profile, { topUpFromPercent: percent, reserve: String(reserve) });
        expect(topped.order).toEqual([...taken, ...helped]);
        expect(topped.costMinor <= profile.budgetMinor + BigInt(reserve)).toBe(true);
        expect(topped.costMinor + topped.leftMinor).toBe(profile.budgetMinor + (topped.fromReserveMinor ?? 0n));
      }),
      { numRuns: 500 },
    ));
});

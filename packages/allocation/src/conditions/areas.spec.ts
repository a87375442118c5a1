import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocate, audit, decide, type Allocation, type AllocationRule, type AreaFund, type Ballot, type Profile } from '../index.js';

const allocated = (profile: Profile, rule: AllocationRule): Allocation => {
  const result = allocate(profile, rule);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};

const town: Profile = {
  budgetMinor: 200_00n,
  decimals: 2,
  projects: [
    { id: 'bench', costMinor: 30_00n, area: 'north' },
    { id: 'swing', costMinor: 40_00n, area: 'north' },
    { id: 'trees', costMinor: 50_00n, area: 'south' },
    { id: 'pool', costMinor: 110_00n, area: 'town' },
    { id: 'clock', costMinor: 90_00n },
  ],
  ballots: [
    { projects: ['bench', 'clock'], area: 'north' },
    { projects: ['swing', 'bench', 'trees'], area: 'north' },
    { projects: ['trees', 'pool'], area: 'south' },
    { projects: ['pool'] },
  ],
  ranked: false,
};
const areas: readonly AreaFund[] = [
  { area: 'north', within: 'town', fund: '60', leftoverTo: 'south' },
  { area: 'south', within: 'town', fund: '30', leftoverTo: 'town' },
  { area: 'town', fund: '100' },
];

describe('areas with a fund each', () => {
  const { order, steps, rejected, areas: outcomes, costMinor, leftMinor } = allocated(town, { rule: 'greedy', conditions: { areas } });
  it('are counted in the order of the list, with what was left to them', () => {
    expect(order).toEqual(['bench', 'trees', 'pool']);
    expect(outcomes).toEqual([
      {
        area: 'north',
        voters: 2,
        fundMinor: 60_00n,
        receivedMinor: 0n,
        costMinor: 30_00n,
        leftMinor: 30_00n,
        leftoverTo: 'south',
        order: ['bench'],
      },
      {
        area: 'south',
        voters: 1,
        fundMinor: 30_00n,
        receivedMinor: 30_00n,
        costMinor: 50_00n,
        leftMinor: 10_00n,
        leftoverTo: 'town',
        order: ['trees'],
      },
      { area: 'town', voters: 4, fundMinor: 100_00n, receivedMinor: 10_00n, costMinor: 110_00n, leftMinor: 0n, order: ['pool'] },
    ]);
    expect([costMinor, leftMinor]).toEqual([190_00n, 10_00n]);
  });
  it('count the choices of their own people only: nobody in the north decides on the trees in the south', () =>
    expect(steps.find((step) => step.project === 'trees')).toMatchObject({ votes: 1, area: 'south', leftMinor: 10_00n }));
  it('say of each project which fund was too small', () =>
    expect(rejected).toMatchObject([
      { project: 'swing', area: 'north', reason: 'did-not-fit', leftMinor: 30_00n, afterSteps: 1 },
      { project: 'clock', area: 'town', reason: 'did-not-fit', leftMinor: 0n, afterSteps: 1 },
    ]));
  it('let an exclusion and a cap reach over areas', () => {
    const conditions = {
      areas,
      exclusions: [{ projects: ['bench', 'pool'] }],
      caps: [{ of: 'area', name: 'town', atMost: '80' } as const],
    };
    const allocation = allocated(town, { rule: 'greedy', conditions });
    expect(allocation.order).toEqual(['bench', 'trees']);
    expect(allocation.rejected).toContainEqual(
      expect.objectContaining({ project: 'pool', reason: 'excluded-by', by: 'bench', afterSteps: 0 }),
    );
    expect(allocation.rejected).toContainEqual(expect.objectContaining({ project: 'clock', reason: 'over-cap', capLeftMinor: 0n }));
  });
  it('share one reserve: what the north used of it, the south no longer has', () => {
    const rule: AllocationRule = { rule: 'greedy', whenNotFitting: { topUpFromPercent: 60, reserve: '20' }, conditions: { areas } };
    const whole = allocated(town, rule);
    expect(whole).toMatchObject({ order: ['bench', 'swing', 'pool'], fromReserveMinor: 10_00n, costMinor: 180_00n, leftMinor: 30_00n });
    expect(whole.rejected.map(({ project, reason }) => [project, reason])).toEqual([
      ['trees', 'did-not-fit'],
      ['clock', 'did-not-fit'],
    ]);
  });
});

describe('areas in which whoever chooses something votes', () => {
  const open = areas.map((fund): AreaFund => ({ ...fund, voters: 'whoever-chooses' }));
  const anywhere = { ...town, ballots: town.ballots.map(({ projects }) => ({ projects })) };
  it('need not know where a ballot was cast, and leave out those who chose nothing there', () => {
    const { order, areas: outcomes } = allocated(anywhere, { rule: 'equal-shares', conditions: { areas: open } });
    expect(order).toEqual(['bench', 'trees']);
    expect(outcomes!.map(({ area, voters, share }) => [area, voters, share])).toEqual([
      ['north', 2, { top: 6000n, bottom: 2n, raisedByUnits: 0 }],
      ['south', 2, { top: 6000n, bottom: 2n, raisedByUnits: 0 }],
      ['town', 3, { top: 11000n, bottom: 3n, raisedByUnits: 0 }],
    ]);
  });
  it('fund nothing where nobody chose anything', () => {
    const { order, areas: outcomes } = allocated(
      { ...anywhere, ballots: [{ projects: ['pool'] }, { projects: [] }] },
      { rule: 'equal-shares', completion: 'add1', conditions: { areas: open } },
    );
    expect([order, outcomes!.map(({ voters }) => voters)]).toEqual([['pool'], [0, 0, 1]]);
  });
});

describe('areas that do not fit the election', () => {
  it.each<[readonly AreaFund[], object]>([
    [[{ area: 'town', fund: '1' }], { code: 'allocation/area-unknown', area: 'north', project: 'bench' }],
    [[...areas, { area: 'west', fund: '11' }], { code: 'allocation/funds-exceed-budget', fundsMinor: 201_00n, budgetMinor: 200_00n }],
    [[...areas, { area: 'west', fund: '0.001' }], { code: 'allocation/fund-too-fine', area: 'west', fund: '0.001' }],
  ])('are refused (%#)', (wrong, error) =>
    expect(allocate(town, { rule: 'greedy', conditions: { areas: wrong } })).toMatchObject({ ok: false, error }),
  );
  it('so is a ballot from nowhere', () =>
    expect(allocate({ ...town, ballots: [{ projects: [], area: 'moon' }] }, { rule: 'phragmen', conditions: { areas } })).toEqual({
      ok: false,
      error: { code: 'allocation/area-unknown', area: 'moon', ballot: 0 },
    }));
  it('and an exclusion of what is no project', () =>
    expect(allocate(town, { rule: 'phragmen', conditions: { exclusions: [{ projects: ['pool', 'lake'] }] } })).toEqual({
      ok: false,
      error: { code: 'allocation/exclusion-of-unknown-project', project: 'lake' },
    }));
});

const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
const places = fc.constantFrom('north', 'south', 'town', undefined);
const towns = fc
  .record({
    projects: fc.array(fc.tuple(fc.bigInt({ min: 0n, max: 9n }), places), { minLength: 6, maxLength: 6 }),
    ballots: fc.array(fc.tuple(fc.subarray(ids), places), { maxLength: 8 }),
    funds: fc.tuple(fc.nat(12), fc.nat(12), fc.nat(12)),
    leftovers: fc.tuple(fc.constantFrom('south', 'town', undefined), fc.constantFrom('town', undefined)),
    open: fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()),
  })
  .map(({ projects, ballots, funds, leftovers, open }) => ({
    profile: {
      budgetMinor: 40n,
      decimals: 0,
      projects: projects.map(([costMinor, area], at) => ({ id: ids[at]!, costMinor, ...(area ? { area } : {}) })),
      ballots: ballots.map(([chosen, area]) => ({ projects: chosen, ...(area ? { area } : {}) })),
      ranked: false,
    } satisfies Profile,
    areas: ['north', 'south', 'town'].map((area, at): AreaFund => ({
      area,
      fund: String(funds[at]),
      ...(area === 'town' ? {} : { within: 'town' }),
      ...(leftovers[at] ? { leftoverTo: leftovers[at] } : {}),
      ...(open[at] ? { voters: 'whoever-chooses' } : {}),
    })),
  }));
const rules: readonly AllocationRule[] = [
  { rule: 'greedy' },
  { rule: 'phragmen' },
  { rule: 'equal-shares', completion: 'add1-utilitarian' },
  { rule: 'equal-shares', utility: 'cardinality' },
];

describe('every rule with areas', () => {
  it('counts each area as if it were alone, and moves no money that is not there', () =>
    fc.assert(
      fc.property(towns, fc.constantFrom(...rules), ({ profile, areas: funds }, rule) => {
        const whole = allocated(profile, { ...rule, conditions: { areas: funds } });
        const received = new Map<string, bigint>();
        for (const { area, fund, leftoverTo, voters } of funds) {
          const own = profile.projects.filter((project) => (project.area ?? 'town') === area);
          const budgetMinor = BigInt(fund) + (received.get(area) ?? 0n);
          const chooses = ({ projects }: { projects: readonly string[] }) => own.some(({ id }) => projects.includes(id));
          const lives = (ballot: Ballot) => area === 'town' || ballot.area === area;
          const people = profile.ballots.filter(voters === 'whoever-chooses' ? chooses : lives);
          const ballots = people.map((ballot) => ({ projects: ballot.projects.filter((id) => own.some((one) => one.id === id)) }));
          const alone = allocated({ ...profile, budgetMinor, projects: own, ballots }, rule);
          if (leftoverTo) received.set(leftoverTo, (received.get(leftoverTo) ?? 0n) + alone.leftMinor);
          const found = whole.areas!.find((one) => one.area === area)!;
          expect(found).toMatchObject({
            order: alone.order,
            costMinor: alone.costMinor,
            leftMinor: alone.leftMinor,
            voters: ballots.length,
          });
          expect(found.costMinor <= budgetMinor).toBe(true);
        }
        expect(whole.leftMinor >= 0n && whole.costMinor + whole.leftMinor === profile.budgetMinor).toBe(true);
        expect([...whole.steps, ...whole.rejected].map(({ project }) => project).toSorted()).toEqual(ids);
        expect(decide(profile, { ...rule, conditions: { areas: funds } })).toEqual({
          ok: true,
          value: { order: whole.order, ties: whole.ties },
        });
        expect(audit(profile, whole)).toMatchObject({ ok: true, value: { voters: profile.ballots.length } });
      }),
      { numRuns: 300 },
    ));
});

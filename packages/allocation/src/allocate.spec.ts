import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocate, type Allocation, type AllocationRule, type Profile } from './index.js';

const projects = [
  { id: '9', costMinor: 40n },
  { id: '10', costMinor: 40n },
  { id: 'school', costMinor: 70n },
  { id: 'free', costMinor: 0n },
];
const profile: Profile = {
  budgetMinor: 100n,
  decimals: 0,
  projects,
  ballots: [
    { projects: ['9', '10'] },
    { projects: ['9', '10', 'school'] },
    { projects: ['school'] },
    { projects: ['school', 'free'] },
    { projects: [] },
  ],
  ranked: false,
};
const allocated = (of: Profile, rule: AllocationRule): Allocation => {
  const result = allocate(of, rule);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};

describe('greedy by votes', () => {
  const { order, steps, rejected, leftMinor, ties } = allocated(profile, { rule: 'greedy' });
  it('takes the most chosen first and goes on to what still fits', () => expect(order).toEqual(['school', 'free']));
  it('says what was left after each step', () => expect(steps.map((step) => step.leftMinor)).toEqual([30n, 30n]));
  it('says of each other project that it did not fit, and how many votes were missing', () =>
    expect(rejected).toEqual([
      { project: '10', costMinor: 40n, votes: 2, reason: 'did-not-fit', leftMinor: 30n, afterSteps: 1, moreSupporters: 1 },
      { project: '9', costMinor: 40n, votes: 2, reason: 'did-not-fit', leftMinor: 30n, afterSteps: 1, moreSupporters: 1 },
    ]));
  it('meets no tie where the equal ones no longer fit', () => expect([leftMinor, ties]).toEqual([30n, 0]));
  it('breaks a tie by the text of the ids and says so', () => {
    const { order, steps } = allocated({ ...profile, budgetMinor: 50n }, { rule: 'greedy' });
    expect(order).toEqual(['10', 'free']);
    expect(steps[0]).toMatchObject({ project: '10', tie: { among: ['10', '9'] } });
  });
});

describe('greedy by votes per cost', () => {
  it('takes what is free and chosen first', () =>
    expect(allocated(profile, { rule: 'greedy-per-cost' }).order).toEqual(['free', '10', '9']));
});

describe('equal shares', () => {
  it('share the budget among all who voted, empty ballots included', () =>
    expect(allocated(profile, { rule: 'equal-shares' }).share).toEqual({ top: 100n, bottom: 5n, raisedByUnits: 0 }));
  it('take what is free first, then what its supporters can pay', () => {
    const { order, steps } = allocated(profile, { rule: 'equal-shares' });
    expect(order).toEqual(['free', '10']);
    expect(steps[1]).toEqual({
      by: 'equal-shares',
      project: '10',
      costMinor: 40n,
      votes: 2,
      leftMinor: 60n,
      paid: '20',
      together: { inFull: '40', withLess: '0' },
      effectiveSupport: '2',
      ranOut: 2,
      alreadyOut: 0,
      tie: { among: ['10', '9'] },
    });
  });
  it('say when and by how much the others fell short', () =>
    expect(allocated(profile, { rule: 'equal-shares' }).rejected).toEqual([
      { project: '9', costMinor: 40n, votes: 2, reason: 'fell-short', afterSteps: 2, lackedMinor: 40n, moreSupporters: 1 },
      { project: 'school', costMinor: 70n, votes: 3, reason: 'fell-short', afterSteps: 0, lackedMinor: 10n, moreSupporters: 1 },
    ]));
  it('leave what remains to the most chosen that fits, if so agreed', () => {
    const { order, steps } = allocated(profile, { rule: 'equal-shares', completion: 'utilitarian' });
    expect(order).toEqual(['free', '10', '9']);
    expect(steps.map((step) => step.by)).toEqual(['no-cost', 'equal-shares', 'votes']);
  });
  it('are raised under Add1 until nothing more fits', () => {
    const { order, share } = allocated(profile, { rule: 'equal-shares', completion: 'add1' });
    expect(share).toEqual({ top: 120n, bottom: 5n, raisedByUnits: 4 });
    expect(order).toEqual(['free', 'school']);
  });
});

describe("Phragmén's method", () => {
  it('stops when the next project would break the budget', () => {
    const { order, rejected } = allocated({ ...profile, budgetMinor: 90n }, { rule: 'phragmen' });
    expect(order).toEqual(['free', '10']);
    expect(rejected.find((one) => one.project === 'school')).toMatchObject({ reason: 'did-not-fit' });
  });
  it('leaves out from the start what is dearer than the budget', () =>
    expect(allocated({ ...profile, budgetMinor: 60n }, { rule: 'phragmen' }).rejected).toContainEqual(
      expect.objectContaining({ project: 'school', reason: 'dearer-than-budget' }),
    ));
});

describe('an election without voters', () => {
  const empty: Profile = { ...profile, ballots: [] };
  it('shares out nothing', () => {
    const { order, rejected, share } = allocated(empty, { rule: 'equal-shares', completion: 'add1' });
    expect([order, share]).toEqual([[], undefined]);
    expect(new Set(rejected.map((one) => one.reason))).toEqual(new Set(['no-support']));
  });
  it('still fills the budget under a rule that takes whatever fits', () =>
    expect(allocated(empty, { rule: 'greedy' }).order).toEqual(['10', '9', 'free']));
});

describe('a rule with parameters that it does not have', () => {
  it.each([
    [{ rule: 'greedy', utility: 'borda' }, 'allocation/utility-not-of-this-rule'],
    [{ rule: 'phragmen', completion: 'add1' }, 'allocation/completion-not-of-this-rule'],
    [{ rule: 'equal-shares', utility: { byRank: [1.5] } }, 'allocation/rank-scores-not-whole'],
    [{ rule: 'equal-shares', utility: 'points' }, 'allocation/ballots-without-points'],
    [{ rule: 'greedy', utility: 'points' }, 'allocation/ballots-without-points'],
    [{ rule: 'equal-shares', utility: 'borda' }, 'allocation/ballots-without-ranking'],
  ] as const)('%j is refused', (rule, code) => expect(allocate(profile, rule)).toMatchObject({ ok: false, error: { code } }));
});

describe('every rule', () => {
  const rules: AllocationRule[] = [
    { rule: 'greedy' },
    { rule: 'greedy-per-cost' },
    { rule: 'phragmen' },
    { rule: 'equal-shares', completion: 'utilitarian' },
    { rule: 'equal-shares', utility: 'cardinality', completion: 'add1-utilitarian', tieBreak: { by: 'cost-votes-lot', seed: '마당' } },
  ];
  const profiles = fc
    .record({ ballots: fc.array(fc.subarray(['9', '10', 'school', 'free']), { maxLength: 7 }), budget: fc.bigInt({ min: 0n, max: 170n }) })
    .map(({ ballots, budget }): Profile => ({ ...profile, budgetMinor: budget, ballots: ballots.map((chosen) => ({ projects: chosen })) }));

  it('stays within the budget, accounts for every project once and for every unit of money', () =>
    fc.assert(
      fc.property(profiles, fc.constantFrom(...rules), (of, rule) => {
        const { costMinor, leftMinor, budgetMinor, order, selected, steps, rejected } = allocated(of, rule);
        expect(costMinor <= budgetMinor && costMinor + leftMinor === budgetMinor).toBe(true);
        expect([...order, ...rejected.map((one) => one.project)].toSorted()).toEqual(projects.map((one) => one.id).toSorted());
        expect(steps.map((step) => step.project)).toEqual(order);
        expect(selected).toEqual(order.toSorted());
        expect(steps.at(-1)?.leftMinor ?? budgetMinor).toBe(leftMinor);
      }),
    ));
  it('gives the same answer, explanations included, whatever the order of the ballots', () =>
    fc.assert(
      fc.property(profiles, fc.constantFrom(...rules), fc.nat(), (of, rule, turn) => {
        const at = of.ballots.length === 0 ? 0 : turn % of.ballots.length;
        const turned = { ...of, ballots: [...of.ballots.slice(at), ...of.ballots.slice(0, at)].toReversed() };
        expect(allocated(turned, rule)).toEqual(allocated(of, rule));
      }),
    ));
});

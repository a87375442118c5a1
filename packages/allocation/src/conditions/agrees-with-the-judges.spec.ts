import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { equalSharesNaive } from '../equal-shares/equal-shares.naive.js';
import { fraction } from '../exact/fraction.js';
import { greedyNaive, type PlainElection } from '../greedy/greedy.naive.js';
import {
  allocate,
  amountText,
  decide,
  inCodePointOrder,
  type Allocation,
  type AllocationRule,
  type Conditions,
  type Profile,
  type Rejection,
} from '../index.js';
import { phragmenNaive } from '../phragmen/phragmen.naive.js';
import { add1ConditionedNaive, conditionedNaive, isOutNaive } from './conditions.naive.js';

const ids = ['1', '2', '10', '9', 'A2', 'A10'];
const categories = ['green', 'sport'];

const elections = fc
  .record({
    base: fc.constantFrom(1n, 7n, 10n ** 15n),
    costs: fc.array(fc.bigInt({ min: 1n, max: 6n }), { minLength: 6, maxLength: 6 }),
    kinds: fc.array(fc.subarray(categories), { minLength: 6, maxLength: 6 }),
    budget: fc.bigInt({ min: 1n, max: 24n }),
    ballots: fc.array(fc.subarray(ids), { minLength: 1, maxLength: 8 }),
    caps: fc.subarray(categories),
    cap: fc.bigInt({ min: 0n, max: 10n }),
    excluded: fc.array(fc.subarray(ids, { minLength: 2, maxLength: 3 }), { maxLength: 3 }),
    votes: fc.nat(2),
    share: fc.constantFrom(0, 2500, 3333),
    perCost: fc.constantFrom(0n, 2n, 4n),
  })
  .map(({ base, costs, kinds, budget, ballots, caps, cap, excluded, votes, share, perCost }) => {
    const decimals = base === 10n ** 15n ? 15 : 0;
    const profile: Profile = {
      budgetMinor: base * budget,
      decimals,
      projects: ids.map((id, at) => ({ id, costMinor: base * costs[at]!, categories: kinds[at]! })),
      ballots: ballots.map((projects) => ({ projects })),
      ranked: false,
    };
    const conditions: Conditions = {
      caps: caps.map((name) => ({ of: 'category', name, atMost: amountText(base * cap, decimals) })),
      exclusions: excluded.map((projects) => ({ projects })),
      thresholds: {
        votes,
        shareOfBallots: share,
        ...(perCost ? { votesPerCost: { votes: 1, per: amountText(base * perCost, decimals) } } : {}),
      },
    };
    return { profile, conditions };
  });

const allocated = (profile: Profile, rule: AllocationRule): Allocation => {
  const result = allocate(profile, rule);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};

function plain({ budgetMinor, projects, ballots }: Profile, worth: (costMinor: bigint) => bigint): PlainElection {
  const inOrder = projects.map(({ id }) => id).toSorted(inCodePointOrder);
  return {
    budget: budgetMinor,
    costs: projects.map(({ costMinor }) => costMinor),
    values: ballots.map((ballot) => projects.map(({ id, costMinor }) => (ballot.projects.includes(id) ? worth(costMinor) : 0n))),
    tieRank: projects.map(({ id }) => inOrder.indexOf(id)),
  };
}

const one = () => 1n;
const shares = (election: PlainElection) => equalSharesNaive(election, fraction(election.budget, BigInt(election.values.length))).order;
const judges: readonly {
  rule: AllocationRule;
  worth: (costMinor: bigint) => bigint;
  count: (election: PlainElection) => readonly number[];
}[] = [
  { rule: { rule: 'greedy' }, worth: one, count: (election) => greedyNaive(election, false) },
  { rule: { rule: 'greedy-per-cost' }, worth: one, count: (election) => greedyNaive(election, true) },
  { rule: { rule: 'phragmen' }, worth: one, count: phragmenNaive },
  { rule: { rule: 'equal-shares' }, worth: (cost) => cost, count: shares },
  { rule: { rule: 'equal-shares', utility: 'cardinality' }, worth: one, count: shares },
];

const rules: readonly AllocationRule[] = [
  ...judges.map(({ rule }) => rule),
  { rule: 'equal-shares', completion: 'utilitarian' },
  { rule: 'equal-shares', utility: 'cardinality', completion: 'add1-utilitarian' },
  { rule: 'greedy', whenNotFitting: 'stop' },
];

/** Whether a reason held at the moment that it names, and no condition had barred the project before. */
function isTrue(rejection: Rejection, barredAfter: number | undefined): boolean {
  switch (rejection.reason) {
    case 'below-threshold':
      return barredAfter === 0 && rejection.has < rejection.needs;
    case 'excluded-by':
    case 'over-cap':
      return rejection.afterSteps === barredAfter;
    case 'did-not-fit':
    case 'fell-short':
      return barredAfter === undefined || rejection.afterSteps < barredAfter;
    default:
      return true;
  }
}

describe('exclusions, caps and thresholds', () => {
  it.each(judges)('lead to what the slow judge takes, under rule %#', ({ rule, worth, count }) =>
    fc.assert(
      fc.property(elections, ({ profile, conditions }) => {
        const isOut = isOutNaive(profile, conditions);
        const judged = conditionedNaive(count, plain(profile, worth), isOut).map((place) => ids[place]);
        expect(allocated(profile, { ...rule, conditions }).order).toEqual(judged);
      }),
      { numRuns: 200 },
    ),
  );

  it('lead to what the slow judge takes, with a completion by votes', () =>
    fc.assert(
      fc.property(elections, ({ profile, conditions }) => {
        const isOut = isOutNaive(profile, conditions);
        const bought = conditionedNaive(
          shares,
          plain(profile, (cost) => cost),
          isOut,
        );
        const left = bought.reduce((sum, place) => sum - profile.projects[place]!.costMinor, profile.budgetMinor);
        const rest = { ...plain(profile, one), budget: left };
        const afterwards = (place: number, taken: readonly number[]) => bought.includes(place) || isOut(place, [...bought, ...taken]);
        const judged = [...bought, ...conditionedNaive((election) => greedyNaive(election, false), rest, afterwards)];
        expect(allocated(profile, { rule: 'equal-shares', completion: 'utilitarian', conditions }).order).toEqual(
          judged.map((place) => ids[place]),
        );
      }),
      { numRuns: 200 },
    ));

  it.each(judges.filter(({ rule }) => rule.rule === 'equal-shares'))(
    'lead to what the slow judge takes when shares are raised (%#)',
    ({ rule, worth }) =>
      fc.assert(
        fc.property(elections, ({ profile, conditions }) => {
          const judged = add1ConditionedNaive(plain(profile, worth), isOutNaive(profile, conditions), 10n ** BigInt(profile.decimals));
          expect(allocated(profile, { ...rule, completion: 'add1', conditions }).order).toEqual(judged.map((place) => ids[place]));
        }),
        { numRuns: 150 },
      ),
  );

  it('are never broken, nor is the budget, and every project has its step or its reason', () =>
    fc.assert(
      fc.property(elections, fc.constantFrom(...rules), ({ profile, conditions }, rule) => {
        const { order, costMinor, leftMinor, rejected, steps } = allocated(profile, { ...rule, conditions });
        const places = order.map((id) => ids.indexOf(id));
        const isOut = isOutNaive(profile, conditions);
        for (const [at, place] of places.entries()) expect(isOut(place, places.slice(0, at))).toBe(false);
        expect(costMinor + leftMinor === profile.budgetMinor && leftMinor >= 0n).toBe(true);
        expect([...steps, ...rejected].map(({ project }) => project).toSorted()).toEqual(ids.toSorted());
        const fits = rejected.filter((one) => !isOut(ids.indexOf(one.project), places) && one.costMinor <= leftMinor);
        const isExhaustive = rule.whenNotFitting === undefined && (rule.rule.startsWith('greedy') || rule.completion !== undefined);
        expect(isExhaustive ? fits : []).toEqual([]);
      }),
      { numRuns: 400 },
    ));

  it('have a reason that was true, and true first', () =>
    fc.assert(
      fc.property(elections, fc.constantFrom(...rules), ({ profile, conditions }, rule) => {
        const { order, rejected } = allocated(profile, { ...rule, conditions });
        const isOut = isOutNaive(profile, conditions);
        const barredAfter = (id: string) =>
          [...order.keys(), order.length].find((steps) =>
            isOut(
              ids.indexOf(id),
              order.slice(0, steps).map((one) => ids.indexOf(one)),
            ),
          );
        expect(rejected.filter((rejection) => !isTrue(rejection, barredAfter(rejection.project)))).toEqual([]);
      }),
      { numRuns: 400 },
    ));

  it('do not look at the order of the ballots, and decide the same with and without explanations', () =>
    fc.assert(
      fc.property(elections, fc.constantFrom(...rules), ({ profile, conditions }, rule) => {
        const turned = { ...profile, ballots: profile.ballots.toReversed() };
        const conditioned = { ...rule, conditions };
        const { order, ties } = allocated(profile, conditioned);
        expect(allocated(turned, conditioned)).toEqual(allocated(profile, conditioned));
        expect(decide(profile, conditioned)).toEqual({ ok: true, value: { order, ties } });
      }),
    ));

  it('change nothing where none of them applies', () =>
    fc.assert(
      fc.property(elections, fc.constantFrom(...rules), ({ profile }, rule) => {
        const empty: Conditions = { caps: [], exclusions: [], thresholds: {}, ballots: {}, areas: [] };
        expect(allocated(profile, { ...rule, conditions: empty })).toEqual(allocated(profile, rule));
        const { order } = allocated(profile, { ...rule, conditions: { thresholds: { votes: 0 } } });
        expect(order).toEqual(allocated(profile, rule).order);
      }),
    ));
});

import { money, type Currency } from '@madang/money';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { castBallot, electionStates, type Ballot, type Election, type ProjectId } from './index.js';

const KRW = 'KRW' as Currency;
const id = (text: string) => text as ProjectId;
const names = ['park', 'clinic', 'bridge', 'school'];
const election: Election = {
  state: 'open',
  opensAt: new Date('2026-06-01T00:00:00Z'),
  closesAt: new Date('2026-06-15T00:00:00Z'),
  fund: money(100n, KRW),
  ballotStyle: { kind: 'knapsack', maxPicks: null },
  projects: names.map((name) => ({ id: id(name), cost: money(30n, KRW) })),
};
const during = new Date('2026-06-10T00:00:00Z');
const { opensAt, closesAt } = election;
const ballot = (revision: number, ...choices: string[]): Ballot => ({ revision, choices: choices.map(id) });

describe('castBallot', () => {
  it('takes the first ballot, its choices in an order that tells nothing', () =>
    expect(castBallot(election, { stored: null, incoming: ballot(1, 'park', 'clinic') }, during)).toEqual({
      ok: true,
      value: { changes: true, ballot: ballot(1, 'clinic', 'park') },
    }));
  it('a higher revision takes its place, an empty one too', () =>
    expect(castBallot(election, { stored: ballot(1, 'park'), incoming: ballot(7) }, during)).toEqual({
      ok: true,
      value: { changes: true, ballot: ballot(7) },
    }));
  it('the same revision again changes nothing, in whatever order it is sent', () =>
    expect(castBallot(election, { stored: ballot(2, 'clinic', 'park'), incoming: ballot(2, 'park', 'clinic') }, during)).toEqual({
      ok: true,
      value: { changes: false, ballot: ballot(2, 'clinic', 'park') },
    }));
  it('an answer lost at the deadline is confirmed after the close', () =>
    expect(
      castBallot({ ...election, state: 'closed' }, { stored: ballot(2, 'park'), incoming: ballot(2, 'park') }, closesAt),
    ).toMatchObject({
      ok: true,
      value: { changes: false },
    }));
  it('the same revision with other choices is a conflict', () =>
    expect(castBallot(election, { stored: ballot(2, 'park'), incoming: ballot(2, 'clinic') }, during)).toEqual({
      ok: false,
      error: { code: 'ballot/conflict', storedRevision: 2 },
    }));
  it('a lower revision is stale', () =>
    expect(castBallot(election, { stored: ballot(3, 'park'), incoming: ballot(2, 'park') }, during)).toEqual({
      ok: false,
      error: { code: 'ballot/stale', storedRevision: 3 },
    }));
  it('the first millisecond counts, the closing instant does not', () => {
    const first = { stored: null, incoming: ballot(1, 'park') };
    expect(castBallot(election, first, opensAt).ok).toBe(true);
    expect(castBallot(election, first, new Date(closesAt.getTime() - 1)).ok).toBe(true);
    expect(castBallot(election, first, closesAt)).toEqual({
      ok: false,
      error: { code: 'election/not-open', state: 'open', opensAt, closesAt },
    });
  });
  it('only an open election takes ballots', () =>
    expect(electionStates.filter((state) => castBallot({ ...election, state }, { stored: null, incoming: ballot(1) }, during).ok)).toEqual([
      'open',
    ]));
  it('invalid choices are refused with every reason, and the stored ballot stands', () =>
    expect(castBallot(election, { stored: ballot(1, 'park'), incoming: ballot(2, ...names, 'zoo') }, during)).toMatchObject({
      ok: false,
      error: { code: 'ballot/invalid', refusals: [{ code: 'ballot/unknown-project' }, { code: 'ballot/over-the-fund' }] },
    }));
  it.each([0, -1, 1.5, Number.NaN])('%d is no revision', (revision) =>
    expect(castBallot(election, { stored: null, incoming: ballot(revision) }, during)).toEqual({
      ok: false,
      error: { code: 'ballot/revision-not-positive' },
    }),
  );

  it('the same revisions end in the highest one, in any order and however often each arrives', () =>
    fc.assert(
      fc.property(
        fc
          .uniqueArray(fc.tuple(fc.integer({ min: 1, max: 200 }), fc.subarray(names, { maxLength: 3 })), {
            minLength: 1,
            maxLength: 10,
            selector: ([revision]) => revision,
          })
          .chain((revisions) => fc.tuple(fc.constant(revisions), fc.shuffledSubarray([...revisions, ...revisions], { minLength: 0 }))),
        ([revisions, repeated]) => {
          const deliveries = [...repeated, ...revisions].map(([revision, choices]) => ballot(revision, ...choices));
          const end = deliveries.reduce<Ballot | null>((stored, incoming) => {
            const cast = castBallot(election, { stored, incoming }, during);
            return cast.ok ? cast.value.ballot : stored;
          }, null);
          const [highest, choices] = revisions.reduce((one, other) => (other[0] > one[0] ? other : one));
          expect(end).toEqual(ballot(highest, ...choices.toSorted()));
        },
      ),
    ));
});

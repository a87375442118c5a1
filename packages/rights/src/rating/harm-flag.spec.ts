import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rating } from './check-rating.js';
import { harmFlag, harmTally, type HarmTally } from './harm-flag.js';

const tallies = fc.array(
  fc.integer({ min: 0, max: 300 }).chain((n) =>
    fc.record({
      group: fc.string({ maxLength: 5 }),
      n: fc.constant(n),
      harmed: fc.integer({ min: 0, max: n }),
      grave: fc.integer({ min: 0, max: n }),
    }),
  ),
  { maxLength: 8 },
);

describe('harmFlag', () => {
  it('nine of twenty who report harm raise it, six do not', () => {
    expect(harmFlag([{ group: 'wheelchair users', n: 20, harmed: 9, grave: 0 }])).toEqual({
      raised: true,
      grounds: [{ group: 'wheelchair users', because: 'share-of-harm' }],
    });
    expect(harmFlag([{ group: 'wheelchair users', n: 20, harmed: 6, grave: 0 }]).raised).toBe(false);
  });
  it('ten who call the harm grave raise it among any number of others', () =>
    expect(harmFlag([{ group: 'everyone', n: 10_000, harmed: 10, grave: 10 }]).grounds).toEqual([
      { group: 'everyone', because: 'grave-harm' },
    ]));
  it('a group below ten is not judged, since its answers would show', () =>
    expect(harmFlag([{ group: 'few', n: 9, harmed: 9, grave: 9 }]).raised).toBe(false));
  it('ratings of other groups cannot switch it off', () =>
    fc.assert(
      fc.property(tallies, tallies, (some, others) => {
        const before = harmFlag(some);
        const after = harmFlag([...some, ...others]);
        expect(after.grounds).toEqual([...before.grounds, ...harmFlag(others).grounds]);
        expect(before.raised && !after.raised).toBe(false);
      }),
    ));
  it('more harm in a group of the same size never lowers it', () =>
    fc.assert(
      fc.property(tallies, (some) => {
        const worse: HarmTally[] = some.map((tally) => ({ ...tally, harmed: Math.min(tally.n, tally.harmed + 1) }));
        expect(harmFlag(some).raised && !harmFlag(worse).raised).toBe(false);
      }),
    ));
});

describe('harmTally', () => {
  const grave = { scale: 4, scope: 4, remediability: 4, likelihood: 1 } as const;
  const ratings: Pick<Rating, 'answer' | 'severity'>[] = [
    { answer: -3, severity: grave },
    { answer: -2, severity: { ...grave, scale: 1, scope: 1, remediability: 1 } },
    { answer: -1 },
    { answer: 'dont-know' },
  ];
  it('counts harm and grave harm among those who rated', () =>
    expect(harmTally('women', ratings)).toEqual({ group: 'women', n: 3, harmed: 2, grave: 1 }));
});

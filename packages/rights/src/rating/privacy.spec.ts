import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hiddenCells, mayBeReleasedAgain, releasable, roundedShare, signOnly } from './privacy.js';

describe('what may be published', () => {
  it('begins at ten people', () => expect([releasable(9), releasable(10), releasable(9, 5)]).toEqual([false, true, true]));
  it('changes only when ten answers have come in since', () =>
    expect([mayBeReleasedAgain(500, 9), mayBeReleasedAgain(500, 10), mayBeReleasedAgain(9, 10)]).toEqual([false, true, false]));
});

describe('roundedShare', () => {
  it.each([
    [6, 20, 30],
    [1, 15, 5],
    [24, 49, 50],
    [24, 50, 48],
    [333, 1000, 33],
    [0, 0, undefined],
  ])('%s of %s is %s per cent', (part, n, share) => expect(roundedShare(part, n)).toBe(share));
  it('below fifty answers only steps of five are told', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 49 }).chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n))),
        ([part, n]) => {
          expect(roundedShare(part, n)! % 5).toBe(0);
        },
      ),
    ));
});

describe('hiddenCells', () => {
  it('hides the next smallest beside a single hidden cell', () => expect(hiddenCells([40, 3, 12, 25])).toEqual([false, true, true, false]));
  it('hides what is small where several are', () => expect(hiddenCells([40, 3, 9, 25])).toEqual([false, true, true, false]));
  it('hides nothing where all are large', () => expect(hiddenCells([40, 10])).toEqual([false, false]));
  it('never leaves exactly one cell hidden beside others', () =>
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 60 }), { minLength: 2, maxLength: 9 }), (counts) => {
        const hidden = hiddenCells(counts);
        expect(hidden.filter(Boolean).length).not.toBe(1);
        expect(counts.every((count, index) => count >= 10 || hidden[index])).toBe(true);
      }),
    ));
});

describe('signOnly', () => {
  it.each([
    [[12, 0, 0, 0, 0, 0, 0], -1],
    [[0, 0, 0, 12, 0, 0, 0], 0],
    [[0, 0, 0, 0, 12, 0, 0], 1],
    [[1, 0, 0, 0, 12, 0, 0], undefined],
    [[0, 0, 0, 0, 0, 0, 0], undefined],
  ])('%j shows %s', (histogram, sign) => expect(signOnly(histogram)).toBe(sign));
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceOf, movesOf, rowsOf, unreadable, waysToMend, type MoveRow } from './move-rows.js';

const row = (side: MoveRow['side'], line: string, amount: string): MoveRow => ({ side, line, name: line, amount });

describe('moves from the form', () => {
  it('are read as people write amounts, with the sign of their side', () => {
    const moves = movesOf([row('from', 'a', '4만'), row('to', 'b', '40,000'), row('to', 'c', 'soon')], 'KRW');
    expect(moves.map(({ line, delta }) => [line, delta.minor])).toEqual([
      ['a', '-40000'],
      ['b', '40000'],
    ]);
  });

  it('name the rows that nobody can read, and those of nothing', () => {
    expect(unreadable([row('from', 'a', ''), row('to', 'b', '0'), row('to', 'c', '5')], 'EUR')).toEqual(['a', 'b']);
  });

  it('come back from the saved draft as they were written', () => {
    const moves = movesOf([row('from', 'a', '12.50'), row('to', 'b', '12.5')], 'EUR');
    expect(movesOf(rowsOf(moves), 'EUR')).toEqual(moves);
    expect(rowsOf(moves).map(({ side, amount }) => [side, amount])).toEqual([
      ['from', '12.50'],
      ['to', '12.50'],
    ]);
  });
});

describe('mending a difference', () => {
  it('offers to take more or to give less when money is short', () => {
    expect(waysToMend([row('from', 'a', '100'), row('to', 'b', '130')], 'EUR').map(({ side, amount }) => [side, amount])).toEqual([
      ['from', '130'],
      ['to', '100'],
    ]);
  });

  it('offers nothing when the sums are equal, and never an amount of nothing', () => {
    expect(waysToMend([row('from', 'a', '100'), row('to', 'b', '100')], 'EUR')).toEqual([]);
    expect(waysToMend([row('from', 'a', '100'), row('to', 'b', '10'), row('to', 'c', '200')], 'EUR').map(({ side }) => side)).toEqual([
      'from',
      'to',
    ]);
    expect(waysToMend([row('from', 'a', '10'), row('to', 'b', '100'), row('to', 'c', '5')], 'EUR').map(({ side }) => side)).toEqual([
      'from',
    ]);
  });

  it('makes the sums equal, whatever the amounts are', () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(amounts, amounts, (taken, given) => {
        const rows = [
          ...taken.map((amount, at) => row('from', `f${at}`, `${amount}`)),
          ...given.map((amount, at) => row('to', `t${at}`, `${amount}`)),
        ];
        for (const mend of waysToMend(rows, 'EUR')) {
          const mended = rows.map((one) => (one.line === mend.line ? { ...one, amount: mend.amount } : one));
          expect(differenceOf(movesOf(mended, 'EUR'))).toBe(0n);
        }
      }),
    );
  });
});

import type { LineCode } from '@madang/basics';
import type { Currency } from '@madang/money';
import { describe, expect, it } from 'vitest';
import { balancedAndAvailable } from './balanced-and-available.js';

const eur = (minor: bigint) => ({ minor, currency: 'EUR' as Currency });
const move = (line: string, delta: bigint, available: bigint) => ({ line: line as LineCode, delta: eur(delta), available: eur(available) });

describe('check C15, balanced and available', () => {
  it('is a concern when 100 is taken from a line with 80 free, though the moves balance', () =>
    expect(
      balancedAndAvailable({ moves: [move('roads', -100_00n, 80_00n), move('rent support', 100_00n, 0n)], tolerance: eur(50n) }),
    ).toEqual({
      level: 'concern',
      balance: eur(0n),
      balanced: true,
      overdrawn: [{ line: 'roads', asked: eur(100_00n), available: eur(80_00n), short: eur(20_00n) }],
    }));
  it('is ok when the cut takes the free amount to the last cent', () =>
    expect(balancedAndAvailable({ moves: [move('roads', -80n, 80n), move('rent', 80n, 0n)], tolerance: eur(0n) })).toMatchObject({
      level: 'ok',
      overdrawn: [],
    }));
  it('is a concern when more is given than taken, and says how short it is', () =>
    expect(balancedAndAvailable({ moves: [move('roads', -80n, 80n), move('rent', 90n, 0n)], tolerance: eur(0n) })).toMatchObject({
      level: 'concern',
      balanced: false,
      balance: eur(10n),
    }));
  it.each([
    [50n, true],
    [51n, false],
    [-50n, true],
    [-51n, false],
  ])('a difference of %s against a tolerance of 50 is balanced: %s', (difference, balanced) => {
    const moves = [move('roads', -1000n, 1000n), move('rent', 1000n + difference, 0n)];
    expect(balancedAndAvailable({ moves, tolerance: eur(50n) }).balanced).toBe(balanced);
  });
  it('a line with less than nothing free is short by all that is asked', () =>
    expect(balancedAndAvailable({ moves: [move('roads', -10n, -5n)], tolerance: eur(10n) }).overdrawn[0]!.short).toEqual(eur(10n)));
});

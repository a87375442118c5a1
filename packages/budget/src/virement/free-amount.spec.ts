import type { Currency } from '@madang/money';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freeAmount } from './free-amount.js';

const eur = (minor: bigint) => ({ minor, currency: 'EUR' as Currency });

describe('freeAmount', () => {
  it('is what is left of the adjusted amount after commitments and earmarks, and shows its parts', () =>
    expect(freeAmount({ initial: eur(90n), final: eur(100n), committed: eur(20n), earmarked: eur(5n) })).toEqual({
      appropriation: eur(100n),
      committed: eur(20n),
      earmarked: eur(5n),
      free: eur(75n),
    }));
  it('is all of a line that says nothing else', () => expect(freeAmount({ initial: eur(90n) }).free).toEqual(eur(90n)));
  it('is nothing, not less, where more is committed than appropriated', () =>
    expect(freeAmount({ initial: eur(90n), committed: eur(120n) }).free).toEqual(eur(0n)));
  it('never exceeds the appropriation of a line that holds money, and never falls below zero', () =>
    fc.assert(
      fc.property(fc.bigInt({ min: 0n }), fc.bigInt({ min: 0n }), fc.bigInt({ min: 0n }), (initial, committed, earmarked) => {
        const { free } = freeAmount({ initial: eur(initial), committed: eur(committed), earmarked: eur(earmarked) });
        expect(free.minor >= 0n && free.minor <= initial).toBe(true);
      }),
    ));
});

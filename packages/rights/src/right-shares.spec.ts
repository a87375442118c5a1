import { subtract, sum, type Currency, type Money } from '@madang/money';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cofogGroups } from './catalogue/cofog.js';
import { checkWeights } from './catalogue/right-weights.js';
import { attributeByRight, rightSharesOf, splitByRight } from './right-shares.js';

const EUR = 'EUR' as Currency;
const eur = (minor: bigint): Money => ({ minor, currency: EUR });
const minors = fc.bigInt({ min: -(2n ** 60n), max: 2n ** 60n });
const lines = fc.array(
  fc.record({ amount: minors.map(eur), cofog: fc.option(fc.constantFrom(...cofogGroups.map((group) => group.code)), { nil: undefined }) }),
);

describe('rightSharesOf', () => {
  it('parts community development between homes, mobility and environment', () =>
    expect(rightSharesOf({ amount: eur(1_000n), cofog: '06.2' })).toEqual({
      byRight: { HO: eur(400n), EN: eur(300n), MO: eur(300n) },
      notAttributed: eur(0n),
    }));
  it('leaves six tenths of general services to no right in particular', () =>
    expect(rightSharesOf({ amount: eur(10n), cofog: '01.3' }).notAttributed).toEqual(eur(6n)));
  it('a line that nobody classified serves no right in particular', () =>
    expect(rightSharesOf({ amount: eur(7n) })).toEqual({ byRight: {}, notAttributed: eur(7n) }));
  it('the weights of the city come before those of the group', () =>
    expect(rightSharesOf({ amount: eur(10n), cofog: '06.1', weights: { EQ: 5_000 } })).toEqual({
      byRight: { EQ: eur(5n) },
      notAttributed: eur(5n),
    }));
  it('one cent goes to one right, not to three', () =>
    expect(rightSharesOf({ amount: eur(1n), cofog: '06.2' }).byRight).toEqual({ HO: eur(1n), EN: eur(0n), MO: eur(0n) }));
  it('the parts always add up to the amount', () =>
    fc.assert(
      fc.property(minors, fc.constantFrom(...cofogGroups), (minor, group) => {
        const { byRight, notAttributed } = splitByRight(eur(minor), group.weights);
        const attributed = sum(Object.values(byRight), EUR);
        expect(subtract(eur(minor), attributed)).toEqual(notAttributed);
        expect(attributed.minor * attributed.minor <= minor * minor).toBe(true);
      }),
    ));
  it('weights above the whole are a fault', () => expect(() => splitByRight(eur(1n), { HO: 9_000, EQ: 2_000 })).toThrow(/exceed/));
});

describe('attributeByRight', () => {
  it('the rights and the rest add up to the budget', () =>
    fc.assert(
      fc.property(lines, (some) => {
        const sums = attributeByRight(some, EUR);
        expect(sum([...Object.values(sums.byRight), sums.notAttributed], EUR)).toEqual(sums.total);
        expect(sums.total).toEqual(
          sum(
            some.map((line) => line.amount),
            EUR,
          ),
        );
      }),
    ));
  it('tells what is unclassified from what serves no right in particular', () => {
    const sums = attributeByRight([{ amount: eur(100n), cofog: '01.7' }, { amount: eur(30n) }], EUR);
    expect([sums.notAttributed, sums.unclassified]).toEqual([eur(130n), eur(30n)]);
  });
});

describe('checkWeights', () => {
  it('takes weights up to the whole', () => expect(checkWeights({ HO: 4_000, EQ: 6_000 }).ok).toBe(true));
  it('refuses more than the whole', () =>
    expect(checkWeights({ HO: 4_000, EQ: 6_001 })).toEqual({
      ok: false,
      error: { code: 'rights/weights-exceed-the-whole', total: 10_001 },
    }));
  it.each([-1, 0.5, Number.NaN])('refuses a weight of %s', (weight) =>
    expect(checkWeights({ HO: weight })).toMatchObject({ ok: false, error: { code: 'rights/weight-not-whole-basis-points', right: 'HO' } }),
  );
});

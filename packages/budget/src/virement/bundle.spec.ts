import type { Currency, Money } from '@madang/money';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundleOf } from '../index.js';

const won = (minor: bigint): Money => ({ minor, currency: 'KRW' as Currency });

describe('bundleOf', () => {
  it('five proposals that each fit, and together ask for 140 % of what is free', () => {
    const taken = [20n, 30n, 30n, 30n, 30n].map(won);
    expect(bundleOf(won(100n), taken)).toEqual({ free: won(100n), asked: won(140n), short: won(40n), percent: 140n });
  });
  it('what is free is enough for all of them: no bundle', () => expect(bundleOf(won(100n), [won(40n), won(60n)])).toBeNull());
  it('one alone is no bundle, however much it asks for', () => expect(bundleOf(won(100n), [won(900n)])).toBeNull());
  it('where nothing is free there is no percentage of it', () =>
    expect(bundleOf(won(0n), [won(1n), won(2n)])).toEqual({ free: won(0n), asked: won(3n), short: won(3n), percent: null }));
  it('a further proposal never dissolves one, and more free money never makes one', () =>
    fc.assert(
      fc.property(
        fc.array(fc.bigInt({ min: 1n, max: 1000n }), { maxLength: 6 }),
        fc.bigInt({ min: 1n, max: 1000n }),
        fc.bigInt({ min: 0n, max: 3000n }),
        (amounts, further, free) => {
          const [some, more] = [amounts.map(won), [...amounts, further].map(won)];
          const [now, withOneMore, withMoreFree] = [
            bundleOf(won(free), some),
            bundleOf(won(free), more),
            bundleOf(won(free + further), some),
          ];
          expect(now === null || withOneMore !== null).toBe(true);
          expect(now !== null || withMoreFree === null).toBe(true);
        },
      ),
    ));
});

import type { Currency } from '@madang/money';
import { describe, expect, it } from 'vitest';
import { runningSums, saysTotal } from './suspected-total.js';

const initial = (minor: bigint) => ({ initial: { minor, currency: 'EUR' as Currency } });

describe('saysTotal', () => {
  it.each([
    'TOTAL',
    'Total general',
    'Subtotal sección 1',
    'Sub-total',
    'SUMA',
    'Grand total',
    'Totals',
    '합계',
    '합 계',
    '총계',
    '소계',
    '계',
    '合計',
    '合　計',
    '小計',
  ])('hears a total in %j', (cell) => expect(saysTotal(cell)).toBe(true));
  it.each(['', 'Totalmente', 'SUMARIOS', '계획', '주거종합계획 수립', '計画課', '合計画', 'Grants', 'Atención total'])(
    'hears none in %j',
    (cell) => expect(saysTotal(cell)).toBe(false),
  );
});

describe('runningSums', () => {
  it('recognises the sum of a section, and of all', () => {
    const sums = runningSums();
    for (const minor of [1n, 2n]) sums.add(initial(minor));
    expect(sums.areRepeatedBy(initial(3n))).toBe(true);
    sums.startSection();
    for (const minor of [4n, 5n]) sums.add(initial(minor));
    expect([9n, 12n, 3n].map((minor) => sums.areRepeatedBy(initial(minor)))).toEqual([true, true, false]);
  });
  it('does not take one row, or nothing, for a sum', () => {
    const sums = runningSums();
    sums.add(initial(5n));
    expect(sums.areRepeatedBy(initial(5n))).toBe(false);
    sums.add(initial(-5n));
    expect(sums.areRepeatedBy(initial(0n))).toBe(false);
  });
});

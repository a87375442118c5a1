import type { CheckInputView } from '@madang/contracts/checks';
import { describe, expect, it } from 'vitest';
import { perHead, realPerHead } from './per-head.js';

const given = (figures: Readonly<Record<string, string>>): CheckInputView[] =>
  Object.entries(figures).map(([name, value]) => ({
    name,
    value,
    item: null,
    field: null,
    year: null,
    kind: 'number',
    state: 'given',
    source: null,
  }));

const housing = { a0: '6515066350', a1: '5364428730', p0: '3422416', p1: '3422416', d0: '1.055756', d1: '1.084261412' };

describe('money for each resident', () => {
  it('is rounded to the nearest unit', () => {
    expect([perHead('1000', '3'), perHead('2000', '3'), perHead('-2000', '3')]).toEqual(['333', '667', '-667']);
  });

  it('of last year is told at the prices of this year', () => {
    expect(realPerHead(given(housing))).toEqual({ before: '1955', now: '1567' });
    expect(1567 / 1955 - 1).toBeCloseTo(-0.1983, 3);
  });

  it('is not told where an input is missing, hidden or empty', () => {
    expect(realPerHead(given({ ...housing, p0: '0' }))).toBeNull();
    expect(realPerHead(given(housing).slice(1))).toBeNull();
    expect(realPerHead(given(housing).map((input) => (input.name === 'p1' ? { ...input, state: 'hidden' as const } : input)))).toBeNull();
  });
});

import type { Currency } from '@madang/money';
import { describe, expect, it } from 'vitest';
import { roundedAmount } from './rounded-amount.js';

describe('an exact share as an amount to show', () => {
  it.each([
    ['12.345678', 'EUR', 1235n],
    ['12.344999', 'EUR', 1234n],
    ['12', 'EUR', 1200n],
    ['0.005', 'EUR', 1n],
    ['1234.5', 'KRW', 1235n],
    ['1.2345', 'KWD', 1235n],
  ])('%s %s', (decimal, currency, minor) => {
    expect(roundedAmount(decimal, currency as Currency)).toEqual({ minor, currency });
  });
});

import { describe, expect, it } from 'vitest';
import { amountText } from './amount-text.js';

describe('amountText', () => {
  it.each([
    [1010n, 2, '10.10'],
    [1000n, 2, '10'],
    [5n, 2, '0.05'],
    [-5n, 2, '-0.05'],
    [0n, 2, '0'],
    [12n, 0, '12'],
    [9007199254740993n, 0, '9007199254740993'],
  ] as const)('%s minor units with %s decimals are %s', (minor, decimals, text) => expect(amountText(minor, decimals)).toBe(text));
});

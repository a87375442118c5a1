import { describe, expect, it } from 'vitest';
import { readAttributes, readCofog, saysElimination } from './read-attributes.js';

describe('readCofog', () => {
  it.each([
    ['04.5', '04.5'],
    ['4.5', '04.5'],
    ['10.6', '10.6'],
    ['04.5.1', '04.5'],
    ['GF0405', '04.5'],
    ['045', '04.5'],
    ['0451', '04.5'],
    ['07.3 Hospital services', '07.3'],
  ])('reads %j as %s', (cell, group) => expect(readCofog(cell)).toBe(group));
  it.each(['', '04', '1', '11.1', 'health', '00.1'])('finds no group in %j', (cell) => expect(readCofog(cell)).toBeUndefined());
});

describe('readAttributes', () => {
  it('reads how firmly money is bound and what it does for equality, and leaves open what is not said', () => {
    const mapping = { cofog: [0], rigidity: [1], equality: [2] };
    expect(readAttributes(['1.1', 'Mandatory', '2'], mapping)).toEqual({ cofog: '01.1', rigidity: 'mandatory', equality: '2' });
    expect(readAttributes(['', '재량지출', 'none'], mapping)).toEqual({ rigidity: 'discretionary' });
    expect(readAttributes(['x'], {})).toEqual({});
  });
});

describe('saysElimination', () => {
  it.each(['Elimination', 'x', 'Sí', '1', '내부거래지출'])('takes %j for one', (cell) => expect(saysElimination(cell)).toBe(true));
  it.each(['', 'no', '0', 'Expense'])('takes %j for none', (cell) => expect(saysElimination(cell)).toBe(false));
});

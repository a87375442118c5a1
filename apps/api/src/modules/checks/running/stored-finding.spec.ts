import { evaluateCheck, hidden } from '@madang/rights';
import { describe, expect, it } from 'vitest';
import type { NamedInput } from '../inputs/question.js';
import { storedInput, storedMissing, storedValues } from './stored-finding.js';

const input = (more: Partial<NamedInput>): NamedInput => ({ name: 'a0', kind: 'money', value: 1n, supplier: 'finance', ...more });

describe('a finding as it is kept', () => {
  it('tells a zero, a hidden value and a missing one apart', () => {
    const kept = [0n, hidden, undefined].map((value) => storedInput(input({ value })));
    expect(kept.map(({ state, value }) => [state, value])).toEqual([
      ['given', '0'],
      ['hidden', null],
      ['missing', null],
    ]);
  });

  it('has amounts as minor units, to the last digit', () => {
    const { values } = evaluateCheck('C07', {
      approvedRight: 10n ** 18n + 1n,
      executedRight: 1n,
      approvedAll: 10n ** 19n,
      executedAll: 5n,
    });
    expect(storedValues(values).find(({ name }) => name === 'unspent')).toEqual({
      name: 'unspent',
      item: null,
      kind: 'money',
      value: (10n ** 18n).toString(),
    });
  });

  it('has what was computed for each district under the name of the district', () => {
    const districts = [
      { name: 'North', population: 60, quality: 0.5, actual: 40n },
      { name: 'South', population: 40, quality: 0.6, actual: 20n },
    ];
    const stored = storedValues(evaluateCheck('C10', { pool: 100n, districts }).values);
    expect(stored.filter(({ name }) => name === 'entitlement').map(({ item, kind }) => [item, kind])).toEqual([
      ['North', 'money'],
      ['South', 'money'],
    ]);
  });

  it('says what is missing with its year, who could supply it and which fact would mend it', () => {
    const inputs = [input({ name: 'd1', kind: 'number', value: undefined, year: 2026, supplier: 'statistics', fact: 'price-index' })];
    expect(storedMissing([{ name: 'd1', why: 'missing' }], inputs)).toEqual([
      { name: 'd1', why: 'missing', item: null, field: null, year: 2026, supplier: 'statistics', fact: 'price-index' },
    ]);
  });

  it('names a supplier also for what was never gathered at all', () =>
    expect(storedMissing([{ name: 'value', why: 'missing' }], [])).toMatchObject([{ supplier: 'statistics', fact: null }]));
});

import { evaluateCheck, hidden, type CheckInputs } from '@madang/rights';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkInput, type NamedInput } from './question.js';
import { inputOf } from './questions.js';

const given = (name: string, value: NamedInput['value'], more: Partial<NamedInput> = {}): NamedInput => ({
  name,
  kind: 'number',
  value,
  supplier: 'finance',
  ...more,
});

describe('the inputs of a check', () => {
  it('stand by their names, and what is hidden stays hidden', () =>
    expect(checkInput([given('a0', 5n), given('a1', undefined), given('p0', hidden)])).toEqual({ a0: 5n, a1: undefined, p0: hidden }));

  it('with an item make a list, of bare values where they have no fields', () =>
    expect(checkInput([given('shares', 0.1, { item: '2025' }), given('shares', 0.2, { item: '2026' })])).toEqual({ shares: [0.1, 0.2] }));

  it('with an item and a field make a list of entries, each with its name', () =>
    expect(
      checkInput([
        given('districts', 10, { item: 'North', field: 'population' }),
        given('districts', 0.5, { item: 'North', field: 'quality' }),
        given('districts', 20, { item: 'South', field: 'population' }),
      ]),
    ).toEqual({
      districts: [
        { name: 'North', population: 10, quality: 0.5 },
        { name: 'South', population: 20 },
      ],
    }));

  it('keep every district apart and lose none, however many there are', () => {
    const district = fc.record({ name: fc.string({ minLength: 1 }), population: fc.nat() });
    fc.assert(
      fc.property(fc.uniqueArray(district, { selector: ({ name }) => name, minLength: 1 }), (districts) => {
        const inputs = districts.map(({ name, population }) => given('districts', population, { item: name, field: 'population' }));
        expect(checkInput(inputs)).toEqual({ districts });
      }),
    );
  });

  it('give C19 the year of each pair, and tell hidden from never counted', () => {
    const pair = (item: string, field: string, value: NamedInput['value']) => given('indicators', value, { item, field });
    const inputs = [
      pair('HO-O1', 'women', 2025),
      pair('HO-O1', 'migrants', hidden),
      pair('HE-O3', 'women', 2020),
      pair('HE-O3', 'migrants', undefined),
      given('priorityGroups', 'women', { item: 'women' }),
      given('priorityGroups', 'migrants', { item: 'migrants' }),
      given('year', 2026),
    ];
    const finding = evaluateCheck('C19', inputOf({ check: 'C19', subject: {}, inputs }) as CheckInputs['C19']);
    expect(finding.values).toEqual({ coverage: 0.25, missing: 3, old: 1, hidden: 1, neverCounted: 1 });
  });
});

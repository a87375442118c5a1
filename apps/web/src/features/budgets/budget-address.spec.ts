import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dimensionOf, dimensions, phases, readAddress, stepBack, stepInto, writeAddress, type BudgetAddress } from './budget-address.js';

const keys = fc.string({ minLength: 0, maxLength: 8 }).filter((key) => !/,\w+:/u.test(key) && !key.endsWith(','));
const parts = fc
  .uniqueArray(fc.constantFrom(...dimensions), { maxLength: 4 })
  .chain((stood) => fc.tuple(...stood.map((dimension) => keys.map((key) => `${dimension}:${key}`))));
const addresses: fc.Arbitrary<BudgetAddress> = fc.record({
  year: fc.option(fc.integer({ min: 2000, max: 2100 }).map(String), { nil: undefined }),
  version: fc.constant(undefined),
  direction: fc.constantFrom('expenditure', 'revenue'),
  by: fc.constantFrom(...dimensions),
  phase: fc.constantFrom(...phases),
  within: parts,
  perResident: fc.boolean(),
  shape: fc.constantFrom('bars', 'areas'),
});

const asSearch = (address: BudgetAddress) =>
  new URLSearchParams(Object.entries(writeAddress(address)).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
const whole = readAddress(new URLSearchParams());

describe('the address of a view of the budget', () => {
  it('is read as it is written', () =>
    fc.assert(
      fc.property(addresses, (address) => {
        expect(readAddress(asSearch(address))).toEqual(address);
      }),
    ));

  it('is empty for what everyone sees first', () => expect(asSearch(whole).size).toBe(0));

  it('with nonsense in it shows what everyone sees first', () =>
    expect(readAddress(new URLSearchParams('by=colour&phase=soon&direction=up&per=cent&shape=round'))).toEqual(whole));

  it('keeps a comma that belongs to a code', () =>
    expect(readAddress(new URLSearchParams({ within: 'economic:1,2,policy:23' })).within).toEqual(['economic:1,2', 'policy:23']));
});

describe('going down', () => {
  it('leads from a purpose to its programmes, and from a programme to its lines', () => {
    const programmes = stepInto(whole, '23');
    expect(programmes).toMatchObject({ within: ['policy:23'], by: 'programme', lines: false });
    const { lines: _, ...address } = programmes;
    expect(stepInto(address, '23101')).toMatchObject({ within: ['policy:23', 'programme:23101'], lines: true });
  });

  it('never opens a dimension that one stands in already', () =>
    fc.assert(
      fc.property(addresses, fc.string({ maxLength: 4 }), (address, key) => {
        const { lines, by, within } = stepInto(address, key);
        expect(lines || !within.map(dimensionOf).includes(by)).toBe(true);
      }),
    ));

  it('and up again leads to where one came from', () => {
    const { lines: _, ...down } = stepInto({ ...whole, by: 'department' }, '001-102');
    expect(stepBack(down, 0)).toEqual({ ...whole, by: 'department' });
  });
});

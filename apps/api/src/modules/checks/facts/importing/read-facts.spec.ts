import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFacts, type FactsRead, type ReadFactsOptions } from './read-facts.js';

const known = { indicators: new Set(['HO-P1']), groups: new Set(['carers']) };
const options: ReadFactsOptions = { known, source: 'Statistics office, 2026', decimalMark: undefined };
const read = (rows: readonly (readonly string[])[], change: Partial<ReadFactsOptions> = {}): FactsRead => {
  const result = readFacts(rows, { ...options, ...change });
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};
const faults = (rows: readonly (readonly string[])[], change: Partial<ReadFactsOptions> = {}) =>
  read(rows, change).errors.map(({ fault, row, column, cell }) => [fault, row, column, cell]);

describe('a file of facts', () => {
  it('is read by its headings, in any of four languages and in any order', () => {
    for (const headings of [
      ['kind', 'Year', 'value'],
      ['Tipo', 'AÑO', 'valor'],
      ['종류', '연도', '값'],
      ['النوع', 'السنة', 'القيمة'],
    ])
      expect(read([[], headings, ['population', '2026', '1200']]).facts).toEqual([
        { kind: 'population', year: 2026, item: '', name: '', value: '1200', source: options.source, sourceUrl: null, note: null },
      ]);
    expect(
      read([
        ['value', 'kind', 'remark'],
        ['7', 'population', ''],
      ]).ignored,
    ).toEqual(['remark']);
  });

  it('that has no kind or no value is none', () => {
    expect(readFacts([['year', 'value']], options)).toEqual({
      ok: false,
      error: { code: 'check/no-fact-columns', headings: ['year', 'value'] },
    });
    expect(readFacts([], options).ok).toBe(false);
  });

  it('keeps numbers in one spelling, whatever parts their fractions', () => {
    const rows = (...cells: string[]) => [['kind', 'year', 'value'], ...cells.map((cell, at) => ['price-index', String(2000 + at), cell])];
    expect(read(rows('1.234,5', '7')).facts.map(({ value }) => value)).toEqual(['1234.5', '7']);
    expect(read(rows('1,234.5')).facts.map(({ value }) => value)).toEqual(['1234.5']);
    expect(faults(rows('1,234'))).toEqual([['decimal-mark-unclear', 2, 3, '1,234']]);
    expect(read(rows('1,234'), { decimalMark: ',' }).facts.map(({ value }) => value)).toEqual(['1.234']);
    expect(
      read([
        ['kind', 'year', 'value'],
        ['population', '2026.0', '1200.0'],
      ]).facts[0],
    ).toMatchObject({ year: 2026, value: '1200' });
  });

  it('takes yes and no as people write them', () => {
    const rows = ['sí', 'No', '예', 'لا', '1'].map((cell, at) => ['document-on-time', String(2020 + at), "citizens' budget", cell]);
    const { facts, errors } = read([['kind', 'year', 'item', 'value'], ...rows]);
    expect(errors).toEqual([]);
    expect(facts.map(({ value }) => value)).toEqual(['yes', 'no', 'yes', 'no', 'yes']);
    expect(facts.map(({ item }) => item)).toEqual(Array.from({ length: 5 }, () => 'citizens’ budget'));
  });
});

describe('a row with a fault', () => {
  const headings = ['kind', 'year', 'item', 'name', 'value', 'source', 'link'];
  it.each([
    [['people', '2026', '', '', '1', 'x', ''], 'kind-unknown', 1],
    [['population', 'last year', '', '', '1', 'x', ''], 'year-malformed', 2],
    [['population', '', '', '', '1', 'x', ''], 'year-missing', 2],
    [['lowest-value', '2026', 'HO-P1', '', '1', 'x', ''], 'year-not-asked', 2],
    [['target', '2026', '', '', '1', 'x', ''], 'item-missing', 3],
    [['target', '2026', 'HO-P9', '', '1', 'x', ''], 'item-not-known', 3],
    [['population', '2026', 'HO', '', '1', 'x', ''], 'item-not-asked', 3],
    [['peer-value', '2026', 'HO-P1', '', '1', 'x', ''], 'name-missing', 4],
    [['population', '2026', '', 'Elsewhere', '1', 'x', ''], 'name-not-asked', 4],
    [['population', '2026', '', '', 'many', 'x', ''], 'value-not-a-number', 5],
    [['population', '2026', '', '', '1.5', 'x', ''], 'value-not-whole', 5],
    [['population', '2026', '', '', '-3', 'x', ''], 'value-below-zero', 5],
    [['deprivation-indicator', '', '', '', 'XX', 'x', ''], 'value-not-known', 5],
    [['floor-programmes', '', 'HO', '', '', 'x', ''], 'value-missing', 5],
    [['population', '2026', '', '', '1', '', ''], 'source-missing', 6],
    [['population', '2026', '', '', '1', 'x', 'our shelf'], 'link-malformed', 7],
    [['population', '2026', '', '', '1', 'x'.repeat(1001), ''], 'too-long', 6],
  ] as const)('%j says so: %s', (row, fault, column) => {
    const { facts, errors } = read([headings, row], { source: undefined });
    expect(facts).toEqual([]);
    expect(errors).toMatchObject([{ fault, row: 2, column, heading: headings[column - 1] }]);
  });

  it('that says of one thing a second time is told, the first one holds', () => {
    const rows = [headings, ['population', '2026', '', '', '1', 'x', ''], [], ['population', '2026', '', '', '2', 'x', '']];
    expect(faults(rows)).toEqual([['twice', 4, 1, 'population']]);
    expect(read(rows).facts.length).toBe(2);
  });

  it('makes no fact, so that facts, faults and empty rows are all rows', () =>
    fc.assert(
      fc.property(fc.array(fc.array(fc.constantFrom('', 'population', '2026', '12', 'x', '*'), { maxLength: 7 })), (cells) => {
        const { facts, errors } = read([headings, ...cells]);
        const filled = cells.filter((row) => row.some((cell) => cell !== '')).length;
        expect(facts.length + errors.filter(({ fault }) => fault !== 'twice').length).toBe(filled);
      }),
    ));
});

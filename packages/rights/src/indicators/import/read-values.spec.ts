import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knownThings, type IndicatorLimits } from './known-things.js';
import { guessDecimalMark, readDecimal } from './read-decimal.js';
import { readValues, type ValuesRead } from './read-values.js';
import type { RowDefaults } from './read-row.js';

const percent = { min: 0, max: 100, countsPeople: true };
const known = knownThings({
  indicators: new Map<string, IndicatorLimits>([
    ['HO-O1', percent],
    ['EN-O2', { min: 0, max: null, countsPeople: false }],
  ]),
  groups: [{ code: 'carers', names: ['Carers', 'Personas que cuidan'] }],
  districts: [
    { code: '01', names: ['Centro'] },
    { code: '12', names: ['Chamartín'] },
  ],
});

function read(text: string, defaults: RowDefaults = { source: 'The city' }): ValuesRead {
  const result = readValues(
    text.split('\n').map((line) => line.split(';')),
    { known, defaults },
  );
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

const cells = ({ values }: ValuesRead) => values.map(({ code, year, group, district, value }) => [code, year, group, district, value]);
const faults = ({ errors }: ValuesRead) => errors.map(({ fault, row, column }) => [fault, row, column]);

describe('a file of figures', () => {
  it('may have a row for each figure', () =>
    expect(
      cells(read('code;year;group;district;value;denominator\nHO-O1;2024;;;12.5;9000\nHO-O1;2024;Personas que cuidan;chamartin;20;400')),
    ).toEqual([
      ['HO-O1', 2024, null, null, '12.5'],
      ['HO-O1', 2024, 'carers', '12', '20'],
    ]));

  it('may have the years side by side, where an empty cell is no figure', () => {
    const years = read('\nIndicador;Distrito;2022;2023;2024\nHO-O1;1.0;12,5;;0\nHO-O1;Centro de nada;1,5;2,5;');
    expect([years.layout, years.decimalMark, years.notCounted]).toEqual(['years', ',', 2]);
    expect(cells(years)).toEqual([
      ['HO-O1', 2022, null, '01', '12.5'],
      ['HO-O1', 2024, null, '01', '0'],
    ]);
    expect(faults(years)).toEqual([['district-unknown', 4, 2]]);
  });

  it('may have the indicators side by side, and says what it left out', () => {
    const wide = read('cod_distrito;remark;HO-O1;EN-O2\n12;x;9;1.234,5', { source: 'The city', year: 2020 });
    expect(cells(wide)).toEqual([
      ['HO-O1', 2020, null, '12', '9'],
      ['EN-O2', 2020, null, '12', '1234.5'],
    ]);
    expect(wide.ignored).toEqual(['remark']);
  });

  it('tells what is hidden from what nobody counted', () => {
    const marks = read('code;year;value\nHO-O1;2024;*\nHO-O1;2023;..\nHO-O1;2022;0');
    expect(marks.values.map(({ year, value, hidden }) => [year, value, hidden])).toEqual([
      [2024, null, true],
      [2022, '0', false],
    ]);
    expect(marks.notCounted).toBe(1);
  });

  it('keeps nothing of a number that is marked as hidden', () =>
    expect(read('code;value;numerator;hidden\nHO-O1;3;2;yes').values).toMatchObject([{ value: null, numerator: null, hidden: true }]));

  it('names every fault by its cell', () => {
    const bad = read(
      [
        'code;year;group;value;quality;source;link;sample;denominator',
        'XX;2024;;5;;;;;',
        'HO-O1;24;;5;;;;;',
        'HO-O1;2024;Nobody;5;;;;;',
        'HO-O1;2024;;many;;;;;',
        'HO-O1;2024;;101;;;;;',
        'HO-O1;2024;;5;guess;;;;',
        'HO-O1;2024;;5;;;ftp://x;;',
        'HO-O1;2024;;5;;;;1.5;',
        'HO-O1;2024;carers;5;survey;;;;',
        'HO-O1;2020;;5;;;;;',
        'HO-O1;2020;;6;;;;;',
      ].join('\n'),
    );
    expect(faults(bad)).toEqual([
      ['code-unknown', 2, 1],
      ['year-malformed', 3, 2],
      ['group-unknown', 4, 3],
      ['number-unreadable', 5, 4],
      ['out-of-range', 6, 4],
      ['quality-unknown', 7, 5],
      ['link-malformed', 8, 7],
      ['count-malformed', 9, 8],
      ['count-needed', 10, 4],
      ['twice', 12, 4],
    ]);
  });

  it('needs to say who says so, and what is counted', () =>
    expect(faults(read('year;value\n2024;5', {}))).toEqual([
      ['code-missing', 2, 1],
      ['source-missing', 2, 1],
    ]));

  it('asks which mark parts the fractions where no number tells', () => {
    expect(faults(read('code;value\nEN-O2;1,234'))).toEqual([['decimal-mark-unclear', 2, 2]]);
    const said = readValues(
      [
        ['code', 'value'],
        ['EN-O2', '1,234'],
      ],
      { known, defaults: { source: 'The city' }, decimalMark: ',' },
    );
    expect(said).toMatchObject({ ok: true, value: { values: [{ value: '1.234' }], errors: [] } });
  });

  it('without any figures in its headings is refused', () =>
    expect(readValues([['name', 'colour']], { known, defaults: {} })).toEqual({
      ok: false,
      error: { code: 'indicator/no-values-column', headings: ['name', 'colour'] },
    }));

  it('of any cells at all is read without falling over, and every row is told', () =>
    fc.assert(
      fc.property(fc.array(fc.array(fc.string(), { maxLength: 6 }), { maxLength: 8 }), (rows) => {
        const result = readValues([['code', 'year', 'group', 'district', 'value', 'n'], ...rows], {
          known,
          defaults: { source: 'The city' },
        });
        expect(result.ok).toBe(true);
      }),
    ));
});

describe('a number', () => {
  it.each([
    ['84.5', '.', '84.5'],
    ['1.234,50', ',', '1234.50'],
    ['1 234,5 %', ',', '1234.5'],
    ['−3', '.', '-3'],
    ['１２', '.', '12'],
    ['12,34', '.', undefined],
    ['1e5', '.', undefined],
    ['', '.', undefined],
  ] as const)('%s with %s is %s', (cell, mark, number) => expect(readDecimal(cell, mark)).toBe(number));

  it.each([
    [['12', '3'], '.'],
    [['1,234', '5,6'], ','],
    [['1,234'], undefined],
    [['0,123'], ','],
    [['1.234.567'], ','],
    [['1.5', '1,5'], undefined],
  ] as const)('%j shows its mark: %s', (numbers, mark) => expect(guessDecimalMark(numbers)).toBe(mark));
});

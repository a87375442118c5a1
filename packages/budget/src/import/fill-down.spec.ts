import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillDown } from './fill-down.js';
import { guessFilledDown } from './guess-filled-down.js';
import type { ColumnMapping } from './column-mapping.js';

const mapping: ColumnMapping = { departmentCode: [0], departmentName: [1], programmeName: [2], economicCode: [3], initial: [4] };
const read = (rows: readonly (readonly string[])[], concepts: Parameters<typeof fillDown>[1]) => rows.map(fillDown(mapping, concepts));

const merged = [
  ['01', 'Police', 'Patrol', '100', '5'],
  ['', '', '', '200', '6'],
  ['', '', 'Traffic', '100', '7'],
  ['02', 'Libraries', 'Loans', '100', '8'],
  ['', '', '', '300', '9'],
];

describe('a cell that stands for those below it', () => {
  it('is theirs until another is written', () => {
    expect(read(merged, ['department', 'programme']).map((cells) => cells.slice(0, 3).join(' '))).toEqual([
      '01 Police Patrol',
      '01 Police Patrol',
      '01 Police Traffic',
      '02 Libraries Loans',
      '02 Libraries Loans',
    ]);
  });

  it('does not go on where something further left has changed', () => {
    const rows = [merged[0]!, ['02', 'Libraries', '', '100', '8']];
    expect(read(rows, ['department', 'programme'])[1]).toEqual(rows[1]);
  });

  it('is not taken by a total, and a total is not taken by the rows below it', () => {
    const rows = [merged[0]!, ['', 'Police Total', '', '', '5'], ['', '', 'Traffic', '100', '7']];
    const [, total, after] = read(rows, ['department']);
    expect([total, after!.slice(0, 2)]).toEqual([rows[1], ['01', 'Police']]);
  });

  it('changes nothing that is written, and nothing in other columns', () => {
    const cell = fc.constantFrom('', ' ', 'a', 'b');
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 5, maxLength: 5 })), (rows) => {
        const filled = read(rows, ['department']);
        const kept = (cells: readonly string[], row: number) =>
          cells.map((cell, column) => (column > 1 || rows[row]![column]!.trim() !== '' ? cell : undefined));
        expect(filled.map(kept)).toEqual(rows.map(kept));
      }),
    );
  });
});

describe('whether cells stand for those below them', () => {
  it('is seen where each is written once, beside something that every row says', () =>
    expect(guessFilledDown(merged, mapping)).toEqual(['department', 'programme']));

  it('is seen where a title without money gives the name', () => {
    const rows = [
      ['01', 'Police', '', '', ''],
      ['', '', 'Patrol', '100', '5'],
      ['', '', 'Traffic', '100', '7'],
    ];
    expect(guessFilledDown(rows, mapping)).toEqual(['department']);
  });

  it.each([
    ['a name comes back, so that it is written in some rows and not in others', [...merged, ['01', 'Police', 'Cars', '100', '1']]],
    ['the first rows have nothing above them', [['', '', 'Patrol', '100', '5'], ...merged.slice(1)]],
    ['the rows that lack it say nothing else', merged.map((cells) => [cells[0]!, cells[1]!, '', '', cells[4]!])],
  ])('is denied where %s', (_why, rows) => expect(guessFilledDown(rows, mapping)).toEqual([]));

  it('is denied of districts, since money is often spent in none', () => {
    const district: ColumnMapping = { districtCode: [0], economicCode: [3], initial: [4] };
    expect(guessFilledDown(merged, district)).toEqual([]);
  });
});

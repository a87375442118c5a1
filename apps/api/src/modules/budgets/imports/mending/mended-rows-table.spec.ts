import { describe, expect, it } from 'vitest';
import { cellsThatDiffer, readMendedRows } from './mended-rows-table.js';

const headings = ['Programme', 'Name', 'Amount'];
const given = ['row', 'to_mend', ...headings];
const codeOf = (act: () => unknown): string => {
  try {
    act();
  } catch (problem) {
    return (problem as { code: string }).code;
  }
  return 'nothing';
};

describe('rows that come back mended', () => {
  it('are known by their number, whatever stands beside them', () => {
    const rows = readMendedRows([given, ['4', 'C4: not an amount', '01', 'Parks', '50'], ['', '', '', '', '']], headings);
    expect(rows).toEqual([{ row: 4, cells: ['01', 'Parks', '50'] }]);
  });

  it('may come without the column that says what was wrong, and with a byte order mark', () => {
    expect(
      readMendedRows(
        [
          ['\uFEFFrow', ...headings],
          ['4', '01', 'Parks', '50'],
        ],
        headings,
      ),
    ).toEqual([{ row: 4, cells: ['01', 'Parks', '50'] }]);
  });

  it('are refused without numbers, and with other columns', () => {
    expect(codeOf(() => readMendedRows([headings, ['01', 'Parks', '50']], headings))).toBe('budget/mended-rows-without-numbers');
    expect(codeOf(() => readMendedRows([given, ['', 'x', '01', 'Parks', '50']], headings))).toBe('budget/mended-rows-without-numbers');
    expect(
      codeOf(() =>
        readMendedRows(
          [
            ['row', 'Programme', 'Amount'],
            ['4', '01', '50'],
          ],
          headings,
        ),
      ),
    ).toBe('budget/mended-rows-with-other-columns');
  });
});

describe('cells that differ', () => {
  const differ = (cells: readonly string[], inFile: readonly string[]) => cellsThatDiffer({ row: 4, cells }, inFile, 3);

  it('are those that somebody has written anew', () => {
    expect(differ(['01', 'Parks', '50'], ['01', 'Parks', 'about 50'])).toEqual([{ row: 4, column: 3, text: '50' }]);
  });

  it('are none where a spreadsheet has only opened and saved the row', () => {
    expect(differ(['1', "'=Parks", '120.5'], ['01', '=Parks ', '00120.50'])).toEqual([]);
  });

  it('are none but a refusal where the row has come back with more cells than the table has columns', () => {
    expect(codeOf(() => differ(['01', 'Parks', '50', '00'], ['01', 'Parks', 'about 50']))).toBe('budget/mended-rows-with-other-columns');
  });

  it('are those that give a code its zeros back', () => {
    expect(differ(['01', 'Parks', '50'], ['1', 'Parks', '50'])).toEqual([{ row: 4, column: 1, text: '01' }]);
  });

  it('are also those that empty a cell, and those beyond the last heading', () => {
    expect(differ(['01', '', '50'], ['01', 'Parks', '50', 'surplus'])).toEqual([
      { row: 4, column: 2, text: '' },
      { row: 4, column: 4, text: '' },
    ]);
  });
});

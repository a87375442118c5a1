import { describe, expect, it } from 'vitest';
import { cellName, mendedFromForm } from './mended-from-form.js';

const rows = [
  { row: 4, cells: ['01', 'Parks\nand trees', 'n.d.'] },
  { row: 7, cells: ['', 'Roads', '12'] },
];

function formWith(cells: readonly (readonly [row: number, column: number, text: string])[]): FormData {
  const form = new FormData();
  for (const [row, column, text] of cells) form.append(cellName(row, column), text);
  return form;
}

describe('mended cells of a form', () => {
  it('are those that say something new', () => {
    const form = formWith([
      [4, 3, '200,00'],
      [7, 1, '02'],
      [7, 2, 'Roads'],
    ]);
    expect(mendedFromForm(form, rows)).toEqual([
      { row: 4, column: 3, text: '200,00' },
      { row: 7, column: 1, text: '02' },
    ]);
  });

  it('are none where nothing was written, also where a cell has several lines', () => {
    expect(mendedFromForm(formWith([[4, 2, 'Parksand trees']]), rows)).toEqual([]);
  });
});

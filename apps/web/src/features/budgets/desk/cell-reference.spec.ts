import { expect, it } from 'vitest';
import { cellReference } from './cell-reference.js';

it('names cells as a spreadsheet does', () => {
  const cells = [
    [4, 1, 'A4'],
    [4, 26, 'Z4'],
    [12, 27, 'AA12'],
    [12, 54, 'BB12'],
    [1, 703, 'AAA1'],
  ] as const;
  for (const [row, column, name] of cells) expect(cellReference(row, column)).toBe(name);
});

import { expect, it } from 'vitest';
import { groupRowErrors, type RowError } from './row-error.js';

const blank = (row: number, column: number): RowError => ({
  code: 'budget/amount-blank',
  row,
  column,
  heading: `Column ${column}`,
  value: '',
});

it('errors of one cause in one column are one group, the largest first, with a few examples', () => {
  const many = Array.from({ length: 7 }, (_, at) => blank(at + 2, 5));
  const groups = groupRowErrors([blank(2, 4), ...many]);
  expect(groups.map(({ column, heading, count, examples }) => [column, heading, count, examples.length])).toEqual([
    [5, 'Column 5', 7, 5],
    [4, 'Column 4', 1, 1],
  ]);
});

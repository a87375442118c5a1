import { expect, it } from 'vitest';
import type { ImportFileView } from '@madang/contracts/budget-imports';
import { readingFromForm } from './reading-from-form.js';

const column = (number: number) => ({ column: number, heading: `H${number}`, samples: [], field: null, confidence: null });

const file: Pick<ImportFileView, 'columns' | 'reading'> = {
  columns: [1, 2, 3, 4].map(column),
  reading: {
    direction: 'expenditure',
    elimination: false,
    fields: [],
    format: { decimal: ',', group: '', unitsOf: '1', blank: 'refused' },
    codeWidths: [{ field: 'programmeCode', width: 5 }],
    mayBeBlank: [],
    filledDown: [],
    totals: 'exclude',
    leaveOutRows: true,
  },
};

function formOf(values: readonly (readonly [string, string])[]): FormData {
  const form = new FormData();
  for (const [name, value] of values) form.append(name, value);
  return form;
}

it('what a person said of the columns is sent, and decisions of the check stay', () => {
  const form = formOf([
    ['column-1', 'programmeCode'],
    ['column-2', 'programmeCode'],
    ['column-3', ''],
    ['column-4', 'initial'],
    ['direction', 'revenue'],
    ['elimination', 'yes'],
    ['decimal', '.'],
    ['group', ','],
    ['unitsOf', '1000'],
    ['blank', 'zero'],
    ['mayBeBlank', 'economicCode'],
    ['filledDown', 'programme'],
  ]);
  expect(readingFromForm(form, file)).toEqual({
    direction: 'revenue',
    elimination: true,
    fields: [
      { field: 'programmeCode', columns: [1, 2] },
      { field: 'initial', columns: [4] },
    ],
    format: { decimal: '.', group: ',', unitsOf: '1000', blank: 'zero' },
    codeWidths: [{ field: 'programmeCode', width: 5 }],
    mayBeBlank: ['economicCode'],
    filledDown: ['programme'],
    totals: 'exclude',
    leaveOutRows: true,
  });
});

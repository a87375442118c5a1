import { expect, it } from 'vitest';
import { guessTable } from './guess-table.js';

it('a table under a title in thousands is understood as a whole', () => {
  const rows = [
    ['Presupuesto (miles de euros)', '', '', ''],
    ['Programa', 'Descripcion', 'CRED_INICIAL', 'OBL_RECONOC'],
    ['13201', 'SEGURIDAD', '1.234,5', '0,25'],
  ];
  expect(guessTable(rows, 'expenditure')).toMatchObject({
    headerRow: 1,
    firstDataRow: 2,
    mapping: { programmeCode: [0], programmeName: [1], initial: [2], executed: [3] },
    amounts: { format: { decimal: ',', group: '.', unitsOf: 1000n }, unread: [] },
  });
});

it('a table without headings begins with its data', () =>
  expect(guessTable([['001', 'AYUNTAMIENTO', '1000']], 'revenue')).toMatchObject({ headerRow: undefined, header: [], firstDataRow: 0 }));

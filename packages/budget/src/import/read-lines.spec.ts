import type { Currency } from '@madang/money';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeOf } from './gather-lines.js';
import { importObstacles } from './import-obstacles.js';
import { readLines, startReading } from './read-lines.js';
import { startRows, type ReadOptions, type RowOutcome } from './row-reader.js';

const EUR = 'EUR' as Currency;
const eur = (minor: bigint) => ({ minor, currency: EUR });
const header = ['Programa', 'Descripcion', 'Economico', 'Inicial'];
const mapping = { programmeCode: [0], programmeName: [1], economicCode: [2], initial: [3] };
const options: ReadOptions = {
  direction: 'expenditure',
  elimination: false,
  currency: EUR,
  format: { decimal: ',', group: '', unitsOf: 1n, blank: 'refused' },
  firstRowNumber: 2,
  header,
};

const read = (rows: readonly (readonly string[])[], more: Partial<ReadOptions> = {}) => readLines(rows, mapping, { ...options, ...more });

describe('readLines', () => {
  it('keeps codes as text and trims what surrounds them', () =>
    expect(read([[' 01111 ', 'DEUDA\n', '31000', '5,5']]).lines).toMatchObject([
      { code: 'E-01111-31000', programme: { code: '01111', name: 'DEUDA' }, initial: eur(550n), rowCount: 1, rowNumbers: [2] },
    ]));

  it('adds rows of one classification, identical ones too, and remembers them', () => {
    const same = ['13201', 'SEGURIDAD', '10000', '5'];
    const { lines, report } = read([same, ['13201', 'SEGURIDAD', '11000', '1'], same]);
    expect(lines.map((line) => [line.code, line.initial.minor, line.rowNumbers])).toEqual([
      ['E-13201-10000', 1000n, [2, 4]],
      ['E-13201-11000', 100n, [3]],
    ]);
    expect(report).toMatchObject({ rowsRead: 3, rowsAdded: 3 });
  });

  it('lists blank rows by their number', () =>
    expect(read([['', ' ', '', ''], ['13201', '', '10000', '5'], []]).report).toMatchObject({ blankRows: [2, 4], rowsAdded: 1 }));

  it('tells where a code is missing and what stands in an unreadable amount', () => {
    const { lines, errors, report } = read([
      ['', 'SEGURIDAD', '10000', '5'],
      ['13201', 'SEGURIDAD', '10000', '5.5'],
    ]);
    expect(lines).toEqual([]);
    expect(errors).toEqual([
      { code: 'budget/code-missing', row: 2, column: 1, heading: 'Programa', field: 'programmeCode', value: '' },
      { code: 'budget/not-an-amount', row: 3, column: 4, heading: 'Inicial', field: 'initial', value: '5.5' },
    ]);
    expect(report).toMatchObject({ rowsWithErrors: 2, rowsAdded: 0 });
  });

  it('lets a code be blank where a person said that it may', () =>
    expect(read([['13201', '', '', '5']], { mayBeBlank: ['economicCode'] }).lines).toMatchObject([{ code: 'E-13201' }]));

  it('notices a text that was torn apart by a separator, and a row that breaks off', () =>
    expect(
      read([
        ['13201', 'PARKS', '10000', '5', 'AND GARDENS'],
        ['13201', 'PARKS', '10000'],
      ]).errors,
    ).toMatchObject([
      { code: 'budget/row-has-other-width', row: 2, cells: 5, expected: 4, value: 'AND GARDENS' },
      { code: 'budget/row-has-other-width', row: 3, cells: 3, expected: 4 },
      { code: 'budget/amount-blank', row: 3 },
    ]));

  it('bears empty cells beyond the header', () => expect(read([['13201', 'PARKS', '10000', '5', '', '']]).errors).toEqual([]));

  it('does not let two classifications share one line code', () => {
    const { errors, lines } = read([
      ['1/1', 'A', '10000', '5'],
      ['1_1', 'B', '10000', '7'],
    ]);
    expect(errors).toEqual([{ code: 'budget/line-code-clash', row: 3, value: 'E-1_1-10000', line: 'E-1_1-10000', firstRow: 2 }]);
    expect(lines).toMatchObject([{ initial: eur(500n) }]);
  });

  it('mends lost zeros when told the width, and reports the widths it met', () => {
    const rows = [
      ['1111', 'DEUDA', '31000', '5'],
      ['13201', 'SEGURIDAD', '31000', '5'],
    ];
    expect(read(rows, { codeWidths: { programmeCode: 5 } }).lines.map((line) => line.code)).toEqual(['E-01111-31000', 'E-13201-31000']);
    expect(read(rows).report.codeWidthsSeen).toEqual({ programmeCode: [4, 5], economicCode: [5] });
  });

  it('joins a code from several columns by points', () => {
    const nested = { programmeCode: [0, 1], initial: [2] };
    const found = readLines(
      [
        ['3', '12', '5'],
        ['3', '', '5'],
      ],
      nested,
      { ...options, header: [] },
    );
    expect(found.lines.map((line) => line.programme?.code)).toEqual(['3.12', '3']);
  });

  it('knows a thing without a code by its name', () =>
    expect(readLines([['Fire Department', '5']], { departmentName: [0], initial: [1] }, { ...options, header: [] }).lines).toMatchObject([
      { code: 'E-Fire_Department', department: { code: 'Fire_Department', name: 'Fire Department' } },
    ]));

  it('adds no two names that merely shorten to one code', () => {
    const names = readLines(
      [
        ['Parks & Trees', '5'],
        ['Parks, Trees', '7'],
      ],
      { departmentName: [0], initial: [1] },
      { ...options, header: [] },
    );
    expect(names.errors).toMatchObject([{ code: 'budget/line-code-clash', row: 3 }]);
  });

  it('lets a column say which rows are income, and refuses what it does not understand', () => {
    const found = readLines(
      [
        ['Revenue', 'Tax', '5'],
        ['Expense', 'Tax', '7'],
        ['?', 'Tax', '9'],
      ],
      { direction: [0], economicName: [1], initial: [2] },
      { ...options, header: [] },
    );
    expect(found.lines.map((line) => [line.code, line.direction])).toEqual([
      ['R-Tax', 'revenue'],
      ['E-Tax', 'expenditure'],
    ]);
    expect(found.errors).toMatchObject([{ code: 'budget/direction-unreadable', row: 4, column: 1, value: '?' }]);
  });

  it('marks eliminations', () =>
    expect(read([['13201', '', '10000', '5']], { elimination: true }).lines).toMatchObject([
      { code: 'XE-13201-10000', elimination: true },
    ]));

  it('does not start without an initial amount', () =>
    expect(() => readLines([], { programmeCode: [0] }, options)).toThrow('initial amount'));
});

describe('readLines and amounts', () => {
  const full = { programmeCode: [0], initial: [1], modification: [2], final: [3], committed: [4], executed: [5] };

  it('adds every amount of a line', () => {
    const rows = [
      ['13201', '5', '1', '6', '4', '3'],
      ['13201', '0', '-2', '-2', '0', '1'],
    ];
    const { lines, report } = readLines(rows, full, { ...options, header: [] });
    expect(lines).toMatchObject([{ initial: eur(500n), final: eur(400n), committed: eur(400n), executed: eur(400n), rowCount: 2 }]);
    expect(report.amounts.modification).toEqual({ sum: eur(-100n), zeros: 0, negatives: 1 });
    expect(report.amounts.initial).toEqual({ sum: eur(500n), zeros: 1, negatives: 0 });
  });
  it('tells, without refusing, where changes do not lead from the voted to the adjusted amount', () =>
    expect(readLines([['13201', '5', '1', '7', '0', '0']], full, { ...options, header: [] }).report.unbalancedRows).toEqual([
      { row: 2, difference: eur(100n) },
    ]));
  it('computes the adjusted amount where only the changes are given', () =>
    expect(
      readLines([['13201', '5', '1']], { programmeCode: [0], initial: [1], modification: [2] }, { ...options, header: [] }).lines,
    ).toMatchObject([{ final: eur(600n) }]));
  it('leaves unknown what no column says', () => {
    const [line] = read([['13201', '', '10000', '5']]).lines;
    expect([line!.final, line!.committed, line!.executed]).toEqual([undefined, undefined, undefined]);
  });
});

describe('rows that look like totals', () => {
  const rows = [
    ['13201', 'SEGURIDAD', '10000', '5'],
    ['13301', 'TRÁFICO', '10000', '7'],
    ['', '', '', '12'],
    ['', 'TOTAL GASTOS', '', '12'],
  ];

  it('are kept aside and bar publishing until a person decides', () => {
    const found = read(rows);
    expect(found.report.suspectedTotals.map((suspect) => [suspect.row, suspect.sign, suspect.text])).toEqual([
      [4, 'repeats-sum-above', '12'],
      [5, 'says-total', 'TOTAL GASTOS'],
    ]);
    expect(found.report.amounts.initial!.sum).toEqual(eur(1200n));
    expect(importObstacles(found)).toEqual([{ code: 'budget/totals-undecided', rows: [4, 5] }]);
  });
  it('stay listed when they are excluded', () => {
    const found = read(rows, { totals: 'exclude' });
    expect(found.report.suspectedTotals).toHaveLength(2);
    expect(importObstacles(found)).toEqual([]);
  });
  it('are ordinary rows, with all their errors, when they are included', () => {
    const found = read(rows, { totals: 'include' });
    expect(found.report.suspectedTotals).toEqual([]);
    expect(found.errors.map((error) => [error.row, error.code])).toEqual([
      [4, 'budget/row-unclassified'],
      [5, 'budget/code-missing'],
      [5, 'budget/code-missing'],
    ]);
    const named = read([['13201', 'Total reform of the schools', '10000', '5']], { totals: 'include' });
    expect(named.lines).toHaveLength(1);
  });
});

describe('importObstacles', () => {
  it('sees errors, an empty file and a second fiscal year', () => {
    expect(importObstacles(read([]))).toEqual([{ code: 'budget/no-lines' }]);
    expect(
      importObstacles(
        read([
          ['13201', '', '10000', '5'],
          ['13201', '', '10000', 'x'],
        ]),
      ),
    ).toEqual([{ code: 'budget/rows-with-errors', rows: 1 }]);
    const years = readLines(
      [
        ['2024', '1', '5'],
        ['2025', '1', '5'],
      ],
      { fiscalYear: [0], programmeCode: [1], initial: [2] },
      { ...options, header: [] },
    );
    expect(importObstacles(years)).toEqual([{ code: 'budget/several-fiscal-years', years: ['2024', '2025'] }]);
  });
});

describe('startReading', () => {
  const cell = fc.constantFrom('', ' ', '13201', '13301', 'TOTAL', 'x');
  const row = fc.tuple(cell, cell, cell, fc.constantFrom('', '5', '-3,5', '0', '8', 'x')).map((cells) => [...cells]);

  it('loses no row: each is added, blank, in error or suspected, and the added ones make the sums', () =>
    fc.assert(
      fc.property(fc.array(row), fc.constantFrom('ask' as const, 'exclude' as const, 'include' as const), (rows, totals) => {
        const { lines, errors, report } = read(rows, { totals });
        expect(report.rowsRead).toBe(rows.length);
        const seen = [
          ...lines.flatMap((line) => line.rowNumbers),
          ...report.blankRows,
          ...report.suspectedTotals.map((suspect) => suspect.row),
        ];
        const all = new Set([...seen, ...errors.map((error) => error.row)]);
        expect(all).toEqual(new Set(rows.map((_, at) => at + 2)));
        expect(seen).toHaveLength(rows.length - report.rowsWithErrors);
        const sum = lines.reduce((total, line) => total + line.initial.minor, 0n);
        expect(sum).toBe(report.amounts.initial?.sum.minor ?? 0n);
      }),
    ));
  it('reads row by row what it reads at once', () =>
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const reader = startReading(mapping, options);
        for (const cells of rows) reader.read(cells);
        expect(reader.finish()).toEqual(read(rows));
      }),
    ));
  it('tells of every row what it gathers, and keeps none', () =>
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const reader = startRows(mapping, options);
        const outcomes = rows.map(reader.read);
        expect(outcomes.map((outcome) => outcome.row)).toEqual(rows.map((_, at) => at + 2));
        const { lines, errors, report } = read(rows);
        const of = <Kind extends RowOutcome['kind']>(kind: Kind) =>
          outcomes.filter((outcome): outcome is Extract<RowOutcome, { kind: Kind }> => outcome.kind === kind);
        expect(of('errors').flatMap((outcome) => outcome.errors)).toEqual(errors);
        expect(of('total').map(({ suspect }) => suspect)).toEqual(report.suspectedTotals);
        expect(new Set(of('line').map(({ reading }) => codeOf(reading, false)))).toEqual(new Set(lines.map(({ code }) => code)));
        const { blankRows, suspectedTotals, unbalancedRows, totals: _, ...same } = report;
        expect(reader.counts()).toEqual({
          ...same,
          blankRows: blankRows.length,
          suspectedTotals: suspectedTotals.length,
          unbalancedRows: unbalancedRows.length,
        });
      }),
    ));
});

import type { ColumnGuess, FileExamined } from '@madang/budget';
import { columnLetters, findingsOf, nameOf, roleOf } from './budget-findings.js';
import { rowErrorInWords } from './row-error-in-words.js';

/** The findings for machines. Amounts are decimal texts in whole units of the currency, exact to the minor unit. */
export function budgetCheckAsJson(file: string, examined: FileExamined): string {
  const { columns, rows } = examined;
  const result = {
    file,
    rows: rows.rows,
    lines: rows.lines,
    columns: columns.map((column) => ({
      header: column.heading.trim(),
      role: roleOf(column),
      confidence: column.confidence ?? null,
      samples: column.samples.slice(0, 3),
    })),
    sums: sumsOf(examined),
    errors: rows.errors.map(({ code, column, heading, count, examples }) => ({
      code,
      message: rowErrorInWords(code),
      column: column ?? null,
      header: heading ?? null,
      count,
      cells: examples.map((one) => ({
        cell: `${one.column === undefined ? '' : columnLetters(one.column - 1)}${one.row}`,
        row: one.row,
        column: one.column ?? null,
        value: one.value.slice(0, 200),
      })),
    })),
    warnings: findingsOf(examined),
    detected: detectedOf(examined),
  };
  return `${JSON.stringify(result, null, 2)}\n`;
}

/**
 * Each column of money under its heading (a second one of the same heading under `heading (2)`), and each amount of a line
 * under its role as well: `sums.initial` and `sums["CRED_INICIAL"]` are one sum.
 */
function sumsOf({ columns, rows }: FileExamined): Record<string, string> {
  const byHeading = new Map<string, string>();
  const byRole = new Map<string, string>();
  for (const { column, sum } of rows.sums) {
    const guess: ColumnGuess = columns[column]!;
    const name = nameOf(guess);
    let key = name;
    for (let again = 2; byHeading.has(key); again += 1) key = `${name} (${again})`;
    byHeading.set(key, sum);
    const role = roleOf(guess);
    if (role !== null && role !== 'amount' && !byRole.has(role)) byRole.set(role, sum);
  }
  return Object.fromEntries([...byRole, ...byHeading]);
}

function detectedOf({ detected, rows }: FileExamined) {
  const { reading, sheets, direction, elimination, status, fiscalYear, currency } = detected;
  const isText = reading.sheet === undefined;
  return {
    encoding: isText ? reading.encoding : null,
    delimiter: isText ? reading.delimiter : null,
    quote: isText ? (reading.quote ?? '"') : null,
    sheet: reading.sheet ?? null,
    sheets,
    headerRow: reading.headerRow === null ? null : reading.headerRow + 1,
    decimal: reading.format.decimal,
    group: reading.format.group,
    unit: Number(reading.format.unitsOf),
    currency: currency ?? null,
    fiscalYear: fiscalYear?.year ?? null,
    fiscalYearWritten: fiscalYear?.text ?? null,
    fiscalYearFrom: fiscalYear ? (fiscalYear.era ? `${fiscalYear.from} (era year)` : fiscalYear.from) : null,
    status: status ?? null,
    direction:
      rows.directions.expenditure > 0 && rows.directions.revenue > 0
        ? 'both'
        : reading.mapping.direction
          ? onlyOne(rows.directions)
          : direction,
    elimination,
    readBy: reading.readBy,
    filledDown: reading.filledDown ?? [],
    blankRows: rows.counts.blankRows,
    totalRows: rows.counts.suspectedTotals,
  };
}

function onlyOne({ expenditure }: FileExamined['rows']['directions']): string {
  return expenditure > 0 ? 'expenditure' : 'revenue';
}

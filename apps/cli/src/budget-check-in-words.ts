import type { FileExamined } from '@madang/budget';
import { columnLetters, findingsOf, nameOf, roleOf } from './budget-findings.js';
import { rowErrorInWords } from './row-error-in-words.js';
import { tableInWords } from './table-in-words.js';
import { count } from './words.js';

/** The findings for people: what the file is, its columns and sums, what to mend, what to know. */
export function budgetCheckInWords(file: string, examined: FileExamined): string {
  const { rows } = examined;
  const parts = [
    [`${file}: ${count(rows.rows, 'row makes', 'rows make')} ${count(rows.lines, 'line', 'lines')}.`, ...writtenAs(examined)],
    columnsInWords(examined),
    errorsInWords(examined),
    findingsOf(examined).map(({ message, rows: where }) => `- ${message}${where ? ` Rows ${where.join(', ')}.` : ''}`),
  ];
  return `${parts
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n')}\n`;
}

const delimiterNames: Readonly<Record<string, string>> = { ',': 'comma', ';': 'semicolon', '\t': 'tabulator', '|': 'bar' };

function writtenAs({ detected }: FileExamined): string[] {
  const { reading, fiscalYear, status, direction, elimination, currency } = detected;
  const { decimal, group, unitsOf } = reading.format;
  const lies =
    reading.sheet === undefined ? `${reading.encoding}, parted by ${delimiterNames[reading.delimiter]}` : `sheet "${reading.sheet}"`;
  const headings = reading.headerRow === null ? 'no headings' : `headings in row ${reading.headerRow + 1}`;
  const marks = `decimals after "${decimal}"${group === '' ? '' : `, thousands parted by "${group}"`}${unitsOf === '1' ? '' : `, in units of ${unitsOf}`}`;
  const year = fiscalYear ? `year ${fiscalYear.year} ("${fiscalYear.text}", from the ${fiscalYear.from})` : 'no year found';
  return [
    `Written as ${lies}; ${headings}; amounts with ${marks}; currency ${currency ?? 'not said'}.`,
    `Holds ${reading.mapping.direction ? 'spending and income row by row' : direction}${elimination ? ' to be eliminated' : ''}; ${year}; status ${status ?? 'not said'}.`,
  ];
}

function columnsInWords({ columns, rows }: FileExamined): string[] {
  const sums = new Map(rows.sums.map(({ column, sum }) => [column, sum]));
  const lines = columns.map((column) => [
    columnLetters(column.column),
    nameOf(column),
    roleOf(column) ?? '-',
    column.confidence ?? '',
    sums.get(column.column) ?? '',
  ]);
  return [...tableInWords(['', 'Heading', 'Holds', 'Sure', 'Sum'], lines, 4)];
}

function errorsInWords({ rows }: FileExamined): string[] {
  return rows.errors.flatMap(({ code, heading, count: times, examples }) => [
    `${times} × ${heading === undefined ? '' : `${heading}: `}${rowErrorInWords(code)}`,
    ...examples.map(
      (one) =>
        `    ${one.column === undefined ? 'row ' : columnLetters(one.column - 1)}${one.row}: ${JSON.stringify(one.value.slice(0, 80))}`,
    ),
  ]);
}

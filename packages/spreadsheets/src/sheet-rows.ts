import { tableLimits, TableUnreadable } from '@madang/tables';
import { damaged, type Archive } from './archive.js';
import type { CellFormat } from './cell-formats.js';
import { numberText } from './cell-numbers.js';
import { heard, type Attributes } from './xml-events.js';

/** What the cells of a sheet point at. */
export interface SheetContext {
  readonly texts: readonly string[];
  readonly formats: readonly CellFormat[];
  readonly from1904: boolean;
  readonly decimal: '.' | ',' | undefined;
  readonly hiddenRow: () => void;
}

/** The last row that a spreadsheet can have. */
const mostRows = 1_048_576;
const rowsAtOnce = 1000;

/**
 * The rows of a sheet, gaps included, so that a row has the number that the spreadsheet shows. Of a formula its last value is
 * read and never its text. Empty rows at the end are left out.
 */
export async function* sheetRows(archive: Archive, part: string, context: SheetContext): AsyncGenerator<string[][]> {
  const sheet = sheetInTheMaking(context);
  for await (const _ of heard(archive.read(part), sheet)) {
    if (sheet.rows.length >= rowsAtOnce) yield sheet.rows.splice(0);
  }
  if (sheet.rows.length > 0) yield sheet.rows.splice(0);
}

function sheetInTheMaking(context: SheetContext) {
  const rows: string[][] = [];
  let [last, current, column] = [0, 0, -1];
  let cells: string[] = [];
  let cell: Attributes = {};
  let [value, inline, hears] = ['', '', ''];
  let [length, besides] = [0, 0];

  function open(name: string, attributes: Attributes): void {
    if (name === 'row') openRow(attributes);
    else if (name === 'c') openCell(attributes);
    else if (name === 'rPh') besides += 1;
    hears = (name === 'v' || name === 't') && besides === 0 ? name : '';
  }

  function openRow(attributes: Attributes): void {
    current = attributes['r'] === undefined ? current + 1 : Number(attributes['r']);
    if (!Number.isInteger(current) || current <= last || current > mostRows) throw damaged('rows are out of order');
    [cells, column, length] = [[], -1, 0];
    if (attributes['hidden'] === '1' || attributes['hidden'] === 'true') context.hiddenRow();
  }

  function openCell(attributes: Attributes): void {
    cell = attributes;
    column = attributes['r'] === undefined ? column + 1 : columnIn(attributes['r']);
    [value, inline] = ['', ''];
  }

  function close(name: string): void {
    hears = '';
    if (name === 'rPh') besides -= 1;
    else if (name === 'c') closeCell();
    else if (name === 'row') closeRow();
  }

  function closeCell(): void {
    const text = textOf(cell, value, inline, context);
    if (text === '') return;
    if (column >= tableLimits.mostColumns) {
      throw new TableUnreadable({ code: 'table/too-many-columns', row: current, most: tableLimits.mostColumns });
    }
    length += text.length;
    if (length > tableLimits.longestRecord) {
      throw new TableUnreadable({ code: 'table/record-too-long', row: current, most: tableLimits.longestRecord });
    }
    while (cells.length < column) cells.push('');
    cells[column] = text.replaceAll('\0', '');
  }

  function closeRow(): void {
    if (cells.length === 0) return;
    for (; last + 1 < current; last += 1) rows.push(['']);
    rows.push(cells);
    last = current;
  }

  function text(piece: string): void {
    if (hears === 'v') value += piece;
    else if (hears === 't') inline += piece;
  }

  return { rows, open, close, text };
}

function textOf(cell: Attributes, value: string, inline: string, { texts, formats, from1904, decimal }: SheetContext): string {
  switch (cell['t']) {
    case 's':
      return texts[Number(value)] ?? '';
    case 'inlineStr':
      return inline;
    case 'str':
    case 'e':
    case 'd':
      return value;
    case 'b':
      return value === '1' ? 'TRUE' : value === '0' ? 'FALSE' : value;
    default:
      return value === '' ? inline : numberText(value, { format: formats[Number(cell['s'] ?? -1)], from1904, decimal });
  }
}

/** `BC12` is column 54, counted from 0. */
function columnIn(reference: string): number {
  const letters = /^[A-Z]{1,3}/u.exec(reference)?.[0];
  if (letters === undefined) throw damaged(`a cell is called ${reference.slice(0, 20)}`);
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

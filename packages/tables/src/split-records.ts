import { err, ok, type Result } from '@madang/basics';
import { tableLimits } from './limits.js';
import type { TableRefusal } from './table-refusal.js';

export const quotes = ['"', "'", ''] as const;
/** What wraps cells that hold a separator; empty where quotes are letters like any other. */
export type Quote = (typeof quotes)[number];

/** Text in, records out. A record may come in two pieces of text; it leaves whole. */
export interface RecordSplitter {
  /** The records that end in this piece, or why there are none any more. */
  readonly split: (text: string) => Result<string[][], TableRefusal>;
  /** What is left when the text has ended. */
  readonly finish: () => Result<string[][], TableRefusal>;
}

const newline = 10;
const carriageReturn = 13;
const blank = 32;

/**
 * Splits delimited text as RFC 4180 has it, and as spreadsheets have it: lines may end in LF, CRLF or CR, cells may hold line
 * breaks inside quotes, a quote inside an unquoted cell is a letter, and what follows a closing quote belongs to its cell.
 * An empty line is a record of one empty cell, so that rows are numbered as a spreadsheet numbers them.
 */
export function recordSplitter(delimiter: string, quote: Quote): RecordSplitter {
  const delimiterCode = delimiter.charCodeAt(0);
  const quoteCode = quote === '' ? -1 : quote.charCodeAt(0);
  let rest = '';
  let recordsBefore = 0;

  function splitWhole(text: string, isEnd: boolean): Result<string[][], TableRefusal> {
    const records: string[][] = [];
    let cells: string[] = [];
    let recordStart = 0;
    let cellStart = 0;
    /** Of a quoted cell: what stands inside its quotes; the letters after the closing quote are added at its end. */
    let quoted: string | undefined;
    let at = 0;
    const row = () => recordsBefore + records.length + 1;
    const endCell = () => {
      const tail = text.slice(cellStart, at);
      cells.push(quoted === undefined ? tail : quoted + tail.trimEnd());
      quoted = undefined;
    };
    const plainEnd = plainLines(text, quote);
    while (at < text.length) {
      if (at === recordStart) {
        const end = plainEnd(at);
        if (end > 0) {
          const plain = text.slice(at, end).split(delimiter);
          if (plain.length > tableLimits.mostColumns) return err(tooManyColumns(row()));
          records.push(plain);
          at = end + (text.charCodeAt(end) === newline ? 1 : 2);
          recordStart = at;
          cellStart = at;
          continue;
        }
      }
      const code = text.charCodeAt(at);
      if (code === delimiterCode) {
        endCell();
        cellStart = at + 1;
      } else if (code === newline || code === carriageReturn) {
        // A carriage return may be the first half of a line end whose second half is still on its way.
        if (code === carriageReturn && at + 1 === text.length && !isEnd) break;
        endCell();
        if (code === carriageReturn && text.charCodeAt(at + 1) === newline) at += 1;
        if (cells.length > tableLimits.mostColumns) return err(tooManyColumns(row()));
        records.push(cells);
        cells = [];
        recordStart = at + 1;
        cellStart = at + 1;
      } else if (code === quoteCode && quoted === undefined && isBlank(text, cellStart, at)) {
        const closing = closingQuote(text, at + 1, quoteCode, quote);
        // Without the next letter nobody knows whether the quote is one half of a doubled one.
        if (closing < 0 || (closing + 1 === text.length && !isEnd)) {
          if (isEnd) return err({ code: 'table/quote-never-closed', row: row(), column: cells.length + 1 });
          break;
        }
        quoted = unquoted(text.slice(at + 1, closing), quote);
        at = closing;
        cellStart = closing + 1;
      }
      at += 1;
    }
    if (cells.length > tableLimits.mostColumns) return err(tooManyColumns(row()));
    if (isEnd && recordStart < text.length) {
      at = text.length;
      endCell();
      records.push(cells);
      recordStart = at;
    }
    rest = text.slice(recordStart);
    if (rest.length > tableLimits.longestRecord) {
      return err({ code: 'table/record-too-long', row: row(), most: tableLimits.longestRecord });
    }
    recordsBefore += records.length;
    return ok(records);
  }

  return { split: (text) => splitWhole(rest + text, false), finish: () => splitWhole(rest, true) };
}

/**
 * Where the line ends that begins at a place, its line end not counted; -1 where it holds a quote or a carriage return of its own, is
 * empty, or does not end in this text. Nearly all lines of a file are plain, and the machine splits them faster than a loop does.
 */
function plainLines(text: string, quote: Quote): (from: number) => number {
  const [quoteAt, returnAt, newlineAt] = [quote, '\r', '\n'].map((mark) => nextPlace(text, mark)) as [NextPlace, NextPlace, NextPlace];
  return (from) => {
    const end = newlineAt(from);
    if (end === text.length || quoteAt(from) < end) return -1;
    const carriage = returnAt(from);
    if (carriage < end - 1) return -1;
    return carriage < end ? carriage : end;
  };
}

type NextPlace = (from: number) => number;

/** Where a mark stands next, asked of places one after the other; the length of the text where it does not. */
function nextPlace(text: string, mark: string): NextPlace {
  let next = -1;
  return (from) => {
    if (next >= from) return next;
    const found = mark === '' ? -1 : text.indexOf(mark, from);
    next = found < 0 ? text.length : found;
    return next;
  };
}

function tooManyColumns(row: number): TableRefusal {
  return { code: 'table/too-many-columns', row, most: tableLimits.mostColumns };
}

function isBlank(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (text.charCodeAt(at) !== blank) return false;
  return true;
}

/** Where the quoted cell ends, doubled quotes stepped over; -1 when it does not end in this text. */
function closingQuote(text: string, from: number, quoteCode: number, quote: string): number {
  let at = text.indexOf(quote, from);
  while (at >= 0 && text.charCodeAt(at + 1) === quoteCode) at = text.indexOf(quote, at + 2);
  return at;
}

function unquoted(inside: string, quote: Quote): string {
  return inside.includes(quote) ? inside.replaceAll(quote + quote, quote) : inside;
}

import { err, ok, type Result } from '@madang/basics';

/** The rows of a file that are not blank, and where in the text each begins. */
export interface Rows {
  readonly fields: readonly (readonly string[])[];
  readonly offsets: readonly number[];
}

interface Row {
  readonly fields: readonly string[];
  /** Where the next row begins. */
  readonly next: number;
}

/**
 * Splits the text at `;` and line ends (LF, CRLF or CR). A field that begins with `"` runs to the closing quote, may hold
 * anything, and `""` in it is one quote; a quote elsewhere is an ordinary sign. Blank lines are passed over.
 *
 * @returns the rows, or the offset of a quote that is never closed
 */
export function splitRows(text: string): Result<Rows, number> {
  const fields: (readonly string[])[] = [];
  const offsets: number[] = [];
  const loneReturns = /\r(?!\n)/.test(text);
  let quote = text.indexOf('"');
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at < text.length) {
    if (quote >= 0 && quote < at) quote = text.indexOf('"', at);
    const end = endOfLine(text, at);
    const plain = !loneReturns && (quote < 0 || quote >= end);
    const row = plain ? plainRow(text, at, end) : quotedRow(text, at);
    if (typeof row === 'number') return err(row);
    if (row.fields.length > 1 || row.fields[0]!.trim() !== '') {
      fields.push(row.fields);
      offsets.push(at);
    }
    at = row.next;
  }
  return ok({ fields, offsets });
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

function plainRow(text: string, from: number, end: number): Row {
  const last = end > from && text[end - 1] === '\r' ? end - 1 : end;
  return { fields: text.slice(from, last).split(';'), next: end + 1 };
}

/** A row read sign by sign; the offset of the opening quote if it is never closed. */
function quotedRow(text: string, from: number): Row | number {
  const fields: string[] = [];
  let at = from;
  for (;;) {
    const field = text[at] === '"' ? quotedField(text, at) : { value: '', next: at };
    if (typeof field === 'number') return field;
    const end = endOfPlain(text, field.next);
    fields.push(field.value + text.slice(field.next, end));
    if (text[end] === ';') at = end + 1;
    else return { fields, next: end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1) };
  }
}

function quotedField(text: string, open: number): { value: string; next: number } | number {
  let value = '';
  let from = open + 1;
  for (;;) {
    const close = text.indexOf('"', from);
    if (close < 0) return open;
    value += text.slice(from, close);
    if (text[close + 1] !== '"') return { value, next: close + 1 };
    value += '"';
    from = close + 2;
  }
}

function endOfPlain(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== ';' && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}

/** The offset at which a field of a row begins (inside its quotes, if it has any), plus `inside`. */
export function offsetOfField(text: string, rowOffset: number, field: number, inside: number): number {
  let at = rowOffset;
  for (let passed = 0; passed < field; passed++) {
    const quoted = text[at] === '"' ? quotedField(text, at) : undefined;
    at = endOfPlain(text, typeof quoted === 'object' ? quoted.next : at) + 1;
  }
  return at + (text[at] === '"' ? 1 : 0) + inside;
}

/** Line and column of an offset, counted from 1. */
export function positionOf(text: string, offset: number): { line: number; column: number } {
  const lines = text.slice(text.startsWith('\uFEFF') ? 1 : 0, offset).split(/\r\n|\n|\r/);
  return { line: lines.length, column: Array.from(lines.at(-1)!).length + 1 };
}

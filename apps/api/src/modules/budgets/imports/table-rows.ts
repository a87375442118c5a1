import { pipeline, Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import type { Delimiter, TextEncoding } from '@madang/budget';
import { CsvError, parse } from 'csv-parse';
import { Problem } from '../../../platform/http/problem.js';

export type Bytes = AsyncIterable<Uint8Array>;

const longestRecord = 1024 * 1024;
const sliceSize = 64 * 1024;

/** The rows of a table, one at a time: a file of any length needs memory for one piece of it. */
export async function* rowsOf(
  bytes: Bytes,
  { encoding, delimiter }: { readonly encoding: TextEncoding; readonly delimiter: Delimiter },
): AsyncGenerator<string[]> {
  const parser = parse({ delimiter, relax_column_count: true, relax_quotes: true, max_record_size: longestRecord });
  // What goes wrong in the source comes out of the parser, where it is awaited.
  pipeline(Readable.from(textOf(bytes, encoding)), parser, () => undefined);
  try {
    for await (const row of parser) yield row as string[];
  } catch (error) {
    throw error instanceof CsvError ? new Problem('budget/table-unreadable', { line: error['lines'] as number | undefined }) : error;
  }
}

/** The text piece by piece. A byte without a meaning in the encoding refuses the file, rather than leaving a mark in a name. */
export async function* textOf(bytes: Bytes, encoding: TextEncoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for await (const slice of inSlices(bytes)) yield decoder.decode(slice, { stream: true });
    yield decoder.decode();
  } catch (error) {
    throw error instanceof TypeError ? new Problem('budget/text-does-not-decode', { encoding }) : error;
  }
}

/** Small enough that others get their turn in between: reading a large file must not hold up everybody's pages. */
async function* inSlices(bytes: Bytes): AsyncGenerator<Uint8Array> {
  for await (const piece of bytes) {
    for (let from = 0; from < piece.length; from += sliceSize) {
      yield piece.subarray(from, from + sliceSize);
      await setImmediate();
    }
  }
}

/** The first rows, without reading further. */
export async function firstRows(
  bytes: Bytes,
  dialect: { readonly encoding: TextEncoding; readonly delimiter: Delimiter },
  most: number,
): Promise<string[][]> {
  const rows: string[][] = [];
  for await (const row of rowsOf(bytes, dialect)) {
    rows.push(row);
    if (rows.length === most) break;
  }
  return rows;
}

import type { Bytes } from './bytes.js';
import { decodedText } from './decode-text.js';
import type { Delimiter } from './guess-separators.js';
import type { TextEncoding } from './guess-encoding.js';
import { recordSplitter, type Quote } from './split-records.js';
import { TableUnreadable } from './table-refusal.js';

/** How the text of a table is written. */
export interface TextDialect {
  readonly encoding: TextEncoding;
  readonly delimiter: Delimiter;
  /** The double quote, where nothing else is said. */
  readonly quote?: Quote | undefined;
}

/**
 * The rows of delimited text, as many at once as a piece of the file holds: a file of any length needs memory for one piece.
 * Throws `TableUnreadable` at the row that cannot be read.
 */
export async function* textRows(bytes: Bytes, { encoding, delimiter, quote }: TextDialect): AsyncGenerator<string[][]> {
  const splitter = recordSplitter(delimiter, quote ?? '"');
  let rows = 0;
  for await (const text of decodedText(bytes, encoding)) {
    if (!text.ok) throw new TableUnreadable({ ...text.error, row: rows + 1 });
    // No database keeps it and no spreadsheet shows it: such bytes were never meant as text.
    if (text.value.includes('\0')) throw new TableUnreadable({ code: 'table/holds-nul', row: rows + 1 });
    const records = splitter.split(text.value);
    if (!records.ok) throw new TableUnreadable(records.error);
    rows += records.value.length;
    if (records.value.length > 0) yield records.value;
  }
  const last = splitter.finish();
  if (!last.ok) throw new TableUnreadable(last.error);
  if (last.value.length > 0) yield last.value;
}

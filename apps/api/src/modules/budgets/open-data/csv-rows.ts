/** `exactly` is written as it stands: an amount, which may be negative and is no formula. */
export type Cell = string | number | boolean | null | { readonly exactly: string };

/** What a spreadsheet runs instead of showing it. */
const formula = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/u;
const special = /[",\r\n]/u;

/**
 * Rows of RFC 4180. Texts that a spreadsheet would run as a formula get an apostrophe. Written by hand: these files have millions of
 * cells, nearly all of them plain.
 */
export function csvRows(rows: readonly (readonly Cell[])[]): string {
  let text = '';
  for (const row of rows) {
    for (let at = 0; at < row.length; at += 1) text += at === 0 ? written(row[at]!) : `,${written(row[at]!)}`;
    text += '\r\n';
  }
  return text;
}

function written(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'object') return cell.exactly;
  if (typeof cell !== 'string') return String(cell);
  const safe = formula.test(cell) ? `'${cell}` : cell;
  return special.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

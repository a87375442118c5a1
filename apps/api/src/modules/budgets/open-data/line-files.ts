import type { DataSource } from 'typeorm';
import { csvRows, type Cell } from './csv-rows.js';
import { columns, publishedLines, type PublishedLine, type PublishedVersion } from './published-lines.js';

/**
 * A text that a spreadsheet would run as a formula gets an apostrophe; numbers may be negative. Without a byte order mark, which
 * programs take for a part of the first heading.
 */
export async function* csvFile(db: DataSource, version: PublishedVersion): AsyncGenerator<Buffer> {
  yield Buffer.from(`${columns.map(({ name }) => name).join(',')}\r\n`);
  for await (const lines of publishedLines(db, version)) yield Buffer.from(csvRows(lines.map(cells)));
}

function cells(line: PublishedLine): Cell[] {
  return columns.map(({ name, kind }) => {
    const value = line[name];
    return kind === 'amount' && value !== null ? { exactly: String(value) } : value;
  });
}

/** One object, so that a reader of the file alone knows what it holds. Amounts are decimals in text: a JSON number is a float. */
export async function* jsonFile(db: DataSource, version: PublishedVersion): AsyncGenerator<Buffer> {
  const { id, fiscalYear, status, currency, source, publishedAt, executedThrough, cityName } = version;
  const head = JSON.stringify({ city: cityName, version: id, fiscalYear, status, currency, source, executedThrough, publishedAt });
  yield Buffer.from(`${head.slice(0, -1)},"lines":[`);
  let first = true;
  for await (const lines of publishedLines(db, version)) {
    yield Buffer.from(lines.map((line) => `${first ? ((first = false), '\n') : ',\n'}${JSON.stringify(inOrder(line))}`).join(''));
  }
  yield Buffer.from('\n]}\n');
}

function inOrder(line: PublishedLine): Partial<PublishedLine> {
  return Object.fromEntries(columns.map(({ name }) => [name, line[name]]));
}

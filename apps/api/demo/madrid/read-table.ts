import { readFileSync } from 'node:fs';

/** One row of a compact table: column title → text. */
export type TableRow = Readonly<Record<string, string>>;

/** The path of a file of this folder. */
export const fileHere = (name: string): URL => new URL(name, import.meta.url);

/** Reads a table written by make-compact-tables.mjs: commas, "quoted" fields, no line breaks inside fields. */
export function readTable(name: string): readonly TableRow[] {
  const [header = [], ...rows] = readFileSync(fileHere(name), 'utf8').trimEnd().split('\n').map(splitLine);
  return rows.map((row) => Object.fromEntries(header.map((title, index) => [title, row[index] ?? ''])));
}

/** Cents of a written amount such as `106238.88`, with exactly two decimals. */
export function cents(amount: string): bigint {
  if (!/^-?\d+\.\d{2}$/.test(amount)) throw new Error(`"${amount}" is not written with two decimals`);
  return BigInt(amount.replace('.', ''));
}

/** The sum of one column in cents; a row without that column is a mistake in the test, so it throws. */
export const sumOf = (rows: readonly TableRow[], column: string): bigint =>
  rows.reduce((sum, row) => sum + cents(row[column] ?? `no column ${column}`), 0n);

/** `centre-section-programme-chapter`, the code by which demo proposals name an expenditure line. */
export const lineCode = (row: TableRow): string => [row['Centro'], row['Sección'], row['Programa'], row['Capítulo']].join('-');

function splitLine(line: string): string[] {
  const fields = line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g);
  return Array.from(fields, ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '');
}

import type { Table, TableDialect } from './table.js';

/** The first rows, without reading further. */
export async function firstRows(table: Table, dialect: TableDialect, most: number): Promise<string[][]> {
  const rows: string[][] = [];
  for await (const some of table.rows(dialect)) {
    rows.push(...some);
    if (rows.length >= most) break;
  }
  return rows.slice(0, most);
}

/** The same rows singly, for whoever handles them one at a time. */
export async function* rowsOneByOne(table: Table, dialect: TableDialect): AsyncGenerator<string[]> {
  for await (const some of table.rows(dialect)) yield* some;
}

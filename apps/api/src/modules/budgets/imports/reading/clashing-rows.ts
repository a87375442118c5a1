import type { LineCode } from '@madang/basics';
import type { Misfits, RowError } from '@madang/budget';
import type { ClientBase } from 'pg';
import type { ReadingId } from '../files/budget-import-file.entity.js';
import { clashingRows } from './staging-tables.js';

interface Clash {
  readonly row: number;
  readonly firstRow: number;
  readonly code: LineCode;
}

/** The first row of a code says what it means; rows that mean something else are no part of its line. */
export async function findClashes(client: ClientBase, readingId: ReadingId): Promise<readonly Clash[]> {
  return (await client.query<Clash>(clashingRows(readingId))).rows;
}

/** For the reader of rows: these are rows with errors. */
export function clashesAsMisfits(clashes: readonly Clash[]): Misfits {
  const byRow = new Map(clashes.map((clash) => [clash.row, clash]));
  return (_, row) => {
    const clash = byRow.get(row);
    return clash ? [asError(clash)] : [];
  };
}

function asError({ row, code, firstRow }: Clash): RowError {
  return { row, value: code, code: 'budget/line-code-clash', line: code, firstRow };
}

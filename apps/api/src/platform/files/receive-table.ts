import { createReadStream } from 'node:fs';
import type { ProblemCode } from '@madang/contracts/problems';
import { openTable } from '@madang/spreadsheets';
import { firstRows, TableUnreadable, type Bytes, type Table } from '@madang/tables';
import type { FastifyRequest } from 'fastify';
import { orThrow, Problem } from '../http/problem.js';

export interface ReceivedTable {
  readonly rows: readonly (readonly string[])[];
  /** What parts the fractions: said, or known since a workbook keeps numbers as numbers; undefined where it has to be found out. */
  readonly decimal: '.' | ',' | undefined;
}

export interface TableWanted {
  /** More in one go would hold up everybody else. */
  readonly mostRows: number;
  readonly missing: ProblemCode;
  readonly tooLong: ProblemCode;
  /** What parts the fractions, where somebody has said it. */
  readonly decimal?: '.' | ',' | undefined;
}

/** The rows of the one table of a form, text or workbook, however it is written; of a workbook those of the first sheet that has any. */
export async function receiveTable(request: FastifyRequest, wanted: TableWanted): Promise<ReceivedTable> {
  const { files } = await request.saveRequestFiles();
  const [file] = files;
  if (!file) throw new Problem(wanted.missing);
  const table = orThrow(await openTable(() => createReadStream(file.filepath) as Bytes));
  const decimal = wanted.decimal ?? (table.sheets.length > 0 ? '.' : undefined);
  const rows = await filledRows(table, decimal, wanted.mostRows + 1);
  if (rows.length > wanted.mostRows) throw new Problem(wanted.tooLong, { most: wanted.mostRows });
  return { rows, decimal };
}

async function filledRows(table: Table, decimal: '.' | ',' | undefined, most: number): Promise<readonly (readonly string[])[]> {
  const readings = table.sheets.length > 0 ? table.dialects : table.dialects.slice(0, 1);
  try {
    for (const dialect of readings) {
      const rows = await firstRows(table, { ...dialect, ...(decimal && { decimal }) }, most);
      if (rows.some((row) => row.some((cell) => cell.trim() !== ''))) return rows;
    }
    return [];
  } catch (fault) {
    if (!(fault instanceof TableUnreadable)) throw fault;
    const { code, ...facts } = fault.refusal;
    throw new Problem(code, facts);
  }
}

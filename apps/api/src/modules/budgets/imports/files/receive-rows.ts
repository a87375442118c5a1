import { rowsOneByOne, TableUnreadable } from '@madang/tables';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../../../../platform/http/problem.js';
import { onePiece, openTable } from './open-table.js';
import { receiveWhole } from './receive-upload.js';

/** The rows of the file in a form, its heading first, for what fits into memory. Read like any file of the city. */
export async function receiveRows(request: FastifyRequest, mostBytes: number): Promise<string[][]> {
  const whole = await receiveWhole(request, mostBytes);
  const table = await openTable(() => onePiece(whole));
  const rows: string[][] = [];
  try {
    for await (const row of rowsOneByOne(table, table.dialects[0]!)) rows.push(row);
  } catch (error) {
    if (!(error instanceof TableUnreadable)) throw error;
    const { code, ...facts } = error.refusal;
    throw new Problem(code, facts);
  }
  return rows;
}

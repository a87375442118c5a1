import { rowsOneByOne, TableUnreadable } from '@madang/tables';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../../../platform/http/problem.js';
import { openTable } from '../imports/open-table.js';
import { receiveUpload } from '../imports/receive-upload.js';

/** A mapping of half a million lines is smaller. */
const largest = 64 * 1024 * 1024;

/** The rows of the file in a form, its heading first, read like any file of the city. */
export async function receiveMapping(request: FastifyRequest): Promise<string[][]> {
  const { bytes, size } = await receiveUpload(request);
  if (size > largest) throw new Problem('request/too-large', { largest });
  const table = await openTable(bytes);
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

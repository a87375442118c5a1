import { createReadStream } from 'node:fs';
import { firstRows, textTable, TableUnreadable, type Bytes } from '@madang/tables';
import type { FastifyRequest } from 'fastify';
import { orThrow, Problem } from '../../../platform/http/problem.js';
import type { TableRows } from './values.service.js';

/** Figures of every group, district and year of a large city; more in one go would hold up everybody else. */
const mostRows = 20_000;

/** The rows of the one table of a form, however it is written. */
export async function receiveTable(request: FastifyRequest): Promise<TableRows> {
  const { files } = await request.saveRequestFiles();
  const [file] = files;
  if (!file) throw new Problem('indicator/file-missing');
  const table = orThrow(await textTable(() => createReadStream(file.filepath) as Bytes));
  try {
    const rows = await firstRows(table, table.dialects[0]!, mostRows + 1);
    if (rows.length > mostRows) throw new Problem('indicator/file-too-long', { most: mostRows });
    return rows;
  } catch (fault) {
    if (!(fault instanceof TableUnreadable)) throw fault;
    const { code, ...facts } = fault.refusal;
    throw new Problem(code, facts);
  }
}

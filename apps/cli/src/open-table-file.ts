import { createReadStream, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { err, ok, type Result } from '@madang/basics';
import { openTable } from '@madang/spreadsheets';
import type { Table } from '@madang/tables';
import { tableRefusalInWords } from './table-refusal-in-words.js';

export interface OpenedTable {
  readonly table: Table;
  /** With its folders: they may name the year. */
  readonly path: string;
}

const pieceSize = 256 * 1024;

/** Opens a table named on the command line. The error continues a sentence that begins with the file's name. */
export async function openTableFile(file: string): Promise<Result<OpenedTable, string>> {
  const path = resolve(process.env['MADANG_CALLED_FROM'] ?? process.cwd(), file);
  const fault = faultOf(path);
  if (fault !== undefined) return err(fault);
  const table = await openTable(() => createReadStream(path, { highWaterMark: pieceSize }));
  return table.ok ? ok({ table: table.value, path }) : err(`: ${tableRefusalInWords(table.error)}`);
}

function faultOf(path: string): string | undefined {
  try {
    return statSync(path).isDirectory() ? ': This is a folder. Name a file in it.' : undefined;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    return code === 'ENOENT' ? ': There is no such file. Check the name and the folder.' : `: The file cannot be read (${String(error)}).`;
  }
}

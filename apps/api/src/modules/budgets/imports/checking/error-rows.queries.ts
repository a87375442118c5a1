import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../platform/access/actor.js';
import { csvOf } from '../../../../platform/http/csv.js';
import { titleOf } from '../../../../platform/texts/titles.js';
import { columnsBeside } from '../mending/mended-rows-table.js';
import type { FileKey } from '../mending/mending.service.js';
import { RowsToMendQueries, type Fault } from '../mending/rows-to-mend.queries.js';

@Injectable()
export class ErrorRowsQueries {
  constructor(private readonly rows: RowsToMendQueries) {}

  /** Every row that could not be read, whole, with what is wrong in it: to be mended in a spreadsheet and handed in again. */
  async csv(actor: Actor, key: FileKey, acceptLanguage: string | undefined): Promise<string> {
    const file = await this.rows.find(actor, key);
    const faulty = await this.rows.faulty(file);
    const cells = await this.rows.cellsOf(file, new Set(faulty.map(({ row }) => row)));
    const toMend = (row: number, faults: readonly Fault[]) =>
      faults.map(({ column, cause }) => `${cellReference(row, column)}: ${titleOf(cause, acceptLanguage)}`).join('; ');
    return csvOf(
      [...columnsBeside, ...file.reading.header],
      faulty.map(({ row, faults }) => [row, toMend(row, faults), ...(cells.get(row) ?? [])]),
    );
  }
}

/** Where a spreadsheet shows it: `C4`, or row 4 where it is the row as a whole. */
function cellReference(row: number, column: number | null): string {
  let letters = '';
  for (let rest = column ?? 0; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return `${letters}${row}`;
}

import { Injectable } from '@nestjs/common';
import type { BudgetImportId } from '@madang/basics';
import { dataRows, firstDataRow } from '@madang/budget';
import type { ProblemCode } from '@madang/contracts/problems';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../../platform/access/actor.js';
import { authorise } from '../../../../platform/access/authorise.js';
import { read } from '../../../../platform/database/read.js';
import { csvOf } from '../../../../platform/http/csv.js';
import { notFound } from '../../../../platform/http/problem.js';
import { titleOf } from '../../../../platform/texts/titles.js';
import { BudgetImportFileRow, type ImportFileId } from '../files/budget-import-file.entity.js';
import { budgetImportsPolicy } from '../budget-imports.policy.js';
import { reopenTable } from '../files/open-table.js';
import { piecesOf } from '../files/pieces.js';

interface FileKey {
  readonly importId: BudgetImportId;
  readonly id: ImportFileId;
}

interface ErrorCell {
  readonly row: number;
  readonly column: number | null;
  readonly heading: string | null;
  readonly value: string;
  readonly cause: ProblemCode;
}

@Injectable()
export class ErrorRowsQueries {
  constructor(private readonly db: DataSource) {}

  /** Every cell that could not be read, with the whole row beside it as it stands in the file. */
  async csv(actor: Actor, key: FileKey, acceptLanguage: string | undefined): Promise<string> {
    authorise(budgetImportsPolicy.work(actor));
    const file = (await this.db.getRepository(BudgetImportFileRow).findOneBy({ cityId: actor.cityId, ...key })) ?? notFound();
    const cells = await this.cellsOf(file);
    const rows = await this.rowsOf(file, new Set(cells.map(({ row }) => row)));
    return csvOf(
      ['row', 'column', 'heading', 'value', 'to_mend', ...file.reading.header],
      cells.map(({ row, column, heading, value, cause }) => {
        return [row, column ?? '', heading ?? '', value, titleOf(cause, acceptLanguage), ...(rows.get(row) ?? [])];
      }),
    );
  }

  private cellsOf({ cityId, readingId }: BudgetImportFileRow): Promise<ErrorCell[]> {
    return read<ErrorCell>(
      this.db,
      `select row_number as row, column_number as "column", heading, value, cause from budget_import_aside
        where city_id = $1 and reading_id = $2 and cause like 'budget/%' order by row_number, position`,
      [cityId, readingId],
    );
  }

  private async rowsOf({ cityId, id, reading }: BudgetImportFileRow, wanted: ReadonlySet<number>): Promise<Map<number, readonly string[]>> {
    const rows = new Map<number, readonly string[]>();
    const table = reopenTable(() => piecesOf(this.db, { cityId, fileId: id }));
    let number = firstDataRow(reading);
    for await (const some of dataRows(table, reading)) {
      for (const cells of some) {
        number += 1;
        if (wanted.has(number)) rows.set(number, cells);
      }
      if (rows.size === wanted.size) break;
    }
    return rows;
  }
}

import { Injectable } from '@nestjs/common';
import type { BudgetImportId } from '@madang/basics';
import { dataRows, firstDataRow, readFile } from '@madang/budget';
import type { Currency } from '@madang/money';
import { DataSource } from 'typeorm';
import type { Actor, CityContext } from '../../../platform/access/actor.js';
import { authorise } from '../../../platform/access/authorise.js';
import { csvOf } from '../../../platform/http/csv.js';
import { notFound, orThrow } from '../../../platform/http/problem.js';
import { titleOf } from '../../../platform/texts/titles.js';
import { BudgetImportFileRow, type ImportFileId } from './budget-import-file.entity.js';
import { budgetImportsPolicy } from './budget-imports.policy.js';
import { reopenTable } from './open-table.js';
import { piecesOf } from './pieces.js';

interface FileKey {
  readonly importId: BudgetImportId;
  readonly id: ImportFileId;
}

@Injectable()
export class ErrorRowsQueries {
  constructor(private readonly db: DataSource) {}

  /** Every cell that could not be read, with the whole row beside it as it stands in the file. */
  async csv(actor: Actor, city: CityContext, key: FileKey, acceptLanguage: string | undefined): Promise<string> {
    authorise(budgetImportsPolicy.work(actor));
    const file = (await this.db.getRepository(BudgetImportFileRow).findOneBy({ cityId: actor.cityId, ...key })) ?? notFound();
    const table = reopenTable(() => piecesOf(this.db, { cityId: file.cityId, fileId: file.id }));
    const { errors } = orThrow(await readFile({ ...file, table }, city.currency as Currency));
    const wanted = new Set(errors.map(({ row }) => row));
    const rows = new Map<number, readonly string[]>();
    let number = firstDataRow(file.reading);
    for await (const some of dataRows(table, file.reading)) {
      for (const cells of some) {
        number += 1;
        if (wanted.has(number)) rows.set(number, cells);
      }
    }
    return csvOf(
      ['row', 'column', 'heading', 'value', 'to_mend', ...file.reading.header],
      errors.map(({ row, column, heading, value, code }) => {
        return [row, column ?? '', heading ?? '', value, titleOf(code, acceptLanguage), ...(rows.get(row) ?? [])];
      }),
    );
  }
}

import { Injectable } from '@nestjs/common';
import type { BudgetImportId } from '@madang/basics';
import type { SheetListView, SheetView } from '@madang/contracts/budget-imports';
import { firstRows, type Table } from '@madang/tables';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../../platform/access/actor.js';
import { authorise } from '../../../../platform/access/authorise.js';
import { notFound } from '../../../../platform/http/problem.js';
import { budgetImportsPolicy } from '../budget-imports.policy.js';
import { BudgetImportFileRow, type ImportFileId } from './budget-import-file.entity.js';
import { openTable } from './open-table.js';
import { piecesOf } from './pieces.js';

const rowsShown = 5;
const cellsShown = 8;
const textShown = 60;

@Injectable()
export class SheetsQueries {
  constructor(private readonly db: DataSource) {}

  /** The sheets of a workbook with what stands at their top; none for text. */
  async sheets(actor: Actor, importId: BudgetImportId, id: ImportFileId): Promise<SheetListView> {
    authorise(budgetImportsPolicy.work(actor));
    const { cityId } = actor;
    const file = (await this.db.getRepository(BudgetImportFileRow).findOneBy({ cityId, importId, id })) ?? notFound();
    if ((file.reading.sheets ?? []).length === 0) return { items: [] };
    const table = await openTable(() => piecesOf(this.db, { cityId, fileId: id }));
    const items: SheetView[] = [];
    for (const sheet of table.sheets) items.push({ ...sheet, rows: await topOf(table, sheet.name) });
    return { items };
  }
}

async function topOf(table: Table, name: string): Promise<SheetView['rows']> {
  const dialect = table.dialects.find(({ sheet }) => sheet === name);
  const rows = dialect ? await firstRows(table, dialect, rowsShown) : [];
  return rows.map((cells) => ({ cells: cells.slice(0, cellsShown).map((cell) => cell.slice(0, textShown)) }));
}

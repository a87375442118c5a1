import { Injectable } from '@nestjs/common';
import type { BudgetImportId } from '@madang/basics';
import type { MendedCellsBody, MendedRowsView } from '@madang/contracts/budget-mending';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../../../platform/access/actor.js';
import { Clock } from '../../../../platform/clock.js';
import { notFound, Problem } from '../../../../platform/http/problem.js';
import { BudgetImportsService } from '../budget-imports.service.js';
import { BudgetImportFileRow, type ImportFileId } from '../files/budget-import-file.entity.js';
import { orderReading } from '../reading/order-reading.js';
import { keepMendedCells, type CellToMend } from './keep-mended-cells.js';
import { cellsThatDiffer, readMendedRows } from './mended-rows-table.js';
import { rowsOfFile } from './rows-of-file.js';

export interface FileKey {
  readonly importId: BudgetImportId;
  readonly id: ImportFileId;
}

/** What people put right in the files of an import. Whatever they do, the file is read again by it. */
@Injectable()
export class MendingService {
  constructor(
    private readonly clock: Clock,
    private readonly imports: BudgetImportsService,
  ) {}

  mend(actor: Actor, key: FileKey, { cells }: MendedCellsBody): Promise<void> {
    return this.change(actor, key, async () => cells);
  }

  /** Rows that were given out to be mended, and have come back. */
  async mendRows(actor: Actor, key: FileKey, table: readonly (readonly string[])[]): Promise<MendedRowsView> {
    let cells: CellToMend[] = [];
    await this.change(actor, key, async (tx, file) => {
      const rows = readMendedRows(table, file.reading.header);
      const inFile = await rowsOfFile(tx, file, new Set(rows.map(({ row }) => row)));
      const strangers = rows.filter(({ row }) => !inFile.has(row));
      if (strangers.length > 0) throw new Problem('budget/row-not-in-file', { rows: strangers.slice(0, 20).map(({ row }) => row) });
      cells = rows.flatMap((row) => cellsThatDiffer(row, inFile.get(row.row)!, file.reading.columnCount));
      return cells;
    });
    return { rows: new Set(cells.map(({ row }) => row)).size, cells: cells.length };
  }

  private change(
    actor: Actor,
    { importId, id }: FileKey,
    cellsOf: (tx: EntityManager, file: BudgetImportFileRow) => Promise<readonly CellToMend[]>,
  ): Promise<void> {
    return this.imports.change(actor, importId, async (tx, { cityId }) => {
      const file = (await tx.findOneBy(BudgetImportFileRow, { cityId, importId, id })) ?? notFound();
      const cells = await cellsOf(tx, file);
      if (cells.length === 0) return undefined;
      await keepMendedCells(tx, file, cells, { mendedAt: await this.clock.now(tx), mendedBy: actor.personId });
      await orderReading(tx, file);
      return undefined;
    });
  }
}

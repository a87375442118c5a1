import { Injectable } from '@nestjs/common';
import type { MendedCellListView, MendedCellView, RowsToMendFilter, RowsToMendPage } from '@madang/contracts/budget-mending';
import { mostMendedCells } from '@madang/contracts/budget-mending';
import type { ProblemCode } from '@madang/contracts/problems';
import { DataSource } from 'typeorm';
import { mendedRow } from '@madang/budget';
import type { Actor } from '../../../../platform/access/actor.js';
import { authorise } from '../../../../platform/access/authorise.js';
import { read } from '../../../../platform/database/read.js';
import { decodeShapedCursor, toPage } from '../../../../platform/http/cursor.js';
import { notFound } from '../../../../platform/http/problem.js';
import { titleOf } from '../../../../platform/texts/titles.js';
import { budgetImportsPolicy } from '../budget-imports.policy.js';
import { BudgetImportFileRow } from '../files/budget-import-file.entity.js';
import type { FileKey } from './mending.service.js';
import { mendedRowsOf, type MendedCellFound } from './mended-rows.js';
import { rowsOfFile } from './rows-of-file.js';

export interface Fault {
  readonly column: number | null;
  readonly cause: ProblemCode;
}

export interface FaultyRow {
  readonly row: number;
  readonly faults: readonly Fault[];
}

const shownText = 500;

@Injectable()
export class RowsToMendQueries {
  constructor(private readonly db: DataSource) {}

  /** Rows with errors, whole, in the order of the file. */
  async page(actor: Actor, key: FileKey, filter: RowsToMendFilter, acceptLanguage: string | undefined): Promise<RowsToMendPage> {
    const { cause = null, column = null, limit = 10, cursor } = filter;
    const after = decodeShapedCursor(cursor, [/^\d{1,9}$/u]);
    const file = await this.find(actor, key);
    const faulty = await this.faulty(file, [cause, column, Number(after?.[0] ?? 0), limit + 1]);
    const cells = await this.cellsOf(file, new Set(faulty.slice(0, limit).map(({ row }) => row)));
    const page = toPage(
      faulty,
      limit,
      ({ row }) => [row],
      (row) => row,
    );
    return {
      nextCursor: page.nextCursor,
      items: page.items.map(({ row, faults }) => ({
        row,
        cells: padded(cells.get(row) ?? [], file.reading.columnCount).map((cell) => cell.slice(0, shownText)),
        faults: faults.map(({ cause: code, column: at }) => ({ code, title: titleOf(code, acceptLanguage), column: at })),
      })),
    };
  }

  async mended(actor: Actor, key: FileKey): Promise<MendedCellListView> {
    const { cityId, id } = await this.find(actor, key);
    const rows = await read<Omit<MendedCellView, 'mendedAt'> & { readonly mendedAt: Date }>(
      this.db,
      `select m.row_number as row, m.column_number as "column", m.heading, m.before, m.after, m.mended_at as "mendedAt", p.pen_name as by
         from budget_mended_cell m left join person p on p.city_id = m.city_id and p.id = m.mended_by
        where m.city_id = $1 and m.file_id = $2 order by m.row_number, m.column_number limit ${mostMendedCells}`,
      [cityId, id],
    );
    return { items: rows.map(({ mendedAt, ...cell }) => ({ ...cell, mendedAt: mendedAt.toISOString() })) };
  }

  /** All rows with errors, with all that is wrong in each. */
  async faulty({ cityId, readingId }: BudgetImportFileRow, only: readonly unknown[] = [null, null, 0, null]): Promise<FaultyRow[]> {
    return read<FaultyRow>(
      this.db,
      `with chosen as (
         select distinct row_number from budget_import_aside
          where city_id = $1 and reading_id = $2 and cause like 'budget/%' and ($3::text is null or cause = $3)
            and ($4::int is null or column_number = $4) and row_number > $5 order by row_number limit $6)
       select a.row_number as row, json_agg(json_build_object('column', a.column_number, 'cause', a.cause) order by a.position) as faults
         from budget_import_aside a join chosen using (row_number)
        where a.city_id = $1 and a.reading_id = $2 and a.cause like 'budget/%' group by a.row_number order by a.row_number`,
      [cityId, readingId, ...only],
    );
  }

  /** As they are read: with what somebody has put right. */
  async cellsOf(file: BudgetImportFileRow, wanted: ReadonlySet<number>): Promise<Map<number, readonly string[]>> {
    const { cityId, id: fileId } = file;
    const mended = await mendedRowsOf((sql, values) => read<MendedCellFound>(this.db, sql, [...values]), { cityId, fileId });
    const rows = await rowsOfFile(this.db, file, wanted);
    return new Map([...rows].map(([number, cells]) => [number, mendedRow(cells, mended?.get(number))]));
  }

  async find(actor: Actor, { importId, id }: FileKey): Promise<BudgetImportFileRow> {
    authorise(budgetImportsPolicy.work(actor));
    return (await this.db.getRepository(BudgetImportFileRow).findOneBy({ cityId: actor.cityId, importId, id })) ?? notFound();
  }
}

function padded(cells: readonly string[], width: number): string[] {
  return [...cells, ...Array.from({ length: Math.max(0, width - cells.length) }, () => '')];
}

import { Injectable } from '@nestjs/common';
import type { BudgetSourceView, BudgetVersionListView, BudgetVersionView, SourceFileView } from '@madang/contracts/budgets';
import { problems, type ProblemCode } from '@madang/contracts/problems';
import { DataSource } from 'typeorm';
import type { CityContext } from '../../../platform/access/actor.js';
import { read, readOne } from '../../../platform/database/read.js';
import type { LeftOutRow, MendedCellNote } from '../budget-version.entity.js';
import { budgetContext, versionSql, versionView, type VersionRow } from './budget-context.js';
import { newestFirst } from '../version-order.js';

@Injectable()
export class VersionsQueries {
  constructor(private readonly db: DataSource) {}

  /** Every version that was ever published: newest year first, and in it the newest version. */
  async list(city: CityContext): Promise<BudgetVersionListView> {
    const rows = await read<VersionRow>(
      this.db,
      `select ${versionSql} from budget_version v join city on city.id = v.city_id
        where v.city_id = $1 order by v.fiscal_year desc, ${newestFirst('v')}, v.id desc`,
      [city.id],
    );
    return { items: rows.map(versionView) };
  }

  async detail(city: CityContext, which: string): Promise<BudgetVersionView> {
    return versionView((await budgetContext(this.db, city.id, which)).version);
  }

  /** What a version was made from: the digests of its files, and the rows that were left out. */
  async source(city: CityContext, which: string): Promise<BudgetSourceView> {
    const { version } = await budgetContext(this.db, city.id, which);
    const files = await read<SourceFileView>(
      this.db,
      `select f.name, f.size, f.sha256 from budget_version v
         join budget_import_file f on f.city_id = v.city_id and f.import_id = v.import_id
        where v.city_id = $1 and v.id = $2 order by f.uploaded_at, f.id`,
      [city.id, version.id],
    );
    const row = await readOne<{ rows: LeftOutRow[]; cells: MendedCellNote[] }>(
      this.db,
      'select left_out_rows as rows, mended_cells as cells from budget_version where city_id = $1 and id = $2',
      [city.id, version.id],
    );
    return { files, leftOutRows: (row?.rows ?? []).map((one) => ({ ...one, titles: titlesOf(one.cause) })), mendedCells: row?.cells ?? [] };
  }
}

function titlesOf(cause: string): Readonly<Record<string, string>> {
  return cause in problems ? problems[cause as ProblemCode].titles : {};
}

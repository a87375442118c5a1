import { Injectable } from '@nestjs/common';
import type { BudgetImportId, CityId } from '@madang/basics';
import { checkControlTotals, type BudgetTotals, type ControlTotal } from '@madang/budget';
import type { ImportPreviewView } from '@madang/contracts/budget-previews';
import type { Currency } from '@madang/money';
import { DataSource } from 'typeorm';
import type { Actor, CityContext } from '../../../../platform/access/actor.js';
import { authorise } from '../../../../platform/access/authorise.js';
import { read } from '../../../../platform/database/read.js';
import { notFound } from '../../../../platform/http/problem.js';
import { titleOf } from '../../../../platform/texts/titles.js';
import { BudgetImportRow } from '../budget-import.entity.js';
import { budgetImportsPolicy } from '../budget-imports.policy.js';
import { filesOf } from '../files/files-of.js';
import { controlTotalsOf } from './control-totals.js';
import { linesInTwoFiles } from './lines-in-two-files.js';
import { obstaclesOf, type Obstacle } from './obstacles.js';
import { controlTotalViews, filePreview, lineView, obstacleView, totalsViews, type TitleOf } from './preview-views.js';
import { totalsOfFiles } from './totals-of-files.js';

const shownLines = 20;

@Injectable()
export class ImportPreviewQueries {
  constructor(private readonly db: DataSource) {}

  /** What would be published, and what stands against it. Nothing is read for it: that has been done by then, or is being done. */
  async preview(actor: Actor, city: CityContext, id: BudgetImportId, acceptLanguage: string | undefined): Promise<ImportPreviewView> {
    authorise(budgetImportsPolicy.work(actor));
    const key = { cityId: actor.cityId, id };
    const row = (await this.db.getRepository(BudgetImportRow).findOneBy(key)) ?? notFound();
    const currency = city.currency as Currency;
    const files = await filesOf(this.db, key);
    const founds = files.map(({ found }) => found);
    const totals = totalsOfFiles(founds, currency);
    const expected = controlTotalsOf(row.controlTotals);
    const title: TitleOf = (code) => titleOf(code, acceptLanguage);
    const lines = founds.flatMap((found) => found?.firstLines ?? []);
    const mended = await this.mendedCells(key);
    const obstacles = [...obstaclesOf(row, files), ...(await linesInTwoFiles(this.db, files)), ...differing(totals, expected)];
    return {
      revision: row.revision,
      files: files.map((file) => filePreview({ ...file, mendedCells: mended.get(file.id) ?? 0 }, currency, title)),
      totals: totalsViews(totals),
      controlTotals: controlTotalViews(totals, expected),
      lines: lines.slice(0, shownLines).map((line) => lineView(line, currency)),
      obstacles: obstacles.map((obstacle) => obstacleView(obstacle, title)),
    };
  }

  /** By file, how many cells somebody has put right. */
  private async mendedCells({ cityId, id }: { readonly cityId: CityId; readonly id: BudgetImportId }): Promise<Map<string, number>> {
    const counts = await read<{ id: string; cells: number }>(
      this.db,
      `select f.id, count(*)::int as cells
         from budget_import_file f join budget_mended_cell m on m.city_id = f.city_id and m.file_id = f.id
        where f.city_id = $1 and f.import_id = $2 group by f.id`,
      [cityId, id],
    );
    return new Map(counts.map(({ id: file, cells }) => [file, cells]));
  }
}

function differing(totals: BudgetTotals, expected: readonly ControlTotal[]): Obstacle[] {
  const checked = checkControlTotals(totals, expected);
  return checked.ok ? [] : [{ code: checked.error.code, fileId: null, details: [] }];
}

import { Injectable } from '@nestjs/common';
import type { BudgetImportId } from '@madang/basics';
import { checkControlTotals, type BudgetTotals, type ControlTotal } from '@madang/budget';
import type { ImportPreviewView } from '@madang/contracts/budget-previews';
import type { Currency } from '@madang/money';
import { DataSource } from 'typeorm';
import type { Actor, CityContext } from '../../../../platform/access/actor.js';
import { authorise } from '../../../../platform/access/authorise.js';
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
    const obstacles = [...obstaclesOf(row, files), ...(await linesInTwoFiles(this.db, files)), ...differing(totals, expected)];
    return {
      revision: row.revision,
      files: files.map((file) => filePreview(file, currency, title)),
      totals: totalsViews(totals),
      controlTotals: controlTotalViews(totals, expected),
      lines: lines.slice(0, shownLines).map((line) => lineView(line, currency)),
      obstacles: obstacles.map((obstacle) => obstacleView(obstacle, title)),
    };
  }
}

function differing(totals: BudgetTotals, expected: readonly ControlTotal[]): Obstacle[] {
  const checked = checkControlTotals(totals, expected);
  return checked.ok ? [] : [{ code: checked.error.code, fileId: null, details: [] }];
}

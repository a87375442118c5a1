import { randomUUIDv7 } from 'node:crypto';
import type { BudgetVersionId } from '@madang/basics';
import { checkControlTotals, totalsOf } from '@madang/budget';
import type { Currency } from '@madang/money';
import type { EntityManager } from 'typeorm';
import type { Happening } from '../../../platform/events/domain-event.js';
import { publish } from '../../../platform/events/publish.js';
import { orThrow, Problem } from '../../../platform/http/problem.js';
import { budgetPublished } from '../budgets.events.js';
import { rollUp } from '../explore/roll-up.js';
import { BudgetVersionRow, type LeftOutRow } from '../budget-version.entity.js';
import { BudgetImportRow } from './budget-import.entity.js';
import { cityClassifications, classify } from './classify-lines.js';
import { controlTotalsOf } from './control-totals.js';
import { insertLines } from './insert-lines.js';
import { linesOf, obstaclesOf, type FileRead } from './obstacles.js';
import { rememberProfiles } from './profiles.js';

export interface Publication {
  readonly currency: Currency;
  readonly by: Happening<string, unknown>['by'];
  readonly at: Date;
}

/**
 * Makes a version of an import that the caller holds and has read: all of it or nothing. The files must make a budget, and it
 * must be the printed one where totals were given.
 */
export async function publishImport(
  tx: EntityManager,
  held: BudgetImportRow,
  files: readonly FileRead[],
  { currency, by, at }: Publication,
): Promise<BudgetVersionId> {
  if (held.state !== 'draft') throw new Problem('budget/already-published');
  const obstacles = obstaclesOf(held, files);
  if (obstacles.length > 0) throw new Problem('budget/import-has-obstacles', { obstacles });
  const lines = linesOf(files);
  orThrow(checkControlTotals(totalsOf(lines, currency), controlTotalsOf(held.controlTotals)));
  const { cityId, id: importId, fiscalYear, status, executedThrough, source } = held;
  const id = randomUUIDv7() as BudgetVersionId;
  const cover = { cityId, id, importId, fiscalYear, status, currency, executedThrough, source };
  await tx.insert(BudgetVersionRow, { ...cover, publishedAt: at, publishedBy: by.personId, leftOutRows: files.flatMap(leftOutRows) });
  const known = await cityClassifications(tx, cityId);
  await insertLines(
    tx,
    { cityId, versionId: id },
    lines.map((line) => classify(line, known)),
  );
  await rollUp(tx, { cityId, versionId: id });
  await tx.update(BudgetImportRow, { cityId, id: importId }, { state: 'published', revision: held.revision + 1 });
  await rememberProfiles(tx, cityId, files, at);
  await publish(tx, budgetPublished({ id, fiscalYear, status, lineCount: lines.length }, by, at));
  return id;
}

/** One entry a row, with the first thing that was wrong in it. */
function leftOutRows({ file, found }: FileRead): LeftOutRow[] {
  const first = new Map((found?.errors ?? []).toReversed().map((error) => [error.row, error]));
  return [...first.values()]
    .toSorted((one, other) => one.row - other.row)
    .map(({ row, heading, value, code }) => ({ file: file.name, row, column: heading ?? null, value, cause: code }));
}

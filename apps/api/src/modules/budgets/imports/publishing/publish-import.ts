import type { BudgetVersionId, CalendarDate } from '@madang/basics';
import type { BudgetStatus } from '@madang/budget';
import type { Currency } from '@madang/money';
import type { EntityManager } from 'typeorm';
import type { Happening } from '../../../../platform/events/domain-event.js';
import { publish } from '../../../../platform/events/publish.js';
import { budgetPublished } from '../../budgets.events.js';
import { BudgetVersionRow } from '../../budget-version.entity.js';
import { rollUp } from '../../explore/roll-up.js';
import { BudgetImportRow } from '../budget-import.entity.js';
import type { BudgetImportFileRow } from '../files/budget-import-file.entity.js';
import { versionToCorrect } from '../correcting/corrected-version.js';
import { rememberProfiles } from '../profiles/profiles.js';
import { sweepReading } from '../reading/sweep-readings.js';
import { leftOutRows } from './left-out-rows.js';
import { mendedCellNotes } from './mended-cell-notes.js';
import { bringLines, type OnLines } from './bring-lines.js';

/** What is published of an import: its cover, which nobody changes meanwhile. */
export interface Cover {
  readonly cityId: BudgetImportRow['cityId'];
  readonly id: BudgetImportRow['id'];
  readonly versionId: BudgetVersionId;
  readonly fiscalYear: number;
  readonly status: BudgetStatus;
  readonly executedThrough: CalendarDate | null;
  readonly source: string;
  readonly correctsId: BudgetVersionId | null;
  readonly correctionReason: string | null;
}

export interface Publication {
  readonly currency: Currency;
  readonly by: Happening<string, unknown>['by'];
  readonly at: Date;
}

/**
 * Makes the staged lines of files, which have passed every check, a version: all of them or nothing, in the caller's
 * transaction. What closes the import is the caller's.
 */
export async function publishLines(
  tx: EntityManager,
  cover: Cover,
  files: readonly BudgetImportFileRow[],
  { currency, by, at }: Publication,
  onLines?: OnLines,
): Promise<void> {
  const { cityId, id: importId, versionId: id, fiscalYear, status, executedThrough, source } = cover;
  const facts = { cityId, id, importId, fiscalYear, status, currency, executedThrough, source };
  const notes = { leftOutRows: await leftOutRows(tx, files), mendedCells: await mendedCellNotes(tx, cityId, importId) };
  const correction = await correctionOf(tx, cover);
  await tx.insert(BudgetVersionRow, { ...facts, ...notes, ...correction, publishedAt: at, publishedBy: by.personId });
  const lines = await bringLines(tx, { cityId, versionId: id }, files, onLines);
  await rollUp(tx, { cityId, versionId: id }, lines.table);
  await rememberProfiles(tx, cityId, files, at);
  for (const { readingId } of files) await sweepReading(tx, { cityId, readingId, keepAsides: true });
  const lineCount = files.reduce((sum, { found }) => sum + (found?.lineCount ?? 0), 0);
  await publish(tx, budgetPublished({ id, fiscalYear, status, lineCount, correctsId: cover.correctsId }, by, at));
  await lines.publish();
}

/** The version that is corrected stays as it is; its place among the others is what the correction takes over. */
async function correctionOf(tx: EntityManager, { cityId, correctsId, correctionReason }: Cover) {
  if (!correctsId) return { correctsId, correctionReason, standsAt: null };
  const { standsAt } = await versionToCorrect(tx, cityId, correctsId);
  return { correctsId, correctionReason, standsAt };
}

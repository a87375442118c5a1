import { hash, randomUUIDv7 } from 'node:crypto';
import type { BudgetImportId, BudgetVersionId, CalendarDate, CityId } from '@madang/basics';
import { guessFile, type BudgetStatus, type ControlTotal, type Direction, type FileReading } from '@madang/budget';
import { toWire } from '@madang/contracts/wire';
import type { Currency } from '@madang/money';
import type { EntityManager } from 'typeorm';
import type { Happening } from '../../../platform/events/domain-event.js';
import { orThrow } from '../../../platform/http/problem.js';
import { cityFacts } from '../../cities/index.js';
import { BudgetImportRow } from './budget-import.entity.js';
import { BudgetImportFileRow, type ImportFileId } from './files/budget-import-file.entity.js';
import { BudgetUploadRow } from './files/budget-upload.entity.js';
import { keepFile } from './files/keep-file.js';
import { onePiece, openTable } from './files/open-table.js';
import { keepPieces } from './files/pieces.js';
import { profileFinder } from './profiles/profiles.js';
import { publishLines } from './publishing/publish-import.js';
import { checkedFiles } from './publishing/publishing.service.js';
import { stageWithin } from './reading/stage-within.js';

export interface BudgetFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly direction: Direction;
  /** Whether its lines are subtracted when the budget is consolidated. */
  readonly elimination: boolean;
  /** Where the guess needs a correction; nothing else has to be said. */
  readonly reading?: Partial<FileReading>;
}

export interface BudgetFiles {
  readonly cityId: CityId;
  readonly fiscalYear: number;
  readonly status: BudgetStatus;
  readonly executedThrough: CalendarDate | null;
  readonly source: string;
  readonly controlTotals: readonly ControlTotal[];
  readonly files: readonly BudgetFile[];
  readonly by: Happening<string, unknown>['by'];
  readonly at: Date;
}

/**
 * From files to a published version in one go and one transaction, where no person has to look between: the demo's seed, a
 * script. The same steps as at the desk, so that the originals are kept and the same things are refused.
 */
export async function importBudgetFiles(tx: EntityManager, order: BudgetFiles): Promise<BudgetVersionId> {
  const { cityId, fiscalYear, status, executedThrough, source, by, at } = order;
  const id = randomUUIDv7() as BudgetImportId;
  const controlTotals = order.controlTotals.map((total) => ({ ...total, amount: toWire(total.amount) }));
  const cover = { fiscalYear, status, executedThrough, source, controlTotals, correctsId: null, correctionReason: null };
  const begun = { revision: 0, createdAt: at, createdBy: by.personId, publication: null, linesWritten: 0 };
  const versionId = randomUUIDv7() as BudgetVersionId;
  const row: BudgetImportRow = { cityId, id, versionId, state: 'draft', ...cover, ...begun };
  await tx.insert(BudgetImportRow, row);
  const currency = (await cityFacts(tx, cityId)).currency;
  for (const file of order.files) await readAtOnce(tx, row, file, { currency, at });
  await publishLines(tx, row, await checkedFiles(tx, row, currency), { currency, by, at });
  await tx.update(BudgetImportRow, { cityId, id }, { state: 'published', revision: 1 });
  return versionId;
}

interface Moment {
  readonly currency: Currency;
  readonly at: Date;
}

async function readAtOnce(tx: EntityManager, draft: BudgetImportRow, file: BudgetFile, { currency, at }: Moment): Promise<void> {
  const { cityId } = draft;
  const { name, direction, elimination } = file;
  const id = randomUUIDv7() as ImportFileId;
  const table = await openTable(() => onePiece(file.bytes));
  const guess = orThrow(await guessFile({ table, direction }, profileFinder(tx, cityId)));
  const reading = { ...guess.reading, ...file.reading };
  await tx.insert(BudgetUploadRow, { cityId, id, importId: draft.id, begunAt: at });
  const size = await keepPieces(tx, { cityId, fileId: id }, onePiece(file.bytes));
  const facts = { id, name, size, sha256: hash('sha256', file.bytes), direction, elimination };
  const kept = await keepFile(tx, draft, { ...facts, ...guess, reading }, at);
  const found = await stageWithin(tx, { ...kept, versionId: draft.versionId, table, currency });
  await tx.update(BudgetImportFileRow, { cityId, id }, { state: 'read', found, bytesRead: size, rowsRead: found.rowsRead });
}

import { hash, randomUUIDv7 } from 'node:crypto';
import type { BudgetImportId, BudgetVersionId, CalendarDate, CityId } from '@madang/basics';
import { guessFile } from '@madang/budget';
import type { BudgetStatus, ControlTotal, Direction, FileReading } from '@madang/budget';
import { toWire } from '@madang/contracts/wire';
import type { Currency } from '@madang/money';
import type { EntityManager } from 'typeorm';
import type { Happening } from '../../../platform/events/domain-event.js';
import { orThrow } from '../../../platform/http/problem.js';
import { cityFacts } from '../../cities/index.js';
import { BudgetImportRow } from './budget-import.entity.js';
import { keepFile } from './keep-file.js';
import { openTable } from './open-table.js';
import { profileFinder } from './profiles.js';
import { publishImport } from './publish-import.js';
import { readFiles } from './read-files.js';

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
 * From files to a published version in one go, where no person has to look between: the demo's seed, a script. The same
 * steps as at the desk, so that the originals are kept and the same things are refused.
 */
export async function importBudgetFiles(tx: EntityManager, order: BudgetFiles): Promise<BudgetVersionId> {
  const { cityId, fiscalYear, status, executedThrough, source, by, at } = order;
  const id = randomUUIDv7() as BudgetImportId;
  const controlTotals = order.controlTotals.map((total) => ({ ...total, amount: toWire(total.amount) }));
  const cover = { fiscalYear, status, executedThrough, source, controlTotals };
  const row: BudgetImportRow = { cityId, id, state: 'draft', ...cover, revision: 0, createdAt: at, createdBy: by.personId };
  await tx.insert(BudgetImportRow, row);
  for (const file of order.files) await guessAndKeep(tx, row, file, at);
  const currency = (await cityFacts(tx, cityId)).currency as Currency;
  return publishImport(tx, row, await readFiles(tx, row, currency), { currency, by, at });
}

async function guessAndKeep(tx: EntityManager, draft: BudgetImportRow, file: BudgetFile, at: Date): Promise<void> {
  const { name, direction, elimination } = file;
  const bytes = () => onePiece(file.bytes);
  const table = await openTable(bytes);
  const guess = orThrow(await guessFile({ table, direction }, profileFinder(tx, draft.cityId)));
  const reading = { ...guess.reading, ...file.reading };
  const facts = { size: file.bytes.length, sha256: hash('sha256', file.bytes) };
  await keepFile(tx, draft, { ...guess, ...facts, name, direction, elimination, reading, bytes }, at);
}

// oxlint-disable-next-line typescript/require-await
async function* onePiece(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

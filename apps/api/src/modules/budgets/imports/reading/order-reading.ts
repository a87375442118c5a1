import { randomUUIDv7 } from 'node:crypto';
import type { CityId } from '@madang/basics';
import { checkMapping } from '@madang/budget';
import type { EntityManager } from 'typeorm';
import { addLongJob } from '../../../../platform/jobs/add-job.js';
import { BudgetImportFileRow, type FileFault, type ReadingId } from '../files/budget-import-file.entity.js';
import { sweepReading } from './sweep-readings.js';

type Readable = Pick<BudgetImportFileRow, 'cityId' | 'id' | 'reading'>;

/** What a file is that is to be read, or that makes no lines with the columns that it has. */
export function unread({ reading }: Pick<Readable, 'reading'>) {
  const mapping = checkMapping(reading.mapping, reading.columnCount);
  const fault: FileFault | null = mapping.ok ? null : { code: mapping.error.code, row: null };
  const readingId = randomUUIDv7() as ReadingId;
  const begun = { readingBegunAt: null, bytesRead: 0, rowsRead: 0, found: null };
  return { readingId, state: fault ? ('failed' as const) : ('waiting' as const), fault, ...begun };
}

/** Has a file read, anew where it was read before; what that reading staged is swept away. */
export async function orderReading(tx: EntityManager, file: Readable & Pick<BudgetImportFileRow, 'readingId'>): Promise<void> {
  const { cityId, id } = file;
  const next = unread(file);
  await tx.update(BudgetImportFileRow, { cityId, id }, next);
  await sweepReading(tx, { cityId, readingId: file.readingId });
  await queueReading(tx, { cityId, id, ...next });
}

/** The job of a file that waits. One that nobody can read needs none. */
export async function queueReading(
  tx: EntityManager,
  { cityId, id, readingId, state }: Pick<BudgetImportFileRow, 'id' | 'readingId' | 'state'> & { readonly cityId: CityId },
): Promise<void> {
  if (state === 'waiting') await addLongJob(tx, 'read-budget-file', { cityId, fileId: id, readingId }, `read-budget-file/${id}`);
}

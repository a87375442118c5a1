import type { BudgetVersionId, CityId } from '@madang/basics';
import type { EntityManager } from 'typeorm';
import { readOne } from '../../../../platform/database/read.js';
import { lineIndexes, type LineKind } from '../../lines/line-indexes.js';
import { lineTable } from '../../lines/line-table.js';
import { partFromTable } from '../../lines/part-from-table.js';
import type { BudgetImportFileRow } from '../files/budget-import-file.entity.js';
import { lineColumns } from '../reading/staging-tables.js';

interface VersionKey {
  readonly cityId: CityId;
  readonly versionId: BudgetVersionId;
}

type ReadFile = Pick<BudgetImportFileRow, 'readingId' | 'found'>;

/** Hears how many lines are ready; may end it all by throwing. */
export type OnLines = (lines: number) => Promise<void> | void;

/** The lines of a version, ready to be published. */
export interface BroughtLines {
  /** Where they are until then. */
  readonly table: string;
  /** Puts them among the published ones. Last in its transaction: who reads small versions waits from here to its end. */
  readonly publish: () => Promise<void>;
}

/**
 * From so many lines on a version has a table of its own. Smaller ones are written in a second or two, and so many tables that each
 * hold a handful of lines would help nobody.
 */
export const largeVersion = 20_000;

const columns = lineColumns.join(', ');

/** Brings together what the readings of files have made. No line may be missing. */
export async function bringLines(
  tx: EntityManager,
  key: VersionKey,
  files: readonly ReadFile[],
  onLines: OnLines = () => undefined,
): Promise<BroughtLines> {
  const expected = files.reduce((lines, file) => lines + countOf(file), 0);
  const brought = expected >= largeVersion ? await inOneTable(tx, files, onLines) : await amongOthers(tx, files);
  const there = await readOne<{ lines: number }>(
    tx,
    `select count(*)::int as lines from ${brought.table} where city_id = $1 and version_id = $2`,
    [key.cityId, key.versionId],
  );
  if (there?.lines !== expected) throw new Error(`Of ${expected} lines that were read ${there?.lines} are there`);
  await onLines(expected);
  return brought;
}

/** Small versions share a table: their lines are written once more. */
async function amongOthers(tx: EntityManager, files: readonly ReadFile[]): Promise<BroughtLines> {
  for (const { readingId } of files)
    await tx.query(`insert into budget_line (${columns}) select ${columns} from ${lineTable(readingId)} order by code`);
  return { table: 'budget_line', publish: () => Promise.resolve() };
}

/** The lines of the largest file stay where they are; those of the others join them. */
async function inOneTable(tx: EntityManager, files: readonly ReadFile[], onLines: OnLines): Promise<BroughtLines> {
  const [largest, ...others] = files.toSorted((one, other) => countOf(other) - countOf(one));
  const { readingId } = largest!;
  const table = lineTable(readingId);
  for (const other of others) await tx.query(`insert into ${table} (${columns}) select ${columns} from ${lineTable(other.readingId)}`);
  // Sorting what is indexed takes the time: what one processor leaves the other may take.
  await tx.query(`set local maintenance_work_mem = '128MB'; set local max_parallel_maintenance_workers = 2`);
  const indexes = lineIndexes(readingId, kindsOf(files));
  const lines = files.reduce((sum, file) => sum + countOf(file), 0);
  for (const [at, index] of indexes.entries()) {
    await tx.query(index);
    await onLines(Math.floor((lines * at) / indexes.length));
  }
  await tx.query(`analyze ${table}`);
  return { table, publish: () => partFromTable(tx, readingId) };
}

function kindsOf(files: readonly ReadFile[]): LineKind[] {
  const kinds = files.flatMap(({ found }) => found?.sums ?? []);
  return [...new Map(kinds.map(({ direction, elimination }) => [`${direction} ${elimination}`, { direction, elimination }])).values()];
}

function countOf({ found }: ReadFile): number {
  return found?.lineCount ?? 0;
}

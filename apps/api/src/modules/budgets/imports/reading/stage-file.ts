import { checkMapping, dataRows, readOptionsOf, startRows, type Misfits, type RowReader } from '@madang/budget';
import type { ClientBase } from 'pg';
import { orThrow } from '../../../../platform/http/problem.js';
import { createLineTable, dropLineTable } from '../../lines/line-table.js';
import { asides, type Asides } from './asides.js';
import { clashesAsMisfits, findClashes } from './clashing-rows.js';
import { copyWriter, type CopyWriter } from './copy-writer.js';
import type { FileFound } from './file-found.js';
import type { FileToStage, RowsFound } from './file-to-stage.js';
import { addIntoLines, hasDoubles, whatWasFound } from './fold-rows.js';
import { aside, copyRows, namedStep } from './staging-tables.js';
import { stagedRows, type StagedRows } from './staged-rows.js';

/** Hears how many rows have gone through, some thousand at a time. */
export type OnRows = (rows: number) => void;

/**
 * Reads a file into lines that nobody sees yet, inside the caller's transaction and on its connection. Rows go into a table of
 * their own as they come, and are added into lines there where several make one: the memory that it takes does not grow with the file.
 */
export async function stageFile(client: ClientBase, file: FileToStage, onRows: OnRows = () => undefined): Promise<FileFound> {
  let rows = await writeRows(client, file, onRows);
  if (await hasDoubles(client, file)) {
    // That one code means two things shows only now, since nobody has all codes in memory: what came too late is told from the start.
    const clashes = await findClashes(client, file.readingId);
    if (clashes.length > 0) rows = await writeRows(client, file, onRows, clashesAsMisfits(clashes));
    await addIntoLines(client, file);
  }
  await client.query(namedStep.drop);
  return whatWasFound(client, file, rows);
}

interface Belt {
  readonly reader: RowReader;
  readonly staged: StagedRows;
  readonly aside: Asides;
  readonly writer: CopyWriter;
  readonly copyRows: string;
}

async function writeRows(client: ClientBase, file: FileToStage, onRows: OnRows, misfits?: Misfits): Promise<RowsFound> {
  const mapping = orThrow(checkMapping(file.reading.mapping, file.reading.columnCount));
  const reader = startRows(mapping, readOptionsOf(file, file.currency), misfits);
  const writing = { writer: copyWriter(client), copyRows: copyRows(file.readingId) };
  const belt: Belt = { reader, staged: stagedRows(file.elimination, file.known), aside: asides(file), ...writing };
  await client.query(`${dropLineTable(file.readingId)}; ${createLineTable(file)}; ${namedStep.drop}; ${namedStep.create}`);
  await client.query(aside.forget, [file.cityId, file.readingId]);
  try {
    await moveAll(belt, file, onRows);
    await belt.writer.end();
  } catch (error) {
    await belt.writer.giveUp();
    throw error;
  }
  return { counts: reader.counts(), errors: belt.aside.groups(), totals: belt.aside.totals() };
}

async function moveAll(belt: Belt, { table, reading }: FileToStage, onRows: OnRows): Promise<void> {
  let rows = 0;
  for await (const some of dataRows(table, reading)) {
    for (const cells of some) {
      const full = moveOn(belt, cells);
      if (full) await full;
    }
    rows += some.length;
    onRows(rows);
  }
}

/** One row to where it belongs. Waits only where a write has to. */
function moveOn({ reader, staged, aside: setAside, writer, copyRows: into }: Belt, cells: readonly string[]): Promise<void> | undefined {
  const outcome = reader.read(cells);
  if (outcome.kind === 'blank') return undefined;
  if (outcome.kind === 'errors') return writer.add(aside.copy, setAside.errors(outcome.errors));
  if (outcome.kind === 'total') return writer.add(aside.copy, setAside.total(outcome.suspect));
  const row = staged.row(outcome.reading, outcome.row);
  const named = staged.newlyNamed();
  if (named === '') return writer.add(into, row);
  return both(writer.add(namedStep.copy, named), () => writer.add(into, row));
}

async function both(first: Promise<void> | undefined, second: () => Promise<void> | undefined): Promise<void> {
  await first;
  await second();
}

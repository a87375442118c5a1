import { checkMapping, dataRows, readOptionsOf, startRows, type RowReader } from '@madang/budget';
import type { ClientBase } from 'pg';
import { orThrow } from '../../../../platform/http/problem.js';
import { asides, type Asides } from './asides.js';
import { copyWriter, type CopyWriter } from './copy-writer.js';
import type { FileFound } from './file-found.js';
import type { FileToStage } from './file-to-stage.js';
import { foldRows } from './fold-rows.js';
import { aside, drop, stagedRow, stagedStep } from './staging-tables.js';
import { stagedRows, type StagedRows } from './staged-rows.js';

/** Hears how many rows have gone through, some thousand at a time. */
export type OnRows = (rows: number) => void;

/**
 * Reads a file into staged lines, inside the caller's transaction and on its connection. Rows go into the database as they come,
 * and are added into lines there: the memory that it takes does not grow with the file.
 */
export async function stageFile(client: ClientBase, file: FileToStage, onRows: OnRows = () => undefined): Promise<FileFound> {
  const mapping = orThrow(checkMapping(file.reading.mapping, file.reading.columnCount));
  const reader = startRows(mapping, readOptionsOf(file, file.currency));
  const belt: Belt = { reader, staged: stagedRows(file.elimination), aside: asides(file), writer: copyWriter(client) };
  await client.query(`${drop}; ${stagedRow.create}; ${stagedStep.create}`);
  try {
    await moveAll(belt, file, onRows);
    await belt.writer.end();
  } catch (error) {
    await belt.writer.giveUp();
    throw error;
  }
  const found = await foldRows(client, file, { counts: reader.counts(), errors: belt.aside.groups(), totals: belt.aside.totals() });
  await client.query(drop);
  return found;
}

interface Belt {
  readonly reader: RowReader;
  readonly staged: StagedRows;
  readonly aside: Asides;
  readonly writer: CopyWriter;
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
function moveOn({ reader, staged, aside: setAside, writer }: Belt, cells: readonly string[]): Promise<void> | undefined {
  const outcome = reader.read(cells);
  if (outcome.kind === 'blank') return undefined;
  if (outcome.kind === 'errors') return writer.add(aside.copy, setAside.errors(outcome.errors));
  if (outcome.kind === 'total') return writer.add(aside.copy, setAside.total(outcome.suspect));
  const row = staged.row(outcome.reading, outcome.row);
  const steps = staged.newSteps();
  if (steps === '') return writer.add(stagedRow.copy, row);
  return both(writer.add(stagedStep.copy, steps), () => writer.add(stagedRow.copy, row));
}

async function both(first: Promise<void> | undefined, second: () => Promise<void> | undefined): Promise<void> {
  await first;
  await second();
}

import type { AmountField } from '@madang/budget';
import type { ClientBase } from 'pg';
import { takeOutClashes } from './clashing-codes.js';
import type { FileFound, LineFound, SumFound } from './file-found.js';
import type { FileToStage, RowsFound } from './file-to-stage.js';
import { addLines, firstLines, sumsOfLines } from './staging-tables.js';

const linesShown = 20;
/** From so many rows on, the planner is told at once what they look like. */
const manyRows = 10_000;

/** Adds the staged rows into lines, and says what came of the file. */
export async function foldRows(client: ClientBase, file: FileToStage, rows: RowsFound): Promise<FileFound> {
  const key = [file.cityId, file.readingId];
  if (rows.counts.rowsAdded >= manyRows) await client.query('analyze staged_row, staged_step');
  await client.query(addLines(), key);
  let sums = await sumsOf(client, key);
  let sound = rows;
  // Rows whose code means two things made no line: told apart only now, since nobody has all codes in memory.
  if (countOf(sums) < rows.counts.rowsAdded) {
    sound = await takeOutClashes(client, file, rows);
    sums = await sumsOf(client, key);
  }
  return foundOf(sound, sums, await client.query<LineFound>(firstLines, [...key, linesShown]).then((answer) => answer.rows));
}

interface SumRow extends SumFound {
  readonly rowCount: number;
}

async function sumsOf(client: ClientBase, key: readonly unknown[]): Promise<SumRow[]> {
  return (await client.query<SumRow>(sumsOfLines, [...key])).rows;
}

function countOf(sums: readonly SumRow[]): number {
  return sums.reduce((rows, { rowCount }) => rows + rowCount, 0);
}

function foundOf({ counts, errors, totals }: RowsFound, sums: readonly SumRow[], lines: readonly LineFound[]): FileFound {
  const { amounts, ...counted } = counts;
  return {
    ...counted,
    amounts: Object.entries(amounts).map(([field, { sum, zeros, negatives }]) => {
      return { field: field as AmountField, sumMinor: sum.minor.toString(), zeros, negatives };
    }),
    lineCount: sums.reduce((all, { lineCount }) => all + lineCount, 0),
    errors,
    totals,
    sums: sums.map((row): SumFound => {
      const { direction, elimination, initialMinor, finalMinor, executedMinor, lineCount, linesWithoutExecuted } = row;
      return { direction, elimination, initialMinor, finalMinor, executedMinor, lineCount, linesWithoutExecuted };
    }),
    firstLines: lines,
  };
}

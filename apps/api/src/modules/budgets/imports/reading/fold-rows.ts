import type { AmountField } from '@madang/budget';
import type { ClientBase } from 'pg';
import { sqlState } from '../../../../platform/database/transact.js';
import { addLineKey } from '../../lines/line-table.js';
import type { FileFound, LineFound, SumFound } from './file-found.js';
import type { FileToStage, RowsFound } from './file-to-stage.js';
import { addRowsUp, firstLines, sumsOfLines } from './staging-tables.js';

const linesShown = 20;
const twice = '23505';

/** Gives the rows the key of lines. Where it does not fit, several rows make one line, and they have none. */
export async function hasDoubles(client: ClientBase, { readingId }: FileToStage): Promise<boolean> {
  await client.query('savepoint line_key');
  try {
    await client.query(addLineKey(readingId));
    return false;
  } catch (error) {
    if (sqlState(error) !== twice) throw error;
    await client.query('rollback to savepoint line_key');
    return true;
  } finally {
    await client.query('release savepoint line_key').catch(() => undefined);
  }
}

/** Adds the rows into lines, now that no code means two things. */
export async function addIntoLines(client: ClientBase, { readingId }: FileToStage): Promise<void> {
  await client.query(addRowsUp(readingId));
  await client.query(addLineKey(readingId));
}

export async function whatWasFound(client: ClientBase, { readingId, known }: FileToStage, found: RowsFound): Promise<FileFound> {
  const { counts, errors, totals } = found;
  const { amounts, ...counted } = counts;
  const sums = (await client.query<SumFound>(sumsOfLines(readingId))).rows;
  return {
    ...counted,
    amounts: Object.entries(amounts).map(([field, { sum, zeros, negatives }]) => {
      return { field: field as AmountField, sumMinor: sum.minor.toString(), zeros, negatives };
    }),
    lineCount: sums.reduce((all, { lineCount }) => all + lineCount, 0),
    errors,
    totals,
    sums,
    firstLines: (await client.query<LineFound>(firstLines(readingId), [linesShown])).rows,
    cityKnew: known.digest,
  };
}

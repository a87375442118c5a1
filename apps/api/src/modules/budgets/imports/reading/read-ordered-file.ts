import type { BudgetVersionId, CityId } from '@madang/basics';
import type { Direction, FileReading } from '@madang/budget';
import { TableUnreadable, type Bytes } from '@madang/tables';
import type { Currency } from '@madang/money';
import { Client, type ClientConfig, type QueryResultRow } from 'pg';
import { sqlState } from '../../../../platform/database/transact.js';
import { Problem } from '../../../../platform/http/problem.js';
import type { FileFault, ImportFileId, ReadingId } from '../files/budget-import-file.entity.js';
import { reopenTable } from '../files/open-table.js';
import { piecesFrom, type PieceFound } from '../files/pieces-from.js';
import { mendedRowsOf } from '../mending/mended-rows.js';
import { cityKnowledge } from './city-knowledge.js';
import { stageFile } from './stage-file.js';

/** A file that is to be read now. Plain data: it travels to a thread. */
export interface ReadingOrder {
  readonly cityId: CityId;
  readonly fileId: ImportFileId;
  readonly readingId: ReadingId;
  readonly currency: Currency;
}

/** How far it is. */
export interface ReadingProgress {
  readonly bytes: number;
  readonly rows: number;
}

/** `given-up`: somebody has ordered another reading meanwhile, or none. */
export type ReadingOutcome = { readonly kind: 'read' | 'given-up' } | { readonly kind: 'fault'; readonly fault: FileFault };

interface OrderedFile {
  readonly direction: Direction;
  readonly elimination: boolean;
  readonly reading: FileReading;
  readonly versionId: BudgetVersionId;
}

const orderedFile = `
  select f.direction, f.elimination, f.reading, i.version_id as "versionId"
    from budget_import_file f join budget_import i on i.city_id = f.city_id and i.id = f.import_id
   where f.city_id = $1 and f.id = $2 and f.reading_id = $3`;

const outOfRange = '22003';

/** Reads a file on connections of its own: all of its lines are staged, and it counts as read, or nothing has happened. */
export async function readOrderedFile(
  databaseUrl: string,
  order: ReadingOrder,
  tell: (progress: ReadingProgress) => void,
): Promise<ReadingOutcome> {
  const [pieces, staging] = [connection(databaseUrl), connection(databaseUrl)];
  try {
    await Promise.all([pieces.connect(), staging.connect()]);
    return await read({ pieces, staging }, order, tell);
  } catch (error) {
    return { kind: 'fault', fault: faultOf(error) };
  } finally {
    await Promise.allSettled([pieces.end(), staging.end()]);
  }
}

interface Connections {
  readonly pieces: Client;
  readonly staging: Client;
}

async function read(
  { pieces, staging }: Connections,
  order: ReadingOrder,
  tell: (progress: ReadingProgress) => void,
): Promise<ReadingOutcome> {
  const { cityId, fileId, readingId } = order;
  const key = [cityId, fileId, readingId];
  const found = await staging.query<OrderedFile>(orderedFile, key);
  const file = found.rows[0];
  if (!file) return { kind: 'given-up' };
  let bytes = 0;
  const asking = <Row extends QueryResultRow>(client: Client) => {
    return async (sql: string, values: readonly unknown[]) => (await client.query<Row>(sql, [...values])).rows;
  };
  const table = reopenTable(() => counted(piecesFrom(asking<PieceFound>(pieces), { cityId, fileId }), (length) => (bytes += length)));
  const [known, mended] = [await cityKnowledge(asking(staging), cityId), await mendedRowsOf(asking(staging), order)];
  await staging.query(`set temp_buffers = '64MB'; begin; set local work_mem = '64MB'; set local maintenance_work_mem = '128MB'`);
  const report = await stageFile(staging, { ...file, ...order, table, mended, known }, (rows) => tell({ bytes, rows }));
  const kept = await staging.query(
    `update budget_import_file set state = 'read', found = $4, fault = null, bytes_read = size, rows_read = $5
      where city_id = $1 and id = $2 and reading_id = $3 and state = 'reading'`,
    [...key, JSON.stringify(report), report.rowsRead],
  );
  await staging.query(kept.rowCount === 1 ? 'commit' : 'rollback');
  return { kind: kept.rowCount === 1 ? 'read' : 'given-up' };
}

/** Its work may take as long as the file is large; whoever stops it ends the thread, and with it the connection. */
function connection(databaseUrl: string): Client {
  const config: ClientConfig = { connectionString: databaseUrl, application_name: 'madang import', keepAlive: true };
  const client = new Client(config);
  client.on('error', () => undefined);
  return client;
}

async function* counted(bytes: Bytes, count: (length: number) => void): AsyncGenerator<Uint8Array> {
  for await (const piece of bytes) {
    yield piece;
    count(piece.length);
  }
}

/** What a person can mend. All else is nobody's fault but ours, and is thrown on. */
function faultOf(error: unknown): FileFault {
  if (error instanceof TableUnreadable) return { code: error.refusal.code, row: 'row' in error.refusal ? error.refusal.row : null };
  if (error instanceof Problem) return { code: error.code, row: null };
  if (sqlState(error) === outOfRange) return { code: 'budget/amounts-beyond-reason', row: null };
  throw error;
}

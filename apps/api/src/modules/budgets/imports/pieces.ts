import type { CityId } from '@madang/basics';
import type { Bytes } from '@madang/tables';
import type { DataSource, EntityManager } from 'typeorm';
import { readOne } from '../../../platform/database/read.js';
import type { ImportFileId } from './budget-import-file.entity.js';
import { BudgetImportPieceRow } from './budget-import-piece.entity.js';

interface FileKey {
  readonly cityId: CityId;
  readonly fileId: ImportFileId;
}

const largestPiece = 1024 * 1024;

/** Keeps the original, byte by byte. */
export async function keepPieces(tx: EntityManager, key: FileKey, bytes: Bytes): Promise<void> {
  let position = 0;
  for await (const given of bytes) {
    for (let from = 0; from < given.length; from += largestPiece) {
      await tx.insert(BudgetImportPieceRow, { ...key, position, bytes: Buffer.from(given.subarray(from, from + largestPiece)) });
      position += 1;
    }
  }
}

/** The original, piece by piece. */
export async function* piecesOf(db: DataSource | EntityManager, { cityId, fileId }: FileKey): AsyncGenerator<Uint8Array> {
  for (let position = 0; ; position += 1) {
    const piece = await readOne<{ bytes: Buffer }>(
      db,
      'select bytes from budget_import_piece where city_id = $1 and file_id = $2 and position = $3',
      [cityId, fileId, position],
    );
    if (!piece) return;
    yield piece.bytes;
  }
}

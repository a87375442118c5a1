import type { Bytes } from '@madang/tables';
import type { DataSource, EntityManager } from 'typeorm';
import { read } from '../../../../platform/database/read.js';
import { BudgetImportPieceRow } from './budget-import-piece.entity.js';
import { packed } from './packing.js';
import { piecesFrom, type FileKey, type PieceFound } from './pieces-from.js';

/** A small part of what the application may take: pieces come twice as long from the database as they are. */
const largestPiece = 256 * 1024;

/**
 * Keeps the original, byte by byte, in pieces of one size, and answers how many bytes it has. While one is packed and written the next
 * one comes.
 */
export async function keepPieces(db: DataSource | EntityManager, key: FileKey, bytes: Bytes): Promise<number> {
  let size = 0;
  let position = 0;
  let before: Promise<unknown> = Promise.resolve();
  const keep = async (at: number, piece: Buffer) =>
    db.getRepository(BudgetImportPieceRow).insert({ ...key, position: at, ...(await packed(piece)) });
  try {
    for await (const piece of inPieces(bytes)) {
      await before;
      before = keep(position, piece);
      size += piece.length;
      position += 1;
    }
  } finally {
    await before;
  }
  return size;
}

async function* inPieces(bytes: Bytes): AsyncGenerator<Buffer> {
  let waiting: Uint8Array[] = [];
  let length = 0;
  for await (const given of bytes) {
    for (let from = 0; from < given.length;) {
      const part = given.subarray(from, from + largestPiece - length);
      waiting.push(part);
      length += part.length;
      from += part.length;
      if (length < largestPiece) continue;
      yield Buffer.concat(waiting, length);
      waiting = [];
      length = 0;
    }
  }
  if (length > 0) yield Buffer.concat(waiting, length);
}

export function piecesOf(db: DataSource | EntityManager, key: FileKey): AsyncGenerator<Uint8Array> {
  return piecesFrom((sql, parameters) => read<PieceFound>(db, sql, parameters), key);
}

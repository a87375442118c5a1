import type { CityId } from '@madang/basics';
import type { BudgetImportPieceRow } from './budget-import-piece.entity.js';
import type { ImportFileId } from './budget-upload.entity.js';
import { unpacked } from './packing.js';

export interface FileKey {
  readonly cityId: CityId;
  readonly fileId: ImportFileId;
}

export type PieceFound = Pick<BudgetImportPieceRow, 'bytes' | 'packing'>;

/** Asks for pieces. TypeORM and a bare connection answer in two ways. */
export type AskPieces = (sql: string, parameters: readonly unknown[]) => Promise<readonly PieceFound[]>;

/** The original, piece by piece. The next one is on its way while one is read. */
export async function* piecesFrom(ask: AskPieces, { cityId, fileId }: FileKey): AsyncGenerator<Uint8Array> {
  const piece = async (position: number) => {
    const [found] = await ask('select bytes, packing from budget_import_piece where city_id = $1 and file_id = $2 and position = $3', [
      cityId,
      fileId,
      position,
    ]);
    return found && unpacked(found);
  };
  let next = piece(0);
  try {
    for (let position = 1; ; position += 1) {
      const found = await next;
      if (!found) return;
      next = piece(position);
      yield found;
    }
  } finally {
    // Nobody may be waiting for it any more.
    next.catch(() => undefined);
  }
}

import type { CityId } from '@madang/basics';
import type { PoolClient } from 'pg';
import type { EntityManager } from 'typeorm';
import { mendedRowsOf, type MendedCellFound } from '../mending/mended-rows.js';
import type { ImportFileId } from '../files/budget-import-file.entity.js';
import { cityKnowledge, type AskKnown, type CityKnowledge } from './city-knowledge.js';
import type { FileFound } from './file-found.js';
import type { FileToStage } from './file-to-stage.js';
import { stageFile } from './stage-file.js';

type KnownFile = Omit<FileToStage, 'known' | 'mended'> & { readonly id: ImportFileId };

/** What a city knows of its lines now. */
export function knowledgeWithin(tx: EntityManager, cityId: CityId): Promise<CityKnowledge> {
  return cityKnowledge((sql, values) => tx.query<Awaited<ReturnType<AskKnown>>>(sql, [...values]), cityId);
}

/** Reads a file into lines within a transaction of the application, on its connection and not in a thread. */
export async function stageWithin(tx: EntityManager, file: KnownFile): Promise<FileFound> {
  const known = await knowledgeWithin(tx, file.cityId);
  const mended = await mendedRowsOf((sql, values) => tx.query<MendedCellFound[]>(sql, [...values]), { ...file, fileId: file.id });
  const connection = (await tx.queryRunner!.connect()) as PoolClient;
  return stageFile(connection, { ...file, known, mended });
}

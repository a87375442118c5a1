import { randomUUIDv7 } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import type { BudgetImportId, CityId } from '@madang/basics';
import { checkMapping, guessAgain, guessFile, guessWithProfile } from '@madang/budget';
import type { DialectBody, FileReadingBody, UploadFilter } from '@madang/contracts/budget-imports';
import { watchText } from '@madang/tables';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../../../platform/access/actor.js';
import { authorise } from '../../../../platform/access/authorise.js';
import { Clock } from '../../../../platform/clock.js';
import { notFound, orThrow, Problem } from '../../../../platform/http/problem.js';
import { BudgetImportRow } from '../budget-import.entity.js';
import { BudgetImportsService } from '../budget-imports.service.js';
import { budgetImportsPolicy } from '../budget-imports.policy.js';
import { chosenProfile } from '../profiles/named-profiles.service.js';
import { profileFinder } from '../profiles/profiles.js';
import { forgetMisplaced } from '../mending/forget-misplaced.js';
import { orderReading } from '../reading/order-reading.js';
import { sweepReading } from '../reading/sweep-readings.js';
import { BudgetImportFileRow, type ImportFileId } from './budget-import-file.entity.js';
import { BudgetUploadRow } from './budget-upload.entity.js';
import { dialectFrom, readingFrom } from './file-bodies.js';
import { keepAndQueue } from './keep-file.js';
import { openTable, reopenTable, watched } from './open-table.js';
import { keepPieces, piecesOf } from './pieces.js';
import type { Upload } from './receive-upload.js';

@Injectable()
export class ImportFilesService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly imports: BudgetImportsService,
  ) {}

  /**
   * Bytes are kept as they come, before anything is held: a large file takes its time. What turns out to be no table, or comes a
   * second time, goes again.
   */
  async add(
    actor: Actor,
    importId: BudgetImportId,
    { direction, elimination, profile }: UploadFilter,
    upload: Upload,
  ): Promise<ImportFileId> {
    const key = await this.beginUpload(actor, importId);
    const { cityId, id } = key;
    try {
      const watch = watchText();
      const size = await keepPieces(this.db, { cityId, fileId: id }, watched(upload.bytes, watch));
      const table = await openTable(() => piecesOf(this.db, { cityId, fileId: id }), watch.seen());
      const guess = orThrow(
        profile === undefined
          ? await guessFile({ table, direction }, profileFinder(this.db, cityId))
          : await guessWithProfile({ table, direction }, await chosenProfile(this.db, cityId, profile)),
      );
      const file = { id, name: upload.name, size, sha256: upload.sha256(), direction, elimination: elimination === 'true', ...guess };
      await this.imports.change(actor, importId, async (tx, draft) => {
        await keepAndQueue(tx, draft, file, await this.clock.now(tx));
        return undefined;
      });
    } catch (error) {
      await this.db.getRepository(BudgetUploadRow).delete(key);
      throw error;
    }
    return id;
  }

  /** Columns and amounts are guessed anew, and the file is read by them. */
  changeDialect(actor: Actor, importId: BudgetImportId, id: ImportFileId, body: DialectBody): Promise<void> {
    return this.imports.change(actor, importId, async (tx, { cityId }) => {
      const file = await this.find(tx, cityId, importId, id);
      const table = reopenTable(() => piecesOf(tx, { cityId, fileId: id }));
      const guess = orThrow(
        await guessAgain({ table, direction: file.direction }, dialectFrom(body, file.reading), profileFinder(tx, cityId)),
      );
      const reading = { ...guess.reading, sheets: file.reading.sheets };
      await tx.update(BudgetImportFileRow, { cityId, id }, { ...guess, reading });
      await forgetMisplaced(tx, { cityId, id, reading: file.reading }, reading);
      await orderReading(tx, { ...file, reading });
      return undefined;
    });
  }

  /** Read anew only where the answer changes what the rows mean. */
  changeReading(actor: Actor, importId: BudgetImportId, id: ImportFileId, body: FileReadingBody): Promise<void> {
    return this.imports.change(actor, importId, async (tx, { cityId }) => {
      const file = await this.find(tx, cityId, importId, id);
      const reading = readingFrom(body, file.reading);
      orThrow(checkMapping(reading.mapping, reading.columnCount));
      const { direction, elimination } = body;
      const changed = { direction, elimination, reading };
      await tx.update(BudgetImportFileRow, { cityId, id }, changed);
      if (!meansTheSame({ ...file, ...changed }, file)) await orderReading(tx, { ...file, ...changed });
      return undefined;
    });
  }

  /** Once more, after it was stopped or has failed. */
  readAgain(actor: Actor, importId: BudgetImportId, id: ImportFileId): Promise<void> {
    return this.imports.change(actor, importId, async (tx, { cityId }) => {
      const file = await this.find(tx, cityId, importId, id);
      if (file.state === 'stopped' || file.state === 'failed') await orderReading(tx, file);
      return undefined;
    });
  }

  /** The thread that reads it notices within a moment; nothing of it stays. */
  stopReading(actor: Actor, importId: BudgetImportId, id: ImportFileId): Promise<void> {
    return this.imports.change(actor, importId, async (tx, { cityId }) => {
      const file = await this.find(tx, cityId, importId, id);
      if (file.state === 'waiting' || file.state === 'reading') await tx.update(BudgetImportFileRow, { cityId, id }, { state: 'stopped' });
      return undefined;
    });
  }

  remove(actor: Actor, importId: BudgetImportId, id: ImportFileId): Promise<void> {
    return this.imports.change(actor, importId, async (tx, { cityId }) => {
      const { readingId } = await this.find(tx, cityId, importId, id);
      await tx.delete(BudgetUploadRow, { cityId, id });
      await sweepReading(tx, { cityId, readingId });
      return undefined;
    });
  }

  private async beginUpload(actor: Actor, importId: BudgetImportId): Promise<{ readonly cityId: CityId; readonly id: ImportFileId }> {
    authorise(budgetImportsPolicy.work(actor));
    const { cityId } = actor;
    const draft = (await this.db.getRepository(BudgetImportRow).findOneBy({ cityId, id: importId })) ?? notFound();
    if (draft.state !== 'draft') throw new Problem('budget/already-published');
    const key = { cityId, id: randomUUIDv7() as ImportFileId };
    await this.db.getRepository(BudgetUploadRow).insert({ ...key, importId, begunAt: await this.clock.now(this.db) });
    return key;
  }

  /** The import is held already, and its files change with it alone. */
  private async find(tx: EntityManager, cityId: CityId, importId: BudgetImportId, id: ImportFileId): Promise<BudgetImportFileRow> {
    return (await tx.findOneBy(BudgetImportFileRow, { cityId, importId, id })) ?? notFound();
  }
}

/** Whether a file's lines are the same as before. If bad rows are left out is asked only when it is published. */
function meansTheSame(one: Meaning, other: Meaning): boolean {
  return isDeepStrictEqual(meaningOf(one), meaningOf(other));
}

type Meaning = Pick<BudgetImportFileRow, 'direction' | 'elimination' | 'reading'>;

function meaningOf({ direction, elimination, reading }: Meaning) {
  return { ...reading, direction, elimination, leaveOutRows: false, readBy: 'person', ambiguousAmount: null };
}

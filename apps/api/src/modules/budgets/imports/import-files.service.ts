import { Injectable } from '@nestjs/common';
import type { BudgetImportId, CityId } from '@madang/basics';
import { checkMapping, guessAgain, guessFile } from '@madang/budget';
import type { DialectBody, FileReadingBody, UploadFilter } from '@madang/contracts/budget-imports';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.js';
import { authorise } from '../../../platform/access/authorise.js';
import { Clock } from '../../../platform/clock.js';
import { notFound, orThrow } from '../../../platform/http/problem.js';
import { BudgetImportFileRow, type ImportFileId } from './budget-import-file.entity.js';
import { BudgetImportsService } from './budget-imports.service.js';
import { budgetImportsPolicy } from './budget-imports.policy.js';
import { dialectFrom, readingFrom } from './file-bodies.js';
import { keepFile } from './keep-file.js';
import { openTable, reopenTable } from './open-table.js';
import { piecesOf } from './pieces.js';
import { profileFinder } from './profiles.js';
import type { Upload } from './receive-upload.js';

@Injectable()
export class ImportFilesService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly imports: BudgetImportsService,
  ) {}

  /** Looked at before anything is held: a large file takes its time. */
  async add(actor: Actor, importId: BudgetImportId, { direction, elimination }: UploadFilter, upload: Upload): Promise<ImportFileId> {
    authorise(budgetImportsPolicy.work(actor));
    const table = await openTable(upload.bytes);
    const guess = orThrow(await guessFile({ table, direction }, profileFinder(this.db, actor.cityId)));
    const file = { ...upload, ...guess, direction, elimination: elimination === 'true' };
    let id: ImportFileId | undefined;
    await this.imports.change(actor, importId, async (tx, draft) => {
      id = await keepFile(tx, draft, file, await this.clock.now(tx));
      return undefined;
    });
    return id!;
  }

  changeDialect(actor: Actor, importId: BudgetImportId, id: ImportFileId, body: DialectBody): Promise<void> {
    return this.imports.change(actor, importId, async (tx, { cityId }) => {
      const { direction, reading } = await this.find(tx, cityId, importId, id);
      const table = reopenTable(() => piecesOf(tx, { cityId, fileId: id }));
      const guess = orThrow(await guessAgain({ table, direction }, dialectFrom(body, reading), profileFinder(tx, cityId)));
      await tx.update(BudgetImportFileRow, { cityId, id }, { ...guess, reading: { ...guess.reading, sheets: reading.sheets } });
      return undefined;
    });
  }

  changeReading(actor: Actor, importId: BudgetImportId, id: ImportFileId, body: FileReadingBody): Promise<void> {
    return this.imports.change(actor, importId, async (tx, { cityId }) => {
      const file = await this.find(tx, cityId, importId, id);
      const reading = readingFrom(body, file.reading);
      orThrow(checkMapping(reading.mapping, reading.columnCount));
      const { direction, elimination } = body;
      await tx.update(BudgetImportFileRow, { cityId, id }, { direction, elimination, reading });
      return undefined;
    });
  }

  remove(actor: Actor, importId: BudgetImportId, id: ImportFileId): Promise<void> {
    return this.imports.change(actor, importId, async (tx, { cityId }) => {
      await this.find(tx, cityId, importId, id);
      await tx.delete(BudgetImportFileRow, { cityId, id });
      return undefined;
    });
  }

  /** The import is held already, and its files change with it alone. */
  private async find(tx: EntityManager, cityId: CityId, importId: BudgetImportId, id: ImportFileId): Promise<BudgetImportFileRow> {
    return (await tx.findOneBy(BudgetImportFileRow, { cityId, importId, id })) ?? notFound();
  }
}

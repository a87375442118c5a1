import { createHash } from 'node:crypto';
import type { BudgetVersionId, CityId } from '@madang/basics';
import { Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../../platform/clock.js';
import { read, readOne } from '../../../platform/database/read.js';
import { transact } from '../../../platform/database/transact.js';
import { EventHandlers } from '../../../platform/events/handlers.js';
import { addJob, addJobInTurn } from '../../../platform/jobs/add-job.js';
import { Jobs } from '../../../platform/jobs/jobs.js';
import { versionSql, type VersionRow } from '../explore/budget-context.js';
import { rollUp, type RollUpKey } from '../explore/roll-up.js';
import { edition, openDataFiles } from './files.js';
import { OpenDataAddress, publishedVersion } from './open-data.queries.js';
import { OpenDataFileRow } from './open-data-file.entity.js';

/** What follows a publication without holding it up: sizes and digests of the files, and sums where they are missing. */
@Injectable()
export class FinishVersions implements OnModuleInit, OnModuleDestroy {
  private closing = false;

  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly events: EventHandlers,
    private readonly address: OpenDataAddress,
  ) {}

  onModuleInit(): void {
    this.jobs.on('describe-open-data', (payload) => this.describe(payload as unknown as RollUpKey));
    this.jobs.on('roll-up-budget', (payload) => transact(this.db, (tx) => rollUp(tx, payload as unknown as RollUpKey)));
    this.jobs.onEveryMinute('finish-budget-versions', () => this.findUnfinished());
    this.events.on('budget.published', 'budgets.describe-open-data', (tx, { cityId, subject }) =>
      addJobInTurn(tx, 'describe-open-data', { cityId, versionId: subject.id }, `describe-open-data ${subject.id}`),
    );
  }

  onModuleDestroy(): void {
    this.closing = true;
  }

  /** Versions of an older edition of this software, or whose job has failed. */
  private async findUnfinished(): Promise<void> {
    const unfinished = await read<RollUpKey & { rolledUp: boolean }>(
      this.db,
      `select v.city_id as "cityId", v.id as "versionId",
              exists (select from budget_part p where p.city_id = v.city_id and p.version_id = v.id) as "rolledUp"
         from budget_version v
        where (select count(*) from open_data_file f where f.city_id = v.city_id and f.version_id = v.id and f.edition = $1) < $2
           or not exists (select from budget_part p where p.city_id = v.city_id and p.version_id = v.id)`,
      [edition, openDataFiles.length],
    );
    for (const { rolledUp, ...key } of unfinished) {
      const [task, add] = rolledUp ? (['describe-open-data', addJobInTurn] as const) : (['roll-up-budget', addJob] as const);
      await transact(this.db, (tx) => add(tx, task, { ...key }, `${task} ${key.versionId}`));
    }
  }

  /** Writes each file once into the void, to know its size and digest. Large versions take minutes: what is known already is not done again. */
  private async describe({ cityId, versionId }: RollUpKey): Promise<void> {
    const version = await this.version(cityId, versionId);
    if (!version || (await this.isDescribed(cityId, versionId))) return;
    // Until it is told, the planner takes lines that have just come for none, and sorts all of them for every thousand. Of large
    // versions it was told when they were published.
    await this.db.query('analyze budget_line_small');
    let table: { readonly size: number; readonly sha256: string } | undefined;
    for (const { name, write } of openDataFiles) {
      const hash = createHash('sha256');
      let size = 0;
      for await (const bytes of write(this.db, version, table)) {
        hash.update(bytes);
        size += bytes.length;
        // The next process takes it up: a job that fails is tried again.
        if (this.closing) throw new Error('The application closes while the files of a version are described');
      }
      const sha256 = hash.digest('hex');
      if (name === 'fiscal-data.csv') table = { size, sha256 };
      const describedAt = await this.clock.now(this.db);
      const row = { cityId, versionId, name, edition, size: String(size), sha256, describedAt };
      await this.db.manager.upsert(OpenDataFileRow, row, ['cityId', 'versionId', 'name']);
    }
  }

  private async isDescribed(cityId: CityId, versionId: BudgetVersionId): Promise<boolean> {
    return (await this.db.getRepository(OpenDataFileRow).countBy({ cityId, versionId, edition })) >= openDataFiles.length;
  }

  private async version(cityId: CityId, versionId: BudgetVersionId) {
    const row = await readOne<VersionRow>(
      this.db,
      `select ${versionSql} from budget_version v join city on city.id = v.city_id where v.city_id = $1 and v.id = $2`,
      [cityId, versionId],
    );
    return row && publishedVersion(this.db, cityId, row, this.address.publicUrl);
  }
}

import type { CityId } from '@madang/basics';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { addJob } from '../../../../platform/jobs/add-job.js';
import { Jobs } from '../../../../platform/jobs/jobs.js';
import type { ReadingId } from '../files/budget-import-file.entity.js';

export interface StagedReading {
  readonly cityId: CityId;
  readonly readingId: ReadingId;
  /** What was set aside stays where a published version lists it. */
  readonly keepAsides?: boolean;
}

const rowsAtOnce = 20_000;

/** What a reading has staged is of no use any more: it goes when nobody waits for it. */
export function sweepReading(tx: EntityManager, staged: StagedReading): Promise<void> {
  return addJob(tx, 'sweep-budget-reading', { ...staged }, `sweep-budget-reading/${staged.readingId}`);
}

/** Sweeps away staged lines, some thousand at a time, so that no lock is held for long. */
@Injectable()
export class SweepReadings implements OnModuleInit {
  constructor(
    private readonly db: DataSource,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.on('sweep-budget-reading', (staged) => this.sweep(staged as unknown as StagedReading));
  }

  private async sweep({ cityId, readingId, keepAsides = false }: StagedReading): Promise<void> {
    const tables = ['budget_import_line', ...(keepAsides ? [] : ['budget_import_aside'])];
    for (const table of tables) while ((await this.deleteSome(table, [cityId, readingId])) > 0);
  }

  private async deleteSome(table: string, key: readonly string[]): Promise<number> {
    const [, gone] = await this.db.query<[unknown, number]>(
      `delete from ${table} where ctid = any(array(select ctid from ${table} where city_id = $1 and reading_id = $2 limit ${rowsAtOnce}))`,
      [...key],
    );
    return gone;
  }
}

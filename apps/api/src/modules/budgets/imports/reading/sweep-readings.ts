import type { CityId } from '@madang/basics';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { addJob } from '../../../../platform/jobs/add-job.js';
import { Jobs } from '../../../../platform/jobs/jobs.js';
import { lineTable } from '../../lines/line-table.js';
import type { ReadingId } from '../files/budget-import-file.entity.js';
import { BudgetImportAsideRow } from './budget-import-aside.entity.js';

export interface StagedReading {
  readonly cityId: CityId;
  readonly readingId: ReadingId;
  /** What was set aside stays where a published version lists it. */
  readonly keepAsides?: boolean;
}

/** What a reading has staged is of no use any more: it goes when nobody waits for it. */
export function sweepReading(tx: EntityManager, staged: StagedReading): Promise<void> {
  return addJob(tx, 'sweep-budget-reading', { ...staged }, `sweep-budget-reading/${staged.readingId}`);
}

/** Drops the table of a reading, unless it has become a part of the published ones. */
const dropUnpublished = `
  do $$ begin
    if exists (select from pg_class where oid = to_regclass('TABLE') and not relispartition) then drop table TABLE; end if;
  end $$`;

/** Sweeps away what readings have left. */
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
    await this.db.query(dropUnpublished.replaceAll('TABLE', lineTable(readingId)));
    if (!keepAsides) await this.db.getRepository(BudgetImportAsideRow).delete({ cityId, readingId });
  }
}

import { randomUUIDv7 } from 'node:crypto';
import type { CityId } from '@madang/basics';
import { moderationLimits } from '@madang/participation';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../../platform/clock.js';
import { read } from '../../../platform/database/read.js';
import { transact } from '../../../platform/database/transact.js';
import { Jobs } from '../../../platform/jobs/jobs.js';
import { ReportRow } from '../report.entity.js';
import type { ContributionRow } from './contribution.entity.js';

type Same = Pick<ContributionRow, 'kind' | 'thingId' | 'proposalId'>;

/** Several accounts publish the same words in a short time: facilitators are asked to look. Nothing is taken out of sight for it. */
@Injectable()
export class SameWords implements OnModuleInit {
  constructor(
    private readonly db: DataSource,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.on('look-for-same-words', ({ cityId, alike }) => this.look(cityId as CityId, String(alike)));
    this.jobs.onEveryMinute('forget-contributions', () => this.forget());
  }

  private look(cityId: CityId, alike: string): Promise<void> {
    return transact(this.db, async (tx) => {
      const same = await read<Same>(
        tx,
        `with recent as (
           select kind, thing_id, proposal_id, person_id from contribution
            where city_id = $1 and alike = $2 and at > clock_timestamp() - $3 * interval '1 minute')
         select distinct kind, thing_id as "thingId", proposal_id as "proposalId" from recent
          where (select count(distinct person_id) from recent) >= $4`,
        [cityId, alike, moderationLimits.sameWordsMinutes, moderationLimits.sameWordsAccounts],
      );
      const createdAt = await this.clock.now(tx);
      const reports = same.map((one) => ({ cityId, id: randomUUIDv7(), ...one, reason: 'advertising' as const, createdAt }));
      // One that the house has asked about is not asked about again, whatever was decided.
      if (reports.length > 0) await tx.createQueryBuilder().insert().into(ReportRow).values(reports).orIgnore().execute();
    });
  }

  private async forget(): Promise<void> {
    await this.db.query(
      `delete from contribution c using city
        where c.city_id = city.id and c.at < clock_timestamp() - $1 * interval '1 hour'`,
      [moderationLimits.newAccountHours],
    );
  }
}

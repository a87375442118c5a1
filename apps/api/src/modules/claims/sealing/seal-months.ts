import type { CityId } from '@madang/basics';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { read, readOne } from '../../../platform/database/read.js';
import { transact } from '../../../platform/database/transact.js';
import { publish } from '../../../platform/events/publish.js';
import { Jobs } from '../../../platform/jobs/jobs.js';
import { recordFrom } from '../../official-acts/index.js';
import { monthSealed } from '../claims.events.js';

interface UnsealedMonth {
  readonly cityId: CityId;
  /** Such as `2026-11`. */
  readonly month: string;
  /** The end of it in the city. */
  readonly at: Date;
}

/** A year of months that nobody sealed is made up for; an installation that stood still for longer starts anew. */
const unsealed = `
  select city.id as "cityId", to_char(month, 'YYYY-MM') as month, (month + interval '1 month') at time zone city.time_zone as at
    from city
    cross join lateral generate_series(date_trunc('month', clock_timestamp() at time zone city.time_zone) - interval '12 months',
                                       date_trunc('month', clock_timestamp() at time zone city.time_zone) - interval '1 month',
                                       interval '1 month') as month
   where (month + interval '1 month') at time zone city.time_zone > city.created_at
     and not exists (select 1 from outbox o
                      where o.city_id = city.id and o.subject_type = 'claims' and o.subject_id = city.id::text
                        and o.payload->>'month' = to_char(month, 'YYYY-MM'))`;

/**
 * Puts one sealed entry a month into the log of every city, over everything that was said in confidential claims: none can vanish or
 * be changed unseen. It comes in empty months as well, so that it tells nobody whether there was a claim.
 */
@Injectable()
export class SealMonths implements OnModuleInit {
  constructor(
    private readonly db: DataSource,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.onEveryMinute('seal-claim-months', () => this.run());
  }

  private async run(): Promise<void> {
    for (const { cityId, month, at } of await read<UnsealedMonth>(this.db, `${unsealed} order by at, city.id`))
      await transact(this.db, async (tx) => {
        await tx.query('select 1 from city where id = $1 for no key update', [cityId]);
        const still = await readOne(tx, `select 1 from (${unsealed}) one where "cityId" = $1 and month = $2`, [cityId, month]);
        if (still) await publish(tx, monthSealed(cityId, month, at));
      });
  }
}

/** A hash over all sealed words of the month, in order: nothing of it can be read from it, and none can be taken out. */
export const sealedMonthRecord = recordFrom(
  `select to_jsonb(encode(sha256(coalesce(string_agg(
            sha256(convert_to(word.claim_id::text || '/' || word.number || '/' || word.kind, 'UTF8') || word.sealed), ''::bytea
            order by word.claim_id, word.number), ''::bytea)), 'hex')) as record
     from city
     left join (claim join claim_word word on word.city_id = claim.city_id and word.claim_id = claim.id and claim.confidential)
       on claim.city_id = city.id and to_char(word.at at time zone city.time_zone, 'YYYY-MM') = $2
    where city.id = $1`,
  ({ payload }) => [payload['month']],
);

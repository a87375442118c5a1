import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import type { CityId } from '@madang/basics';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { read } from '../../platform/database/read.js';
import { transact } from '../../platform/database/transact.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { holdElection } from './hold-election.js';
import { letTimePass } from './move-held.js';

interface Due {
  readonly cityId: CityId;
  readonly cycle: string;
}

/** Opens and closes elections at their time, with nobody pressing anything. */
@Injectable()
export class ElectionsClock implements OnModuleInit {
  private readonly log = new Logger('elections');

  constructor(
    private readonly db: DataSource,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.onEveryMinute('move-elections', () => this.moveAll());
  }

  /** One election that cannot be moved does not keep the others waiting. */
  async moveAll(): Promise<void> {
    for (const due of await this.due()) {
      await this.moveOne(due).catch((error: unknown) => this.log.error({ err: error, ...due }, 'an election could not be moved'));
    }
  }

  private due(): Promise<Due[]> {
    return read<Due>(
      this.db,
      `select e.city_id as "cityId", c.slug as cycle
         from election e join cycle c on c.city_id = e.city_id and c.id = e.cycle_id
        where (e.state = 'frozen' and e.opens_at <= clock_timestamp() and clock_timestamp() < e.closes_at)
           or (e.state in ('open', 'paused') and e.closes_at <= clock_timestamp())`,
    );
  }

  private moveOne({ cityId, cycle }: Due): Promise<void> {
    return transact(this.db, async (tx) => {
      const held = await holdElection(tx, cityId, cycle);
      await letTimePass(tx, held, await this.clock.now(tx));
    });
  }
}

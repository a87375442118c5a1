import type { CityId, ProposalId } from '@madang/basics';
import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../../platform/clock.js';
import { read } from '../../../platform/database/read.js';
import { transact } from '../../../platform/database/transact.js';
import { Jobs } from '../../../platform/jobs/jobs.js';
import { ProposalRow } from '../proposal.entity.js';
import { momentIn } from './moment.js';
import { letTimePass } from './move-proposal.js';

interface Due {
  readonly cityId: CityId;
  readonly id: ProposalId;
}

const batch = 200;
const beforeAll: Due = { cityId: '00000000-0000-0000-0000-000000000000' as CityId, id: '' as ProposalId };

/** What happens when nobody does anything: once a minute every proposal whose date has passed is moved on. */
@Injectable()
export class LetTimePass implements OnModuleInit {
  private readonly log = new Logger('let-time-pass');

  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.onEveryMinute('let-time-pass', () => this.run());
  }

  async run(): Promise<void> {
    let after = beforeAll;
    for (;;) {
      const due = await this.dueAfter(after);
      for (const one of due) await this.passFor(one);
      const last = due.at(-1);
      if (!last || due.length < batch) return;
      after = last;
    }
  }

  /** Each in a transaction of its own: one that cannot move must not hold up the others. Held by somebody else, it is next minute's. */
  private async passFor({ cityId, id }: Due): Promise<void> {
    try {
      await transact(this.db, async (tx) => {
        const held = await tx.findOne(ProposalRow, {
          where: { cityId, id },
          lock: { mode: 'pessimistic_write', onLocked: 'skip_locked' },
        });
        if (held) await letTimePass(tx, held, await momentIn(tx, cityId, await this.clock.now(tx)));
      });
    } catch (error) {
      this.log.error({ err: error, cityId, id }, 'a proposal could not be moved on');
    }
  }

  private dueAfter({ cityId, id }: Due): Promise<Due[]> {
    return read<Due>(
      this.db,
      `select p.city_id as "cityId", p.id from city join proposal p on p.city_id = city.id
        where p.due_on < (clock_timestamp() at time zone city.time_zone)::date and (p.city_id, p.id::text) > ($1, $2)
        order by p.city_id, p.id::text limit $3`,
      [cityId, id, batch],
    );
  }
}

import { catchUp } from '@madang/accountability';
import type { AppealId } from '@madang/basics';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { read } from '../../platform/database/read.js';
import { transact } from '../../platform/database/transact.js';
import { theTimer } from '../../platform/events/domain-event.js';
import { Clocks, type Due } from '../../platform/jobs/clocks.js';
import { momentIn } from '../proposals/index.js';
import { AppealRow } from './appeal.entity.js';
import { itemOf, saveMoves } from './linked-appeal.js';

interface DueAppeal extends Due {
  readonly id: AppealId;
}

/** A linked appeal on which nobody decides rises by itself; the promise beside it goes on. */
@Injectable()
export class AppealsClock implements OnModuleInit {
  constructor(
    private readonly db: DataSource,
    private readonly clocks: Clocks,
  ) {}

  onModuleInit(): void {
    this.clocks.on('appeals', { due: () => this.due(), pass: (one: DueAppeal) => this.pass(one) });
  }

  private due(): Promise<DueAppeal[]> {
    return read<DueAppeal>(
      this.db,
      `select a.city_id as "cityId", a.id, greatest((a.due_on + 1)::timestamp at time zone city.time_zone, a.entered_at) as at
         from city join appeal a on a.city_id = city.id
        where a.due_on is not null and a.due_on < (clock_timestamp() at time zone city.time_zone)::date
        order by a.due_on, a.city_id, a.id`,
    );
  }

  private pass({ cityId, id, at }: DueAppeal): Promise<void> {
    return transact(this.db, async (tx) => {
      const lock = { mode: 'pessimistic_write', onLocked: 'skip_locked' } as const;
      const held = await tx.findOne(AppealRow, { where: { cityId, id }, lock });
      if (held) await saveMoves(tx, held, catchUp(itemOf(held), await momentIn(tx, cityId, at)), theTimer(cityId));
    });
  }
}

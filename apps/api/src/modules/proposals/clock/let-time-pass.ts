import type { ProposalId } from '@madang/basics';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { read } from '../../../platform/database/read.js';
import { transact } from '../../../platform/database/transact.js';
import { Clocks, type Due, type TimeLimit } from '../../../platform/jobs/clocks.js';
import { ProposalRow } from '../proposal.entity.js';
import { momentIn } from './moment.js';
import { letTimePass } from './move-proposal.js';

interface DueProposal extends Due {
  readonly id: ProposalId;
}

/** Every proposal whose date has passed is moved on. */
@Injectable()
export class LetTimePass implements OnModuleInit, TimeLimit<DueProposal> {
  constructor(
    private readonly db: DataSource,
    private readonly clocks: Clocks,
  ) {}

  onModuleInit(): void {
    this.clocks.on('proposals', this);
  }

  due(): Promise<DueProposal[]> {
    return read<DueProposal>(
      this.db,
      `select p.city_id as "cityId", p.id, greatest((p.due_on + 1)::timestamp at time zone city.time_zone, p.entered_at) as at
         from city join proposal p on p.city_id = city.id
        where p.due_on < (clock_timestamp() at time zone city.time_zone)::date
        order by p.due_on, p.city_id, p.id`,
    );
  }

  /** Each in a transaction of its own. Held by somebody else, it is next minute's. */
  pass({ cityId, id, at }: DueProposal): Promise<void> {
    return transact(this.db, async (tx) => {
      const held = await tx.findOne(ProposalRow, {
        where: { cityId, id },
        lock: { mode: 'pessimistic_write', onLocked: 'skip_locked' },
      });
      if (held) await letTimePass(tx, held, await momentIn(tx, cityId, at));
    });
  }
}

import { silenceOnJoining } from '@madang/participation';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { read } from '../../../platform/database/read.js';
import { transact } from '../../../platform/database/transact.js';
import { theTimer } from '../../../platform/events/domain-event.js';
import { Clocks, type Due } from '../../../platform/jobs/clocks.js';
import { dueMoment } from '../../proposals/index.js';
import { heldJoining, settle } from './held-joining.js';

/** When somebody has said nothing by the last day, nothing is joined; nobody has to press anything. */
@Injectable()
export class CloseJoinings implements OnModuleInit {
  constructor(
    private readonly db: DataSource,
    private readonly clocks: Clocks,
  ) {}

  onModuleInit(): void {
    this.clocks.on('joinings', { due: () => this.due(), pass: (one) => this.close(one) });
  }

  private due(): Promise<Due[]> {
    return read<Due>(
      this.db,
      `select city_id as "cityId", id, closes_at as at from joining
        where state = 'asked' and closes_at <= clock_timestamp() order by closes_at, id`,
    );
  }

  private close({ cityId, id, at }: Due): Promise<void> {
    return transact(this.db, async (tx) => {
      const held = await heldJoining(tx, cityId, id);
      const state = silenceOnJoining(held.joining, at);
      if (state === null) return;
      const closedAt = await dueMoment(tx, cityId, [held.proposal.id, held.other.id], held.joining.closesAt);
      await settle(tx, held, state, theTimer(cityId), closedAt);
    });
  }
}

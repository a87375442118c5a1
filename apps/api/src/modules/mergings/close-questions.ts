import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { read } from '../../platform/database/read.js';
import { transact } from '../../platform/database/transact.js';
import { theTimer } from '../../platform/events/domain-event.js';
import { Clocks, type Due } from '../../platform/jobs/clocks.js';
import { dueMoment, letTimePass, momentIn } from '../proposals/index.js';
import { close } from './close-merging.js';
import { heldMerging } from './held-merging.js';
import { MergingRow } from './merging.entity.js';
import { closeSplitting } from './splitting/close-splitting.js';
import { heldSplitting } from './splitting/held-splitting.js';
import { tellBoth } from './tell-both.js';

/** When the days are over, offers fall away and what supporters said is counted, with nobody pressing anything. */
@Injectable()
export class CloseQuestions implements OnModuleInit {
  constructor(
    private readonly db: DataSource,
    private readonly clocks: Clocks,
  ) {}

  onModuleInit(): void {
    this.clocks.on('mergings', { due: () => this.dueMergings(), pass: (one) => this.closeMerging(one) });
    this.clocks.on('splittings', { due: () => this.dueSplittings(), pass: (one) => this.closeSplitting(one) });
  }

  private dueMergings(): Promise<Due[]> {
    return read<Due>(
      this.db,
      `select city_id as "cityId", id, closes_at as at from merging
        where state in ('offered', 'asked') and closes_at <= clock_timestamp() order by closes_at, id`,
    );
  }

  private dueSplittings(): Promise<Due[]> {
    return read<Due>(
      this.db,
      `select city_id as "cityId", id, closes_at as at from splitting
        where state = 'asked' and closes_at <= clock_timestamp() order by closes_at, id`,
    );
  }

  private closeMerging({ cityId, id, at }: Due): Promise<void> {
    return transact(this.db, async (tx) => {
      const first = await heldMerging(tx, cityId, id);
      // The clock of the proposals goes first: what had run out by then cannot merge any more.
      for (const held of [first.from, first.into]) await letTimePass(tx, held, await momentIn(tx, cityId, at));
      const held = await heldMerging(tx, cityId, id);
      const { merging, from, into } = held;
      if (merging.closesAt > at) return;
      const closedAt = await dueMoment(tx, cityId, [from.id, into.id], merging.closesAt);
      if (merging.state === 'asked') return close(tx, held, theTimer(cityId), closedAt);
      if (merging.state !== 'offered') return;
      await tx.update(MergingRow, { cityId, id: merging.id }, { state: 'lapsed', closedAt });
      await tellBoth(tx, held, { state: 'lapsed' }, theTimer(cityId), closedAt);
    });
  }

  private closeSplitting({ cityId, id, at }: Due): Promise<void> {
    return transact(this.db, async (tx) => {
      const first = await heldSplitting(tx, cityId, id);
      await letTimePass(tx, first.proposal, await momentIn(tx, cityId, at));
      const held = await heldSplitting(tx, cityId, id);
      const { splitting, proposal } = held;
      if (splitting.state !== 'asked' || splitting.closesAt > at) return;
      await closeSplitting(tx, held, theTimer(cityId), await dueMoment(tx, cityId, [proposal.id], splitting.closesAt));
    });
  }
}

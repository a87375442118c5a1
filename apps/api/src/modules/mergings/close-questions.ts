import type { CityId } from '@madang/basics';
import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { read } from '../../platform/database/read.js';
import { transact } from '../../platform/database/transact.js';
import { theTimer } from '../../platform/events/domain-event.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { letTimePass, momentIn } from '../proposals/index.js';
import { close } from './close-merging.js';
import { heldMerging } from './held-merging.js';
import { MergingRow } from './merging.entity.js';
import { closeSplitting } from './splitting/close-splitting.js';
import { heldSplitting } from './splitting/held-splitting.js';
import { tellBoth } from './tell-both.js';

interface Due {
  readonly cityId: CityId;
  readonly id: string;
  readonly what: 'merging' | 'splitting';
}

/** When the days are over, offers fall away and what supporters said is counted, with nobody pressing anything. */
@Injectable()
export class CloseQuestions implements OnModuleInit {
  private readonly log = new Logger('mergings');

  constructor(
    private readonly db: DataSource,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.onEveryMinute('close-mergings', () => this.closeAll());
  }

  /** One that cannot be closed does not keep the others waiting. */
  private async closeAll(): Promise<void> {
    const due = await read<Due>(
      this.db,
      `select city_id as "cityId", id, 'merging' as what, closes_at from merging
        where state in ('offered', 'asked') and closes_at <= clock_timestamp()
       union all
       select city_id, id, 'splitting', closes_at from splitting where state = 'asked' and closes_at <= clock_timestamp()
        order by closes_at, id`,
    );
    for (const one of due)
      await (one.what === 'merging' ? this.closeMerging(one) : this.closeSplitting(one)).catch((error: unknown) =>
        this.log.error({ err: error, ...one }, 'a question to supporters could not be closed'),
      );
  }

  private closeMerging({ cityId, id }: Due): Promise<void> {
    return transact(this.db, async (tx) => {
      const first = await heldMerging(tx, cityId, id);
      const now = await this.clock.now(tx);
      // The clock of the proposals goes first: what has run out by then cannot merge any more.
      for (const held of [first.from, first.into]) await letTimePass(tx, held, await momentIn(tx, cityId, now));
      const held = await heldMerging(tx, cityId, id);
      const { merging } = held;
      if (merging.closesAt > now) return;
      if (merging.state === 'asked') return close(tx, held, theTimer(cityId), now);
      if (merging.state !== 'offered') return;
      await tx.update(MergingRow, { cityId, id: merging.id }, { state: 'lapsed', closedAt: now });
      await tellBoth(tx, held, { state: 'lapsed' }, theTimer(cityId), now);
    });
  }

  private closeSplitting({ cityId, id }: Due): Promise<void> {
    return transact(this.db, async (tx) => {
      const first = await heldSplitting(tx, cityId, id);
      const now = await this.clock.now(tx);
      await letTimePass(tx, first.proposal, await momentIn(tx, cityId, now));
      const held = await heldSplitting(tx, cityId, id);
      if (held.splitting.state === 'asked' && held.splitting.closesAt <= now) await closeSplitting(tx, held, theTimer(cityId), now);
    });
  }
}

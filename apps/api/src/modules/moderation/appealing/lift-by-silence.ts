import type { CityId } from '@madang/basics';
import { silenceOnAppeal } from '@madang/participation';
import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../../platform/clock.js';
import { read } from '../../../platform/database/read.js';
import { transact } from '../../../platform/database/transact.js';
import { theTimer } from '../../../platform/events/domain-event.js';
import { publish } from '../../../platform/events/publish.js';
import { Jobs } from '../../../platform/jobs/jobs.js';
import { uncoverWords } from '../deciding/cover-words.js';
import { ModerationAppealRow } from '../moderation-appeal.entity.js';
import { appealDecided } from '../moderation.events.js';
import { Things } from '../things.js';
import { eventFacts, heldDecision, standingOf } from './held-decision.js';

interface Due {
  readonly cityId: CityId;
  readonly id: string;
}

/** An objection that nobody answers in time brings the words back, with nobody pressing anything. */
@Injectable()
export class LiftBySilence implements OnModuleInit {
  private readonly log = new Logger('moderation');

  constructor(
    private readonly db: DataSource,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    private readonly things: Things,
  ) {}

  onModuleInit(): void {
    this.jobs.onEveryMinute('lift-covers', () => this.liftAll());
  }

  /** One that cannot be lifted does not keep the others waiting. */
  private async liftAll(): Promise<void> {
    const due = await read<Due>(
      this.db,
      `select city_id as "cityId", decision_id as id from moderation_appeal
        where state = 'open' and due_at <= clock_timestamp() order by due_at, decision_id`,
    );
    for (const one of due)
      await this.lift(one).catch((error: unknown) => this.log.error({ err: error, ...one }, 'a cover could not be lifted'));
  }

  private lift({ cityId, id }: Due): Promise<void> {
    return transact(this.db, async (tx) => {
      const held = await heldDecision(tx, this.things, cityId, id);
      const now = await this.clock.now(tx);
      const state = silenceOnAppeal(standingOf(held), now);
      if (state === null) return;
      const { decision, thing } = held;
      if (thing) await uncoverWords(tx, this.things, thing, decision);
      await tx.update(ModerationAppealRow, { cityId, decisionId: id }, { state, decidedAt: now });
      await publish(tx, appealDecided(eventFacts(decision), state, theTimer(cityId), now));
    });
  }
}

import { silenceOnAppeal } from '@madang/participation';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { read } from '../../../platform/database/read.js';
import { transact } from '../../../platform/database/transact.js';
import { theTimer } from '../../../platform/events/domain-event.js';
import { publish } from '../../../platform/events/publish.js';
import { Clocks, type Due, type TimeLimit } from '../../../platform/jobs/clocks.js';
import { uncoverWords } from '../deciding/cover-words.js';
import { ModerationAppealRow } from '../moderation-appeal.entity.js';
import { appealDecided } from '../moderation.events.js';
import { Things } from '../things.js';
import { eventFacts, heldDecision, standingOf } from './held-decision.js';

/** An objection that nobody answers in time brings the words back, with nobody pressing anything. */
@Injectable()
export class LiftBySilence implements OnModuleInit, TimeLimit {
  constructor(
    private readonly db: DataSource,
    private readonly clocks: Clocks,
    private readonly things: Things,
  ) {}

  onModuleInit(): void {
    this.clocks.on('objections', this);
  }

  due(): Promise<Due[]> {
    return read<Due>(
      this.db,
      `select city_id as "cityId", decision_id as id, due_at as at from moderation_appeal
        where state = 'open' and due_at <= clock_timestamp() order by due_at, decision_id`,
    );
  }

  pass({ cityId, id, at }: Due): Promise<void> {
    return transact(this.db, async (tx) => {
      const held = await heldDecision(tx, this.things, cityId, id);
      const state = silenceOnAppeal(standingOf(held), at);
      if (state === null) return;
      const { decision, thing } = held;
      if (thing) await uncoverWords(tx, this.things, thing, decision);
      await tx.update(ModerationAppealRow, { cityId, decisionId: id }, { state, decidedAt: at });
      await publish(tx, appealDecided(eventFacts(decision), state, theTimer(cityId), at));
    });
  }
}

import type { ActErasureBody } from '@madang/contracts/official-acts';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.js';
import { authorise } from '../../../platform/access/authorise.js';
import { Clock } from '../../../platform/clock.js';
import { lockOne } from '../../../platform/database/lock-one.js';
import { transact } from '../../../platform/database/transact.js';
import { actingAs } from '../../../platform/events/domain-event.js';
import { OutboxRow } from '../../../platform/events/outbox.entity.js';
import { publish } from '../../../platform/events/publish.js';
import { notFound, Problem } from '../../../platform/http/problem.js';
import { LoggedActRow } from '../logged-act.entity.js';
import { actErased } from '../official-acts.events.js';
import { officialActsPolicy } from '../official-acts.policy.js';

/**
 * What a law or a court bids to be forgotten. Without its salt an entry cannot be told from chance, so the log stays as valid as it was;
 * that something was erased, by whom and why, is an act of its own.
 */
@Injectable()
export class ErasuresService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  erase(actor: Actor, name: string, { reason }: ActErasureBody): Promise<void> {
    return transact(this.db, async (tx) => {
      authorise(officialActsPolicy.erase(actor));
      if (!/^\d{1,9}$/.test(name)) return notFound();
      const leaf = Number(name);
      const key = { cityId: actor.cityId, leaf };
      const { eventId, salt } = await lockOne(tx, LoggedActRow, key);
      if (salt === null) throw new Problem('log/already-erased', { leaf });
      await tx.update(LoggedActRow, key, { salt: null });
      await tx.update(OutboxRow, { cityId: actor.cityId, id: eventId }, { payload: {} });
      await publish(tx, actErased({ leaf, reason }, actingAs(actor, 'administrator'), await this.clock.now(tx)));
    });
  }
}

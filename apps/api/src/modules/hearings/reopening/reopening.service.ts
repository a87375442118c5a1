import { randomUUIDv7 } from 'node:crypto';
import { calendarDateIn, type CalendarDate } from '@madang/basics';
import type { ChangedFactsBody } from '@madang/contracts/hearings';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.js';
import { authorise, signedIn } from '../../../platform/access/authorise.js';
import { Clock } from '../../../platform/clock.js';
import { transact } from '../../../platform/database/transact.js';
import { actingAs } from '../../../platform/events/domain-event.js';
import { publish } from '../../../platform/events/publish.js';
import { contribute } from '../../moderation/index.js';
import { reopenRefused } from '../../proposals/index.js';
import { factsNamed, refusalReopened } from '../hearings.events.js';
import { hearingsPolicy, reopensAs } from '../hearings.policy.js';
import { inHand } from '../in-hand.js';
import { ChangedFactsRow } from './changed-facts.entity.js';
import { refusedOn } from './refused-on.js';

/** A refusal does not stand for ever: when facts have changed the city takes the matter up again, or a resident asks the committee to. */
@Injectable()
export class ReopeningService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  reopen(actor: Actor, name: string, { text, language, source, since }: ChangedFactsBody): Promise<string> {
    return transact(this.db, async (tx) => {
      const { proposal, readable, moment } = await inHand(tx, this.clock, actor, name);
      authorise(hearingsPolicy.reopen(actor, { readable }));
      const { cityId, id: proposalId } = proposal;
      const by = reopensAs(actor);
      const asActor = actingAs(actor, by);
      const id = randomUUIDv7();
      const about = { proposalId, by: asActor, at: moment.now };
      const today = calendarDateIn(moment.settings.timeZone, moment.now);
      const facts = { by, since: since as CalendarDate, refusedOn: (await refusedOn(tx, cityId, proposalId)) ?? today };
      const { personId: namedById } = signedIn(actor);
      const row = { cityId, id, proposalId, by, namedById, since: facts.since, text, language, source, namedAt: moment.now };
      if (by === 'resident')
        await contribute(tx, {
          cityId,
          personId: namedById,
          kind: 'changed_facts',
          thingId: id,
          proposalId,
          text: `${text}\n${source}`,
          now: moment.now,
        });
      await tx.insert(ChangedFactsRow, row);
      await publish(tx, by === 'staff' ? refusalReopened(about, id) : factsNamed(about, id));
      await reopenRefused(tx, proposal, facts, asActor, moment);
      return id;
    });
  }
}

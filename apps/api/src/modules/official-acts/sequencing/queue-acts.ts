import type { CityId } from '@madang/basics';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { DomainEvent } from '../../../platform/events/domain-event.js';
import { EventHandlers } from '../../../platform/events/handlers.js';
import { ActQueueRow } from '../act-queue.entity.js';
import { officialActs } from '../act-names.js';

/** How long acts gather before they are written together: one signature for all of them. */
const gatherSeconds = 2;

/** Puts every official act into the queue of its city's log, once, after it was done. */
@Injectable()
export class QueueActs implements OnModuleInit {
  constructor(private readonly events: EventHandlers) {}

  onModuleInit(): void {
    for (const name of Object.keys(officialActs)) this.events.on(name, 'log-act', queueAct);
  }
}

async function queueAct(tx: EntityManager, { cityId, id }: DomainEvent): Promise<void> {
  await tx.createQueryBuilder().insert().into(ActQueueRow).values({ cityId, eventId: id }).orIgnore().execute();
  await callWriter(tx, cityId);
}

/** Acts that were told without anybody listening, as the past of a demo city is. */
export async function queuePastActs(tx: EntityManager, cityId: CityId): Promise<void> {
  await tx.query(
    `insert into act_queue (city_id, event_id)
     select o.city_id, o.id from outbox o
      where o.city_id = $1 and o.name = any($2) and not exists (select 1 from logged_act a where a.city_id = o.city_id and a.event_id = o.id)
         on conflict do nothing`,
    [cityId, Object.keys(officialActs)],
  );
  await callWriter(tx, cityId);
}

/** Soon, and once for everything that gathers until then. */
async function callWriter(tx: EntityManager, cityId: CityId): Promise<void> {
  await tx.query(
    `select graphile_worker.add_job('log-acts', payload => $1::json, queue_name => 'log-acts', job_key => $2,
              job_key_mode => 'preserve_run_at', run_at => clock_timestamp() + $3 * interval '1 second')`,
    [JSON.stringify({ cityId }), `log-acts:${cityId}`, gatherSeconds],
  );
}

import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { CityId, EventId } from '@madang/basics';
import { DataSource } from 'typeorm';
import { transact } from '../database/transact.js';
import { Jobs } from '../jobs/jobs.js';
import type { DomainEvent } from './domain-event.js';
import { HandledRow } from './handled.entity.js';
import { EventHandlers } from './handlers.js';
import { OutboxRow } from './outbox.entity.js';

/** Hands an event to every handler that asked for it, each in a transaction of its own, each once. */
@Injectable()
export class Deliver implements OnModuleInit {
  constructor(
    private readonly db: DataSource,
    private readonly handlers: EventHandlers,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.on('deliver-event', ({ cityId, eventId }) => this.deliver(cityId as CityId, eventId as EventId));
  }

  async deliver(cityId: CityId, eventId: EventId): Promise<void> {
    const row = await this.db.getRepository(OutboxRow).findOneByOrFail({ cityId, id: eventId });
    const { subjectType, subjectId, ...rest } = row;
    const event: DomainEvent = { ...rest, subject: { type: subjectType, id: subjectId } };
    for (const { handler, handle } of this.handlers.of(event.name)) {
      await transact(this.db, async (tx) => {
        const first = await tx
          .createQueryBuilder()
          .insert()
          .into(HandledRow)
          .values({ cityId, eventId, handler })
          .orIgnore()
          .returning('handler')
          .execute();
        if ((first.raw as unknown[]).length > 0) await handle(tx, event);
      });
    }
  }
}

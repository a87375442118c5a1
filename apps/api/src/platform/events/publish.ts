import type { EntityManager } from 'typeorm';
import { addJob } from '../jobs/add-job.js';
import type { DomainEvent } from './domain-event.js';
import { OutboxRow } from './outbox.entity.js';

/** Tells the world in the same transaction as the change: a rollback leaves neither row nor job. */
export async function publish(tx: EntityManager, event: DomainEvent): Promise<void> {
  const { id, cityId, name, subject, actorId, actorRole, at, payload } = event;
  await tx.insert(OutboxRow, {
    id,
    cityId,
    name,
    subjectType: subject.type,
    subjectId: subject.id,
    actorId,
    actorRole,
    at,
    payload: payload as Record<string, never>,
  });
  await addJob(tx, 'deliver-event', { cityId, eventId: id }, id);
}

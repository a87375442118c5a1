import type { DomainEvent } from '../platform/events/domain-event.js';
import { OutboxRow } from '../platform/events/outbox.entity.js';
import type { EntityManager } from 'typeorm';
import { insertRows } from './insert-rows.js';

/**
 * What happened in the demo's past, told by the same events as anywhere else. They are written without jobs: nobody is mailed
 * about a year that never was.
 */
export class Timeline {
  private readonly events: DomainEvent[] = [];

  tell(...events: readonly DomainEvent[]): void {
    this.events.push(...events);
  }

  async write(tx: EntityManager): Promise<number> {
    const inOrder = this.events.toSorted((one, other) => one.at.getTime() - other.at.getTime());
    await insertRows(tx, OutboxRow, inOrder.map(toRow));
    return inOrder.length;
  }
}

function toRow({ subject, payload, ...event }: DomainEvent): OutboxRow {
  return { ...event, subjectType: subject.type, subjectId: subject.id, payload };
}

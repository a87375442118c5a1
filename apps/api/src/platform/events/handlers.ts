import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { DomainEvent } from './domain-event.js';

export type EventHandler = (tx: EntityManager, event: DomainEvent) => Promise<void>;

/** Who wants to know what. Modules sign up when they start. */
@Injectable()
export class EventHandlers {
  private readonly byEvent = new Map<string, { readonly handler: string; readonly handle: EventHandler }[]>();

  /** `handler` is the stable name under which this work counts as done. */
  on(eventName: string, handler: string, handle: EventHandler): void {
    this.byEvent.set(eventName, [...this.of(eventName), { handler, handle }]);
  }

  of(eventName: string): readonly { readonly handler: string; readonly handle: EventHandler }[] {
    return this.byEvent.get(eventName) ?? [];
  }
}

import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { EventHandlers } from '../../platform/events/handlers.js';
import { openDebateIfDue, prepareDebate } from './opening.js';

/** What this module does when something happened to a proposal. */
@Injectable()
export class DebatesHandlers implements OnModuleInit {
  constructor(
    private readonly events: EventHandlers,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    for (const name of ['rating.harm-flagged', 'proposal.second-bar-met'])
      this.events.on(name, 'debates.open-if-due', async (tx, { cityId, subject }) =>
        openDebateIfDue(tx, cityId, subject.id, await this.clock.now(tx)),
      );
    this.events.on('proposal.moved', 'debates.follow-proposal', async (tx, { cityId, subject, payload }) => {
      if (payload['to'] === 'acknowledged') await openDebateIfDue(tx, cityId, subject.id, await this.clock.now(tx));
      if (payload['to'] === 'in_debate') await prepareDebate(tx, cityId, subject.id);
    });
  }
}

import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { EventHandlers } from '../../platform/events/handlers.js';
import { heldProposal } from './held-proposal.js';
import { openHarmDoor } from './supports/open-doors.js';

/** What this module does when something happened elsewhere. */
@Injectable()
export class ProposalsHandlers implements OnModuleInit {
  constructor(
    private readonly events: EventHandlers,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.events.on('rating.harm-flagged', 'proposals.open-harm-door', async (tx, { cityId, subject }) => {
      const held = await heldProposal(tx, cityId, subject.id);
      await openHarmDoor(tx, held, await this.clock.now(tx));
    });
  }
}

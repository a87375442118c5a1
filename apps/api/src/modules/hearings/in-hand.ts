import type { ActMoment } from '@madang/accountability';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../platform/access/actor.js';
import type { Clock } from '../../platform/clock.js';
import { heldProposal, letTimePass, mayReadProposal, momentIn, type HeldProposal } from '../proposals/index.js';

export interface InHand {
  readonly proposal: HeldProposal;
  readonly readable: boolean;
  readonly moment: ActMoment;
}

/** A proposal held until the transaction ends, as the clock has left it by now. */
export async function inHand(tx: EntityManager, clock: Clock, { cityId, ...actor }: Actor, name: string): Promise<InHand> {
  const held = await heldProposal(tx, cityId, name);
  const readable = mayReadProposal({ cityId, ...actor }, held);
  const moment = await momentIn(tx, cityId, await clock.now(tx));
  const passed = readable ? await letTimePass(tx, held, moment) : 0;
  return { proposal: passed > 0 ? await heldProposal(tx, cityId, held.id) : held, readable, moment };
}

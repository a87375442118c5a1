import type { ActMoment } from '@madang/accountability';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../platform/access/actor.js';
import { heldProposal, mayReadProposal, momentIn, type HeldProposal } from '../proposals/index.js';
import type { Clock } from '../../platform/clock.js';

/** A proposal held until the transaction ends, and whether the actor may see it at all. */
export interface InHand {
  readonly proposal: HeldProposal;
  readonly readable: boolean;
}

/** The first beat of every act on a proposal's answer. */
export async function inHand(tx: EntityManager, actor: Actor, name: string): Promise<InHand> {
  const proposal = await heldProposal(tx, actor.cityId, name);
  return { proposal, readable: mayReadProposal(actor, proposal) };
}

/** The moment of an act, asked after the row is held. */
export async function momentOf(tx: EntityManager, clock: Clock, { cityId }: HeldProposal): Promise<ActMoment> {
  return momentIn(tx, cityId, await clock.now(tx));
}

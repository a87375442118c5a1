import type { MergingVoiceBody } from '@madang/contracts/mergings';
import { isOpen } from '@madang/participation';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../platform/access/actor.js';
import { authorise, signedIn } from '../../platform/access/authorise.js';
import { Clock } from '../../platform/clock.js';
import { transact } from '../../platform/database/transact.js';
import { Problem } from '../../platform/http/problem.js';
import { stillAsked } from './asked.js';
import { heldMerging } from './held-merging.js';
import { MergingVoiceRow } from './merging-voice.entity.js';
import { mergingsPolicy } from './mergings.policy.js';

/** What supporters say when two proposals are to become one. */
@Injectable()
export class MergingVoicesService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /** One answer for each supporter; it can be changed until the last day is over. What is left out stays as it was said. */
  say(actor: Actor, id: string, { support, inFavour }: MergingVoiceBody): Promise<void> {
    return transact(this.db, async (tx) => {
      authorise(mergingsPolicy.say(actor));
      const { cityId, personId } = signedIn(actor);
      const { from, into, merging } = await heldMerging(tx, cityId, id);
      const { askedAt, closesAt, state } = merging;
      if (state !== 'asked' || !askedAt || !isOpen({ opensAt: askedAt, closesAt }, await this.clock.now(tx)))
        throw new Problem('merging/nobody-is-asked', { state });
      const backs = async (proposal: typeof from) => (await stillAsked(tx, proposal, askedAt)).has(personId);
      if (support !== undefined && !(await backs(from))) throw new Problem('merging/only-supporters');
      if (inFavour !== undefined && !(merging.money !== null && (await backs(into)))) throw new Problem('merging/only-supporters');
      const key = { cityId, mergingId: merging.id, personId };
      const said = { ...(support !== undefined && { support }), ...(inFavour !== undefined && { inFavour }) };
      if (Object.keys(said).length > 0) await tx.upsert(MergingVoiceRow, { ...key, ...said }, ['cityId', 'mergingId', 'personId']);
    });
  }
}

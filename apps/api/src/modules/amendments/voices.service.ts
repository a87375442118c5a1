import { authorsOf, isOpen } from '@madang/participation';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../platform/access/actor.js';
import { authorise, signedIn } from '../../platform/access/authorise.js';
import { Clock } from '../../platform/clock.js';
import { readOne } from '../../platform/database/read.js';
import { transact } from '../../platform/database/transact.js';
import { Problem } from '../../platform/http/problem.js';
import { AmendmentVoiceRow } from './amendment-voice.entity.js';
import { amendmentsPolicy } from './amendments.policy.js';
import { heldAmendment, type HeldAmendment } from './held-amendment.js';

/** What supporters say when they are asked whether what they back may change. */
@Injectable()
export class VoicesService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /** One answer for each supporter; it can be changed until the last day is over. */
  answer(actor: Actor, name: string, id: string, inFavour: boolean): Promise<void> {
    return transact(this.db, async (tx) => {
      const held = await heldAmendment(tx, actor.cityId, name, id);
      authorise(amendmentsPolicy.answer(actor, held.proposal));
      const { cityId, personId } = signedIn(actor);
      const { askedAt, closesAt, state } = held.amendment;
      const now = await this.clock.now(tx);
      if (state !== 'asked' || !askedAt || !closesAt || !isOpen({ opensAt: askedAt, closesAt }, now))
        throw new Problem('amendment/nobody-is-asked', { state });
      if (!(await isAsked(tx, held, personId, askedAt))) throw new Problem('amendment/only-supporters', {});
      await tx.upsert(AmendmentVoiceRow, { cityId, amendmentId: held.amendment.id, personId, inFavour }, [
        'cityId',
        'amendmentId',
        'personId',
      ]);
    });
  }
}

/** Whoever backed it when the question was put, and still does. The author has asked, and does not answer. */
async function isAsked(tx: EntityManager, { proposal }: HeldAmendment, personId: string, askedAt: Date): Promise<boolean> {
  const found = await readOne<{ asked: boolean }>(
    tx,
    `select exists (select 1 from support
                     where city_id = $1 and proposal_id = $2 and person_id = $3 and given_at <= $4 and person_id <> all($5::uuid[])) as asked`,
    [proposal.cityId, proposal.id, personId, askedAt, authorsOf(proposal)],
  );
  return found!.asked;
}

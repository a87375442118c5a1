import { randomUUIDv7 } from 'node:crypto';
import { addDays, calendarDateIn, endOfDayIn, type CityId, type JoiningId } from '@madang/basics';
import type { JoiningBody, JoiningWordBody } from '@madang/contracts/joinings';
import { joiningDays, sayToJoining, whyNotJoin } from '@madang/participation';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.js';
import { authorise, signedIn } from '../../../platform/access/authorise.js';
import { Clock } from '../../../platform/clock.js';
import { transact } from '../../../platform/database/transact.js';
import { actingAs } from '../../../platform/events/domain-event.js';
import { notFound, orThrow, Problem } from '../../../platform/http/problem.js';
import { cityFacts } from '../../cities/index.js';
import { heldPair, mayReadProposal } from '../../proposals/index.js';
import { responsesPolicy } from '../responses.policy.js';
import { actingForTheCity } from '../staff-role.js';
import { heldJoining, settle, wordsOn } from './held-joining.js';
import { JoiningWordRow } from './joining-word.entity.js';
import { JoiningRow } from './joining.entity.js';
import { openJoining } from './open-joining.js';

/** Before the city may answer that two proposals are one matter, everybody who writes one of them is asked. */
@Injectable()
export class JoiningsService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  ask(actor: Actor, name: string, { other: otherName, why, language }: JoiningBody): Promise<JoiningId> {
    return transact(this.db, async (tx) => {
      const [proposal, other] = await heldPair(tx, actor.cityId, [name, otherName]);
      authorise(responsesPolicy.answer(actor, { readable: mayReadProposal(actor, proposal) }));
      if (!mayReadProposal(actor, other)) notFound();
      const refusal = whyNotJoin(proposal, other);
      if (refusal) throw new Problem(refusal.code, { ...refusal });
      // Neither may be under way into a third: nobody could say what they agree to.
      for (const { id } of [proposal, other])
        if (await openJoining(tx, { cityId: actor.cityId, id })) throw new Problem('joining/asked-already');
      const { cityId, personId: askedById } = signedIn(actor);
      const now = await this.clock.now(tx);
      const id = randomUUIDv7() as JoiningId;
      const closesAt = await endOfDays(tx, cityId, now);
      const row = { cityId, id, proposalId: proposal.id, otherId: other.id, askedById, language, askedAt: now, closesAt };
      await tx.insert(JoiningRow, { ...row, why: why.normalize('NFC').trim(), state: 'asked' });
      await settle(tx, await heldJoining(tx, cityId, id), 'asked', actingForTheCity(actor), now);
      return id;
    });
  }

  /** One author's word. It is given once: the city may rely on it. */
  say(actor: Actor, id: string, { agrees, reason = '' }: JoiningWordBody): Promise<void> {
    return transact(this.db, async (tx) => {
      const held = await heldJoining(tx, actor.cityId, id);
      if (![held.proposal, held.other].every((one) => mayReadProposal(actor, one))) notFound();
      const { cityId, personId } = signedIn(actor);
      const words = await wordsOn(tx, held);
      const state = orThrow(sayToJoining({ ...words, state: held.joining.state }, { personId, agrees, reason }));
      const now = await this.clock.now(tx);
      const said = agrees ? null : reason.normalize('NFC').trim();
      await tx.insert(JoiningWordRow, { cityId, joiningId: held.joining.id, personId, agrees, reason: said, at: now });
      if (state !== 'asked') await settle(tx, held, state, actingAs(actor, 'resident'), now);
    });
  }

  takeBack(actor: Actor, id: string): Promise<void> {
    return transact(this.db, async (tx) => {
      const held = await heldJoining(tx, actor.cityId, id);
      authorise(responsesPolicy.answer(actor, { readable: mayReadProposal(actor, held.proposal) }));
      const { state } = held.joining;
      if (state !== 'asked' && state !== 'agreed') throw new Problem('joining/not-open', { state });
      await settle(tx, held, 'taken_back', actingForTheCity(actor), await this.clock.now(tx));
    });
  }
}

async function endOfDays(tx: EntityManager, cityId: CityId, now: Date): Promise<Date> {
  const { timeZone } = await cityFacts(tx, cityId);
  return endOfDayIn(timeZone, addDays(calendarDateIn(timeZone, now), joiningDays));
}

import { randomUUIDv7 } from 'node:crypto';
import type { ArgumentId } from '@madang/basics';
import type { ArgumentBody, ReplyBody } from '@madang/contracts/arguments';
import { checkArgument, isAuthor, mostArgumentsADay, whyProposalCannot } from '@madang/participation';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { hasRole, type Actor, type SignedInActor } from '../../platform/access/actor.js';
import { authorise, signedIn } from '../../platform/access/authorise.js';
import { Clock } from '../../platform/clock.js';
import { readOne } from '../../platform/database/read.js';
import { transact } from '../../platform/database/transact.js';
import { actingAs } from '../../platform/events/domain-event.js';
import { publish } from '../../platform/events/publish.js';
import { Problem } from '../../platform/http/problem.js';
import { contribute } from '../moderation/index.js';
import { seenProposal, type SeenProposal } from '../proposals/index.js';
import { ArgumentRow } from './argument.entity.js';
import { argumentMade } from './arguments.events.js';
import { argumentsPolicy } from './arguments.policy.js';
import { heldArgument, stands } from './held-argument.js';

type Said = Pick<ArgumentRow, 'side' | 'answersId' | 'text' | 'language'>;

/** Saying what speaks for a proposal or against it, and answering that, once. */
@Injectable()
export class ArgumentsService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  argue(actor: Actor, name: string, { side, text, language }: ArgumentBody): Promise<ArgumentId> {
    return transact(this.db, async (tx) => {
      const proposal = await seenProposal(tx, actor, name);
      return this.say(tx, actor, proposal, { side, answersId: null, text: textOf(text), language });
    });
  }

  reply(actor: Actor, name: string, argument: string, { text, language }: ReplyBody): Promise<ArgumentId> {
    return transact(this.db, async (tx) => {
      const proposal = await seenProposal(tx, actor, name);
      const answered = await heldArgument(tx, proposal, argument);
      if (answered.answersId !== null) throw new Problem('argument/one-reply-level', {});
      if (!stands(answered)) throw new Problem('argument/gone', {});
      return this.say(tx, actor, proposal, { side: answered.side, answersId: answered.id, text: textOf(text), language });
    });
  }

  takeBack(actor: Actor, name: string, argument: string): Promise<void> {
    return transact(this.db, async (tx) => {
      const proposal = await seenProposal(tx, actor, name);
      const held = await heldArgument(tx, proposal, argument);
      authorise(argumentsPolicy.takeBack(actor, proposal, held.writerId));
      if (!stands(held)) return;
      await tx.update(ArgumentRow, { cityId: held.cityId, id: held.id }, { takenBackAt: await this.clock.now(tx) });
    });
  }

  private async say(tx: EntityManager, actor: Actor, proposal: SeenProposal, said: Said): Promise<ArgumentId> {
    authorise(argumentsPolicy.argue(actor, proposal));
    const writer = signedIn(actor);
    const refusal = whyProposalCannot('argue', proposal);
    if (refusal) throw new Problem(refusal.code, { state: refusal.state });
    const [flaw] = checkArgument(said.text);
    if (flaw) throw new Problem(flaw.code, { ...flaw });
    await refuseFlood(tx, writer, proposal, said);
    const id = randomUUIDv7() as ArgumentId;
    const now = await this.clock.now(tx);
    const { cityId, personId: writerId } = writer;
    const { id: proposalId } = proposal;
    await contribute(tx, { cityId, personId: writerId, kind: 'argument', thingId: id, proposalId, text: said.text, now });
    await tx.insert(ArgumentRow, {
      cityId,
      id,
      proposalId,
      writerId,
      voice: voiceOf(writer, proposal),
      ...said,
      createdAt: now,
    });
    const role = hasRole(writer, 'staff') ? 'staff' : 'resident';
    await publish(tx, argumentMade(id, { proposalId, answersId: said.answersId }, actingAs(actor, role), now));
    return id;
  }
}

function voiceOf(writer: SignedInActor, proposal: SeenProposal): ArgumentRow['voice'] {
  if (isAuthor(writer.personId, proposal)) return 'author';
  return hasRole(writer, 'staff') ? 'office' : 'resident';
}

/** Neither the same again, nor more in a day than anybody reads. The person is held, so that two at once are counted one by one. */
async function refuseFlood(tx: EntityManager, { cityId, personId }: SignedInActor, { id }: SeenProposal, { text }: Said): Promise<void> {
  await tx.query('select 1 from person where city_id = $1 and id = $2 for no key update', [cityId, personId]);
  const before = await readOne<{ today: number; same: boolean }>(
    tx,
    `select count(*)::int as today, coalesce(bool_or(proposal_id = $3 and text = $4), false) as same
       from argument where city_id = $1 and writer_id = $2 and created_at > clock_timestamp() - interval '1 day'`,
    [cityId, personId, id, text],
  );
  if (before!.same) throw new Problem('argument/said-already', {});
  if (before!.today >= mostArgumentsADay) throw new Problem('argument/too-many-today', { most: mostArgumentsADay });
}

function textOf(text: string): string {
  return text.normalize('NFC').trim();
}

import type { AppealId, CityId, PersonId, ProposalId } from '@madang/basics';
import type { RemedyBody, TransferBody } from '@madang/contracts/hearings';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { hasRole, type Actor } from '../../platform/access/actor.js';
import { authorise } from '../../platform/access/authorise.js';
import { Clock } from '../../platform/clock.js';
import { transact } from '../../platform/database/transact.js';
import { actingAs } from '../../platform/events/domain-event.js';
import { publish } from '../../platform/events/publish.js';
import { moveProposal } from '../proposals/index.js';
import { AppealRow } from './appeal.entity.js';
import { appellantsIn } from './appellants.js';
import { proposalTransferred, remedyConfirmed } from './hearings.events.js';
import { hearingsPolicy } from './hearings.policy.js';
import { inHand } from './in-hand.js';
import { ChangedFactsRow } from './reopening/changed-facts.entity.js';
import { heldAppeal, moveAppeal } from './linked-appeal.js';
import { TransferRow } from './transfer.entity.js';

/** What follows from a decision: it was passed on, it was made good, it is closed. */
@Injectable()
export class RemediesService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /** The proof that it was passed on to the body in charge; from here on the city reports as on any promise. */
  proveTransfer(actor: Actor, name: string, { body, proof, language }: TransferBody): Promise<void> {
    return transact(this.db, async (tx) => {
      const { proposal, readable, moment } = await inHand(tx, this.clock, actor, name);
      authorise(hearingsPolicy.proveTransfer(actor, { readable }));
      const { cityId, id: proposalId } = proposal;
      const by = actingAs(actor, hasRole(actor, 'staff') ? 'staff' : 'administrator');
      await moveProposal(tx, proposal, { to: 'in_progress', by: 'staff' }, by, moment);
      await tx.upsert(TransferRow, { cityId, proposalId, body, proof, language, transferredAt: moment.now }, ['cityId', 'proposalId']);
      await publish(tx, proposalTransferred({ proposalId, by, at: moment.now }, { body, proof }));
    });
  }

  confirm(actor: Actor, name: string, { appealId }: RemedyBody): Promise<void> {
    return transact(this.db, async (tx) => {
      const { proposal, readable, moment } = await inHand(tx, this.clock, actor, name);
      const { cityId, id: proposalId } = proposal;
      authorise(hearingsPolicy.confirmRemedy(actor, { ...proposal, readable, appellants: await appellantsOf(tx, cityId, proposalId) }));
      const by = actingAs(actor, 'resident');
      const act = { to: 'remedied', by: 'resident' } as const;
      await publish(tx, remedyConfirmed({ proposalId, by, at: moment.now }, (appealId as AppealId | undefined) ?? null));
      if (appealId === undefined) await moveProposal(tx, proposal, act, by, moment);
      else await moveAppeal(tx, await heldAppeal(tx, cityId, proposalId, appealId), act, by, moment);
    });
  }

  /** Made good, and said so by those it was owed to: nothing is left to do. */
  close(actor: Actor, name: string, { appealId }: RemedyBody): Promise<void> {
    return transact(this.db, async (tx) => {
      const { proposal, readable, moment } = await inHand(tx, this.clock, actor, name);
      authorise(hearingsPolicy.closeRemedy(actor, { readable }));
      const by = actingAs(actor, 'facilitator');
      const act = { to: 'closed', by: 'facilitator' } as const;
      if (appealId === undefined) await moveProposal(tx, proposal, act, by, moment);
      else await moveAppeal(tx, await heldAppeal(tx, proposal.cityId, proposal.id, appealId), act, by, moment);
    });
  }
}

async function appellantsOf(tx: EntityManager, cityId: CityId, proposalId: ProposalId): Promise<PersonId[]> {
  const of = { cityId, proposalId };
  return appellantsIn(await tx.findBy(AppealRow, of), await tx.findBy(ChangedFactsRow, of));
}

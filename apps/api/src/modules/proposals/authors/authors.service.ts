import type { PersonId } from '@madang/basics';
import { adoptProposal, authorsOf, handedOver, isLeadAuthor, withoutCoAuthor } from '@madang/participation';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.js';
import { authorise, signedIn } from '../../../platform/access/authorise.js';
import { Clock } from '../../../platform/clock.js';
import { transact } from '../../../platform/database/transact.js';
import { actingAs } from '../../../platform/events/domain-event.js';
import { publish } from '../../../platform/events/publish.js';
import { notFound, orThrow, Problem } from '../../../platform/http/problem.js';
import { Secret } from '../../../platform/secret.js';
import { momentIn } from '../clock/moment.js';
import { moveProposal } from '../clock/move-proposal.js';
import { heldProposal } from '../held-proposal.js';
import type { ProposalRow } from '../proposal.entity.js';
import { proposalsPolicy } from '../proposals.policy.js';
import { SupportRow } from '../supports/support.entity.js';
import { authorKey } from './author-key.js';
import { authorsChanged } from './authors.events.js';
import { changeAuthors } from './change-authors.js';

/** Who writes a proposal, once somebody has joined: leaving, leading, and going on with what was withdrawn. */
@Injectable()
export class AuthorsService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly secret: Secret,
  ) {}

  /** A co-author leaves, or the author who leads parts with one. */
  remove(actor: Actor, name: string, key: string): Promise<void> {
    return transact(this.db, async (tx) => {
      const proposal = await heldProposal(tx, actor.cityId, name);
      authorise(proposalsPolicy.edit(actor, proposal));
      const { personId } = signedIn(actor);
      const gone = this.authorWith(proposal, key);
      if (gone !== personId) authorise(isLeadAuthor(personId, proposal));
      if (isLeadAuthor(gone, proposal)) throw new Problem('authors/lead-stays');
      const now = await this.clock.now(tx);
      await changeAuthors(tx, proposal, withoutCoAuthor(proposal, gone));
      const change = gone === personId ? 'left' : 'removed';
      await publish(tx, authorsChanged(proposal.id, change, actingAs(actor, 'resident'), now));
    });
  }

  handOver(actor: Actor, name: string, key: string): Promise<void> {
    return transact(this.db, async (tx) => {
      const proposal = await heldProposal(tx, actor.cityId, name);
      authorise(proposalsPolicy.handOver(actor, proposal));
      const to = this.authorWith(proposal, key);
      if (isLeadAuthor(to, proposal)) return;
      const now = await this.clock.now(tx);
      await changeAuthors(tx, proposal, handedOver(proposal, to));
      await publish(tx, authorsChanged(proposal.id, 'leads', actingAs(actor, 'resident'), now));
    });
  }

  /** The first who asks leads from now on: the row is held, so whoever comes second finds it published again. */
  adopt(actor: Actor, name: string): Promise<void> {
    return transact(this.db, async (tx) => {
      const proposal = await heldProposal(tx, actor.cityId, name);
      authorise(proposalsPolicy.adopt(actor, proposal));
      const { cityId, personId: adopter } = signedIn(actor);
      const supports = await tx.existsBy(SupportRow, { cityId, proposalId: proposal.id, personId: adopter });
      const { state, ...authors } = orThrow(adoptProposal({ proposal, adopter, supports }));
      const now = await this.clock.now(tx);
      await moveProposal(tx, proposal, { to: state, by: 'resident' }, actingAs(actor, 'resident'), await momentIn(tx, cityId, now));
      await changeAuthors(tx, proposal, authors);
    });
  }

  private authorWith(proposal: ProposalRow, key: string): PersonId {
    return authorsOf(proposal).find((one) => authorKey(this.secret, proposal.id, one) === key) ?? notFound();
  }
}

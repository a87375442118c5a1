import { randomUUIDv7 } from 'node:crypto';
import { addDays, calendarDateIn, endOfDayIn, type CityId, type InvitationId, type PersonId } from '@madang/basics';
import type { InvitationAnswerBody, InvitationBody, InvitationMadeView } from '@madang/contracts/authors';
import { invitationDays, isAuthor, mostCoAuthors, mostInvitationsADay, whyProposalCannot, withCoAuthors } from '@madang/participation';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.js';
import { authorise, signedIn } from '../../../platform/access/authorise.js';
import { Clock } from '../../../platform/clock.js';
import { lockOne } from '../../../platform/database/lock-one.js';
import { readOne } from '../../../platform/database/read.js';
import { transact } from '../../../platform/database/transact.js';
import { actingAs } from '../../../platform/events/domain-event.js';
import { publish } from '../../../platform/events/publish.js';
import { notFound, Problem } from '../../../platform/http/problem.js';
import { isUuid } from '../../../platform/http/uuid.js';
import { addJob } from '../../../platform/jobs/add-job.js';
import { cityFacts } from '../../cities/index.js';
import { hashToken, newToken } from '../../people/index.js';
import { heldProposal } from '../held-proposal.js';
import type { ProposalRow } from '../proposal.entity.js';
import { proposalsPolicy } from '../proposals.policy.js';
import { authorsChanged } from './authors.events.js';
import { changeAuthors } from './change-authors.js';
import { AuthorInvitationRow } from './invitation.entity.js';

/** Asking somebody to write along, and what they say to it. */
@Injectable()
export class InvitationsService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Who has an address is looked up by a job, so that neither the answer nor its delay says whether somebody has it. */
  invite(actor: Actor, name: string, { email }: InvitationBody): Promise<InvitationMadeView> {
    return transact(this.db, async (tx) => {
      const proposal = await heldProposal(tx, actor.cityId, name);
      authorise(proposalsPolicy.invite(actor, proposal));
      refuseUnlessOpen(proposal);
      const { personId } = signedIn(actor);
      await refuseIfTooMany(tx, proposal, personId);
      const now = await this.clock.now(tx);
      const [id, token] = [randomUUIDv7() as InvitationId, newToken()];
      await tx.insert(AuthorInvitationRow, {
        cityId: actor.cityId,
        id,
        proposalId: proposal.id,
        invitedById: personId,
        tokenHash: hashToken(token),
        byMail: email !== undefined,
        personId: null,
        state: 'open',
        createdAt: now,
        expiresAt: await inDays(tx, actor.cityId, now),
      });
      if (email !== undefined) await addJob(tx, 'mail-invitation', { cityId: actor.cityId, id, email: email.toLowerCase(), token });
      return { id, token: email === undefined ? token : null };
    });
  }

  takeBack(actor: Actor, name: string, id: string): Promise<void> {
    return transact(this.db, async (tx) => {
      const proposal = await heldProposal(tx, actor.cityId, name);
      authorise(proposalsPolicy.invite(actor, proposal));
      if (!isUuid(id)) notFound();
      const key = { cityId: actor.cityId, id: id as InvitationId, proposalId: proposal.id };
      const invitation = await lockOne(tx, AuthorInvitationRow, key);
      if (invitation.state !== 'open') throw new Problem('authors/invitation-closed', { state: invitation.state });
      await tx.update(AuthorInvitationRow, key, { state: 'taken_back', answeredAt: await this.clock.now(tx) });
    });
  }

  answer(actor: Actor, { token, accept }: InvitationAnswerBody): Promise<void> {
    return transact(this.db, async (tx) => {
      authorise(proposalsPolicy.create(actor));
      const { cityId, personId } = signedIn(actor);
      const found = await invitationFor(tx, { cityId, personId, token });
      const proposal = await heldProposal(tx, cityId, found.proposalId);
      const invitation = await lockOne(tx, AuthorInvitationRow, { cityId, id: found.id });
      const now = await this.clock.now(tx);
      if (invitation.state !== 'open' || invitation.expiresAt <= now) throw new Problem('authors/invitation-closed');
      if (accept) await join(tx, proposal, personId);
      const state = accept ? 'accepted' : 'declined';
      await tx.update(AuthorInvitationRow, { cityId, id: invitation.id }, { state, personId, answeredAt: now });
      if (accept) await publish(tx, authorsChanged(proposal.id, 'joined', actingAs(actor, 'resident'), now));
    });
  }
}

/** The invitation that a link stands for; one that was mailed to somebody else is not there. */
export async function invitationFor(
  db: EntityManager | DataSource,
  { cityId, personId, token }: { readonly cityId: CityId; readonly personId: PersonId; readonly token: string },
): Promise<AuthorInvitationRow> {
  const found = await db.getRepository(AuthorInvitationRow).findOneBy({ cityId, tokenHash: hashToken(token) });
  if (!found || (found.byMail && found.personId !== personId)) notFound();
  return found;
}

async function join(tx: EntityManager, proposal: ProposalRow, personId: PersonId): Promise<void> {
  refuseUnlessOpen(proposal);
  if (isAuthor(personId, proposal)) throw new Problem('authors/already-one');
  if (proposal.coAuthorIds.length >= mostCoAuthors) throw new Problem('authors/too-many', { most: mostCoAuthors });
  await changeAuthors(tx, proposal, withCoAuthors(proposal, [personId]));
}

function refuseUnlessOpen(proposal: ProposalRow): void {
  const refusal = whyProposalCannot('invite', proposal);
  if (refusal) throw new Problem(refusal.code, { state: refusal.state });
}

/** The person is held, so that two at once are counted one by one. */
async function refuseIfTooMany(tx: EntityManager, { cityId, id, coAuthorIds }: ProposalRow, personId: PersonId): Promise<void> {
  await tx.query('select 1 from person where city_id = $1 and id = $2 for no key update', [cityId, personId]);
  const before = await readOne<{ open: number; today: number }>(
    tx,
    `select (select count(*)::int from author_invitation
              where city_id = $1 and proposal_id = $2 and state = 'open' and expires_at > clock_timestamp()) as open,
            (select count(*)::int from author_invitation
              where city_id = $1 and invited_by_id = $3 and created_at > clock_timestamp() - interval '1 day') as today`,
    [cityId, id, personId],
  );
  if (coAuthorIds.length + before!.open >= mostCoAuthors) throw new Problem('authors/too-many', { most: mostCoAuthors });
  if (before!.today >= mostInvitationsADay) throw new Problem('authors/too-many-invitations', { most: mostInvitationsADay });
}

async function inDays(tx: EntityManager, cityId: CityId, now: Date): Promise<Date> {
  const { timeZone } = await cityFacts(tx, cityId);
  return endOfDayIn(timeZone, addDays(calendarDateIn(timeZone, now), invitationDays));
}

import type { PersonId } from '@madang/basics';
import type { AuthorsView, InvitationFilter, InvitationView, OneAuthorView, SentInvitationView } from '@madang/contracts/authors';
import { adoptProposal, authorsOf, isAuthor, isLeadAuthor, mostCoAuthors, proposalCan } from '@madang/participation';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.js';
import { signedIn } from '../../../platform/access/authorise.js';
import { Clock } from '../../../platform/clock.js';
import { read, readOne } from '../../../platform/database/read.js';
import { Problem } from '../../../platform/http/problem.js';
import { Secret } from '../../../platform/secret.js';
import { proposalsPolicy } from '../proposals.policy.js';
import { referenceOf } from '../reading/proposal-card.js';
import { seenProposal, type SeenProposal } from '../reading/seen-proposal.js';
import { authorKey } from './author-key.js';
import { invitationFor } from './invitations.service.js';

interface Invited {
  readonly id: string;
  readonly at: Date;
  readonly expiresAt: Date;
  readonly byMail: boolean;
  readonly state: SentInvitationView['state'];
}

interface InvitedTo extends Pick<InvitationView, 'title' | 'language' | 'invitedBy'> {
  readonly id: string;
  readonly year: number | null;
  readonly number: number | null;
  readonly authorId: PersonId;
  readonly coAuthorIds: readonly PersonId[];
}

/** Who writes a proposal, and who was asked to. */
@Injectable()
export class AuthorsQueries {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly secret: Secret,
  ) {}

  async of(actor: Actor, name: string): Promise<AuthorsView> {
    const proposal = await seenProposal(this.db, actor, name);
    const leads = isLeadAuthor(actor.personId, proposal);
    return {
      items: await this.authors(actor, proposal),
      invitations: leads ? await this.sent(proposal) : [],
      most: mostCoAuthors,
      mayInvite: proposalsPolicy.invite(actor, proposal) === true && proposalCan('invite', proposal),
      mayAdopt: await this.mayAdopt(actor, proposal),
    };
  }

  /** What somebody reads who has opened a link. */
  async invitation(actor: Actor, { token }: InvitationFilter): Promise<InvitationView> {
    const { cityId, personId } = signedIn(actor);
    const found = await invitationFor(this.db, { cityId, personId, token });
    if (found.state !== 'open' || found.expiresAt <= (await this.clock.now(this.db))) throw new Problem('authors/invitation-closed');
    const to = await readOne<InvitedTo>(
      this.db,
      `select p.id, p.year, p.number, p.title, p.language, p.author_id as "authorId", p.co_author_ids as "coAuthorIds",
              json_build_object('penName', w.pen_name, 'demo', w.demo) as "invitedBy"
         from proposal p join person w on w.city_id = p.city_id and w.id = $3
        where p.city_id = $1 and p.id = $2`,
      [cityId, found.proposalId, found.invitedById],
    );
    const { title, language, invitedBy } = to!;
    return {
      proposal: referenceOf(to!) ?? to!.id,
      title,
      language,
      invitedBy,
      expiresAt: found.expiresAt.toISOString(),
      mine: isAuthor(personId, to!),
    };
  }

  private async authors(actor: Actor, proposal: SeenProposal): Promise<OneAuthorView[]> {
    const rows = await read<{ id: PersonId; penName: string; demo: boolean }>(
      this.db,
      `select w.id, w.pen_name as "penName", w.demo
         from unnest($2::uuid[]) with ordinality as one(id, place) join person w on w.city_id = $1 and w.id = one.id order by one.place`,
      [proposal.cityId, authorsOf(proposal)],
    );
    return rows.map(({ id, penName, demo }) => ({
      penName,
      demo,
      key: authorKey(this.secret, proposal.id, id),
      leads: isLeadAuthor(id, proposal),
      me: id === actor.personId,
    }));
  }

  private async sent({ cityId, id }: SeenProposal): Promise<SentInvitationView[]> {
    const rows = await read<Invited>(
      this.db,
      `select id, created_at as at, expires_at as "expiresAt", by_mail as "byMail", state from author_invitation
        where city_id = $1 and proposal_id = $2 order by created_at desc, id desc limit 30`,
      [cityId, id],
    );
    return rows.map(({ at, expiresAt, ...rest }) => ({ ...rest, at: at.toISOString(), expiresAt: expiresAt.toISOString() }));
  }

  private async mayAdopt(actor: Actor, proposal: SeenProposal): Promise<boolean> {
    if (actor.personId === null || proposalsPolicy.adopt(actor, proposal) !== true || !proposalCan('adopt', proposal)) return false;
    const backed = await readOne<{ supports: boolean }>(
      this.db,
      'select exists (select 1 from support where city_id = $1 and proposal_id = $2 and person_id = $3) as supports',
      [proposal.cityId, proposal.id, actor.personId],
    );
    return adoptProposal({ proposal, adopter: actor.personId, supports: backed!.supports }).ok;
  }
}

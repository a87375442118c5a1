import { isPublic, type ResponseState } from '@madang/accountability';
import type { PersonId, ProposalId } from '@madang/basics';
import { authorsOf, isAuthor } from '@madang/participation';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { readOne } from '../../../platform/database/read.js';
import type { MailText } from '../../../platform/mail/mail.js';
import type { ProposalMoved } from '../proposals.events.js';
import type { ProposalRebased } from '../rebasing/rebasing.events.js';
import { referenceOf } from '../reading/proposal-card.js';
import { BatchMails, type Telling, type ToldEvent } from './batch-mails.js';
import type { Recipient } from './people-behind.js';
import { movedMail } from './proposals.mail.js';
import { rebasedMail } from './rebased.mail.js';
import { PageLinks } from './page-links.js';

interface Told {
  readonly at: Date;
  readonly event: Pick<ProposalMoved, 'name' | 'payload'> | Pick<ProposalRebased, 'name' | 'payload'>;
  readonly id: ProposalId;
  readonly title: string;
  readonly year: number | null;
  readonly number: number | null;
  readonly authorId: PersonId;
  readonly coAuthorIds: readonly PersonId[];
  readonly state: ResponseState;
  readonly citySlug: string;
}

/** Whoever wrote or backs a proposal hears of every change of its state, and of what a newer budget makes of it, in their language. */
@Injectable()
export class TellPeople implements OnModuleInit {
  constructor(
    private readonly mails: BatchMails,
    private readonly links: PageLinks,
  ) {}

  onModuleInit(): void {
    this.mails.on({
      task: 'tell-people',
      events: ['proposal.moved', 'proposal.rebased'],
      handler: 'proposals.tell-people',
      tell: (tx, event) => this.tell(tx, event),
    });
  }

  /** What is not public is told to its authors alone. A draft that was thrown away has nobody left to tell. */
  private async tell(tx: EntityManager, about: ToldEvent): Promise<Telling | undefined> {
    const told = await this.told(tx, about);
    if (!told) return undefined;
    const { event, at, id, state } = told;
    const then = event.name === 'proposal.moved' ? event.payload.to : state;
    return {
      audience: { proposalId: id, people: authorsOf(told), supportersAt: isPublic(then) ? at : null },
      mailTo: (person) => this.mailTo(told, person),
    };
  }

  private mailTo({ event, title, citySlug, id, ...rest }: Told, to: Recipient): MailText {
    const reference = referenceOf(rest);
    const link = this.links.proposal(citySlug, to.language, reference ?? id);
    const facts = { title, reference, link, isAuthor: isAuthor(to.personId, rest) };
    return event.name === 'proposal.moved'
      ? movedMail(to.language, { ...event.payload, ...facts })
      : rebasedMail(to.language, { ...event.payload, ...facts });
  }

  private told(tx: EntityManager, { cityId, eventId }: ToldEvent): Promise<Told | undefined> {
    return readOne(
      tx,
      `select o.at, json_build_object('name', o.name, 'payload', o.payload) as event, p.id, p.title, p.year, p.number,
              p.author_id as "authorId", p.co_author_ids as "coAuthorIds", p.state, city.slug as "citySlug"
         from outbox o
         join proposal p on p.city_id = o.city_id and p.id = o.subject_id::uuid
         join city on city.id = o.city_id
        where o.city_id = $1 and o.id = $2`,
      [cityId, eventId],
    );
  }
}

import type { PersonId, ProposalId } from '@madang/basics';
import { authorsOf, isAuthor } from '@madang/participation';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { readOne } from '../../platform/database/read.js';
import { BatchMails, PageLinks, type Telling, type ToldEvent } from '../proposals/index.js';
import { hearingMail, type HearingNews } from './hearing.mail.js';

interface Told {
  readonly at: Date;
  readonly actorId: PersonId | null;
  readonly news: HearingNews;
  readonly proposalId: ProposalId;
  readonly reference: string;
  readonly title: string;
  readonly authorId: PersonId;
  readonly coAuthorIds: readonly PersonId[];
  readonly citySlug: string;
}

/** Whoever wrote or backs a proposal hears of what happens beside its state: a pause, and an appeal that goes on beside it. */
@Injectable()
export class TellOfHearings implements OnModuleInit {
  constructor(
    private readonly mails: BatchMails,
    private readonly links: PageLinks,
  ) {}

  onModuleInit(): void {
    this.mails.on({
      task: 'tell-of-hearing',
      events: ['appeal.moved', 'author.asked', 'author.answered'],
      handler: 'hearings.tell',
      tell: (tx, event) => this.tell(tx, event),
    });
  }

  private async tell(tx: EntityManager, about: ToldEvent): Promise<Telling | undefined> {
    const told = await this.told(tx, about);
    if (!told) return undefined;
    const { proposalId, actorId, news, reference, title, citySlug, at } = told;
    return {
      audience: { proposalId, people: authorsOf(told), supportersAt: at },
      mailTo: ({ language, personId }) => {
        if (personId === actorId) return null;
        const link = this.links.proposal(citySlug, language, reference);
        return hearingMail(language, news, { reference, title, link, isAuthor: isAuthor(personId, told) });
      },
    };
  }

  private told(tx: EntityManager, { cityId, eventId }: ToldEvent): Promise<Told | undefined> {
    return readOne(
      tx,
      `select o.at, o.actor_id as "actorId", json_build_object('name', o.name, 'payload', o.payload) as news, p.id as "proposalId",
              p.year || '-' || p.number as reference, p.title, p.author_id as "authorId", p.co_author_ids as "coAuthorIds",
              city.slug as "citySlug"
         from outbox o
         join proposal p on p.city_id = o.city_id and p.id = o.subject_id::uuid
         join city on city.id = o.city_id
        where o.city_id = $1 and o.id = $2`,
      [cityId, eventId],
    );
  }
}

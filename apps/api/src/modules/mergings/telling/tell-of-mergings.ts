import type { PersonId, ProposalId } from '@madang/basics';
import { authorsOf, isAuthor } from '@madang/participation';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { readOne } from '../../../platform/database/read.js';
import { BatchMails, PageLinks, type Telling, type ToldEvent } from '../../proposals/index.js';
import type { MergingTold, SplittingTold } from '../mergings.events.js';
import { mergingMail, toldTo } from './merging.mail.js';

interface Told {
  readonly at: Date;
  readonly actorId: PersonId | null;
  readonly event: Pick<MergingTold, 'name' | 'payload'> | Pick<SplittingTold, 'name' | 'payload'>;
  readonly proposalId: ProposalId;
  readonly reference: string;
  readonly title: string;
  readonly authorId: PersonId;
  readonly coAuthorIds: readonly PersonId[];
  readonly citySlug: string;
}

/** The authors of both proposals hear of an offer and of every word to it; supporters when they are asked, and when it is over. */
@Injectable()
export class TellOfMergings implements OnModuleInit {
  constructor(
    private readonly mails: BatchMails,
    private readonly links: PageLinks,
  ) {}

  onModuleInit(): void {
    this.mails.on({
      task: 'tell-of-merging',
      events: ['merging.told', 'splitting.told'],
      handler: 'mergings.tell',
      tell: (tx, event) => this.tell(tx, event),
    });
  }

  private async tell(tx: EntityManager, about: ToldEvent): Promise<Telling | undefined> {
    const told = await this.told(tx, about);
    const audience = told && toldTo(told.event);
    if (!told || !audience) return undefined;
    const { proposalId, at, actorId, event, reference, title, citySlug } = told;
    return {
      audience: { proposalId, people: authorsOf(told), supportersAt: audience === 'everybody' ? at : null },
      mailTo: ({ language, personId }) => {
        if (personId === actorId) return null;
        const link = this.links.proposal(citySlug, language, `${reference}/together`);
        return mergingMail(language, { event, reference, title, link, isAuthor: isAuthor(personId, told) });
      },
    };
  }

  private told(tx: EntityManager, { cityId, eventId }: ToldEvent): Promise<Told | undefined> {
    return readOne(
      tx,
      `select o.at, o.actor_id as "actorId", json_build_object('name', o.name, 'payload', o.payload) as event, p.id as "proposalId",
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

import type { PersonId, ProposalId } from '@madang/basics';
import { authorsOf } from '@madang/participation';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { readOne } from '../../../platform/database/read.js';
import { BatchMails, PageLinks, type Telling, type ToldEvent } from '../../proposals/index.js';
import type { JoiningTold } from './joining.events.js';
import { joiningMail } from './joining.mail.js';

interface Told {
  readonly actorId: PersonId | null;
  readonly payload: JoiningTold['payload'];
  readonly proposalId: ProposalId;
  readonly reference: string;
  readonly title: string;
  readonly authorId: PersonId;
  readonly coAuthorIds: readonly PersonId[];
  readonly citySlug: string;
}

/** The authors of both proposals hear what the city asks them, and what came of it. The answer itself has a mail of its own. */
@Injectable()
export class TellOfJoinings implements OnModuleInit {
  constructor(
    private readonly mails: BatchMails,
    private readonly links: PageLinks,
  ) {}

  onModuleInit(): void {
    this.mails.on({
      task: 'tell-of-joining',
      events: ['joining.told'],
      handler: 'joinings.tell',
      tell: (tx, event) => this.tell(tx, event),
    });
  }

  private async tell(tx: EntityManager, about: ToldEvent): Promise<Telling | undefined> {
    const told = await this.told(tx, about);
    if (!told || told.payload.state === 'answered') return undefined;
    const { proposalId, actorId, payload, reference, title, citySlug } = told;
    return {
      audience: { proposalId, people: authorsOf(told), supportersAt: null },
      mailTo: ({ language, personId }) => {
        if (personId === actorId) return null;
        const link = this.links.proposal(citySlug, language, `${reference}/together`);
        return joiningMail(language, { ...payload, reference, title, link });
      },
    };
  }

  private told(tx: EntityManager, { cityId, eventId }: ToldEvent): Promise<Told | undefined> {
    return readOne(
      tx,
      `select o.actor_id as "actorId", o.payload, p.id as "proposalId", p.year || '-' || p.number as reference, p.title,
              p.author_id as "authorId", p.co_author_ids as "coAuthorIds", city.slug as "citySlug"
         from outbox o
         join proposal p on p.city_id = o.city_id and p.id = o.subject_id::uuid
         join city on city.id = o.city_id
        where o.city_id = $1 and o.id = $2`,
      [cityId, eventId],
    );
  }
}

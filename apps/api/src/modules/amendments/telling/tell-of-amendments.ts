import type { PersonId, ProposalId } from '@madang/basics';
import { authorsOf, isAuthor, type AmendmentState } from '@madang/participation';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { readOne } from '../../../platform/database/read.js';
import { BatchMails, PageLinks, type Telling, type ToldEvent } from '../../proposals/index.js';
import { amendmentMail } from './amendment.mail.js';

interface Told {
  readonly at: Date;
  readonly name: 'amendment.proposed' | 'amendment.decided';
  readonly state: AmendmentState | null;
  readonly proposalId: ProposalId;
  readonly reference: string;
  readonly title: string;
  readonly authorId: PersonId;
  readonly coAuthorIds: readonly PersonId[];
  readonly writerId: PersonId;
  readonly citySlug: string;
}

/**
 * The author hears of every wish, whoever wished of what became of it, and the supporters when they are asked and when what they
 * back reads otherwise.
 */
@Injectable()
export class TellOfAmendments implements OnModuleInit {
  constructor(
    private readonly mails: BatchMails,
    private readonly links: PageLinks,
  ) {}

  onModuleInit(): void {
    this.mails.on({
      task: 'tell-of-amendment',
      events: ['amendment.proposed', 'amendment.decided'],
      handler: 'amendments.tell',
      tell: (tx, event) => this.tell(tx, event),
    });
  }

  private async tell(tx: EntityManager, event: ToldEvent): Promise<Telling | undefined> {
    const told = await this.told(tx, event);
    if (!told || told.state === 'taken_back') return undefined;
    const { proposalId, writerId, at, state } = told;
    const toSupporters = state === 'asked' || state === 'accepted';
    const people = state === null ? authorsOf(told) : [...authorsOf(told), writerId];
    return {
      audience: { proposalId, people, supportersAt: toSupporters ? at : null },
      mailTo: ({ language, personId }) => {
        const link = this.links.proposal(told.citySlug, language, `${told.reference}/amendments`);
        const role = isAuthor(personId, told) ? 'author' : personId === writerId ? 'writer' : 'supporter';
        return amendmentMail(language, { ...told, link, role });
      },
    };
  }

  private told(tx: EntityManager, { cityId, eventId }: ToldEvent): Promise<Told | undefined> {
    return readOne(
      tx,
      `select o.at, o.name, o.payload->>'state' as state, p.id as "proposalId", p.year || '-' || p.number as reference, p.title,
              p.author_id as "authorId", p.co_author_ids as "coAuthorIds", a.writer_id as "writerId", city.slug as "citySlug"
         from outbox o
         join amendment a on a.city_id = o.city_id and a.id = (o.payload->>'amendmentId')::uuid
         join proposal p on p.city_id = a.city_id and p.id = a.proposal_id
         join city on city.id = o.city_id
        where o.city_id = $1 and o.id = $2`,
      [cityId, eventId],
    );
  }
}

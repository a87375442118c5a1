import { authorsOf, isAuthor } from '@madang/participation';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { readOne } from '../../platform/database/read.js';
import { BatchMails, PageLinks, toldOfProposal, type Telling, type ToldEvent, type ToldOfProposal } from '../proposals/index.js';
import { hearingMail, type HearingNews } from './hearing.mail.js';

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
    const told = await readOne<ToldOfProposal<HearingNews>>(tx, toldOfProposal, [about.cityId, about.eventId]);
    if (!told) return undefined;
    const { proposalId, actorId, event, reference, title, citySlug, at } = told;
    return {
      audience: { proposalId, people: authorsOf(told), supportersAt: at },
      mailTo: ({ language, personId }) => {
        if (personId === actorId) return null;
        const link = this.links.proposal(citySlug, language, reference);
        return hearingMail(language, event, { reference, title, link, isAuthor: isAuthor(personId, told) });
      },
    };
  }
}

import { authorsOf, isAuthor } from '@madang/participation';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { readOne } from '../../../platform/database/read.js';
import { BatchMails, PageLinks, toldOfProposal, type Telling, type ToldEvent, type ToldOfProposal } from '../../proposals/index.js';
import type { MergingTold, SplittingTold } from '../mergings.events.js';
import { mergingMail, toldTo } from './merging.mail.js';

type Told = ToldOfProposal<Pick<MergingTold, 'name' | 'payload'> | Pick<SplittingTold, 'name' | 'payload'>>;

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
    const told = await readOne<Told>(tx, toldOfProposal, [about.cityId, about.eventId]);
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
}

import type { CouncilStep } from '@madang/accountability';
import type { PersonId, ProposalId } from '@madang/basics';
import { authorsOf } from '@madang/participation';
import type { Language } from '@madang/contracts/wire';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { readOne } from '../../../platform/database/read.js';
import type { MailText } from '../../../platform/mail/mail.js';
import { BatchMails, PageLinks, type Telling, type ToldEvent } from '../../proposals/index.js';
import { promiseWords } from './promise-words.js';

interface Told {
  readonly at: Date;
  readonly name: 'commitment.council-acted' | 'commitment.execution-read';
  readonly facts: Readonly<Record<string, unknown>>;
  readonly proposalId: ProposalId;
  readonly reference: string;
  readonly title: string;
  readonly authorId: PersonId;
  readonly coAuthorIds: readonly PersonId[];
  readonly citySlug: string;
}

/** Whoever wrote or backs a proposal hears what the council voted, and when a later budget shows the money. */
@Injectable()
export class TellOfPromises implements OnModuleInit {
  constructor(
    private readonly mails: BatchMails,
    private readonly links: PageLinks,
  ) {}

  onModuleInit(): void {
    this.mails.on({
      task: 'tell-of-promise',
      events: ['commitment.council-acted', 'commitment.execution-read'],
      handler: 'commitments.tell',
      tell: (tx, event) => this.tell(tx, event),
    });
  }

  private async tell(tx: EntityManager, about: ToldEvent): Promise<Telling | undefined> {
    const told = await this.told(tx, about);
    if (!told) return undefined;
    const { proposalId, at, citySlug, reference } = told;
    return {
      audience: { proposalId, people: authorsOf(told), supportersAt: at },
      mailTo: ({ language }) => promiseMail(language, told, this.links.proposal(citySlug, language, reference)),
    };
  }

  private told(tx: EntityManager, { cityId, eventId }: ToldEvent): Promise<Told | undefined> {
    return readOne(
      tx,
      `select o.at, o.name, o.payload as facts, p.id as "proposalId", p.year || '-' || p.number as reference, p.title,
              p.author_id as "authorId", p.co_author_ids as "coAuthorIds", city.slug as "citySlug"
         from outbox o
         join proposal p on p.city_id = o.city_id and p.id = o.subject_id::uuid
         join city on city.id = o.city_id
        where o.city_id = $1 and o.id = $2`,
      [cityId, eventId],
    );
  }
}

function promiseMail(language: Language, { name, facts, reference, title }: Told, link: string): MailText {
  const say = promiseWords[language];
  const ofCouncil = name === 'commitment.council-acted';
  const lines = ofCouncil
    ? [say.council[facts['step'] as CouncilStep](title, String(facts['body'])), facts['differs'] === true && say.differs]
    : [say.execution(title, Number(facts['fiscalYear'])), Number(facts['unmatched']) > 0 && say.unmatched(Number(facts['unmatched']))];
  return {
    subject: `${reference}: ${say.subject[ofCouncil ? 'council' : 'execution']}`,
    text: [...lines, say.read(link)].filter((line) => line !== false).join('\n\n'),
    language,
  };
}

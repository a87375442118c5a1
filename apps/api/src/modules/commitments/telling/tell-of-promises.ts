import type { CouncilStep } from '@madang/accountability';
import { authorsOf } from '@madang/participation';
import type { Language } from '@madang/contracts/wire';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { readOne } from '../../../platform/database/read.js';
import type { MailText } from '../../../platform/mail/mail.js';
import { BatchMails, PageLinks, toldOfProposal, type Telling, type ToldEvent, type ToldOfProposal } from '../../proposals/index.js';
import { promiseWords, type PromiseWords } from './promise-words.js';

type Told = ToldOfProposal<{
  readonly name: 'commitment.plan-changed' | 'commitment.council-acted' | 'commitment.execution-read';
  readonly payload: Readonly<Record<string, unknown>>;
}>;

/** Whoever wrote or backs a proposal hears why its plan was changed, what the council voted, and when a later budget shows the money. */
@Injectable()
export class TellOfPromises implements OnModuleInit {
  constructor(
    private readonly mails: BatchMails,
    private readonly links: PageLinks,
  ) {}

  onModuleInit(): void {
    this.mails.on({
      task: 'tell-of-promise',
      events: ['commitment.plan-changed', 'commitment.council-acted', 'commitment.execution-read'],
      handler: 'commitments.tell',
      tell: (tx, event) => this.tell(tx, event),
    });
  }

  private async tell(tx: EntityManager, about: ToldEvent): Promise<Telling | undefined> {
    const told = await readOne<Told>(tx, toldOfProposal, [about.cityId, about.eventId]);
    if (!told) return undefined;
    const { proposalId, at, citySlug, reference } = told;
    return {
      audience: { proposalId, people: authorsOf(told), supportersAt: at },
      mailTo: ({ language }) => promiseMail(language, told, this.links.proposal(citySlug, language, reference)),
    };
  }
}

function promiseMail(language: Language, { event: { name, payload: facts }, reference, title }: Told, link: string): MailText {
  const say = promiseWords[language];
  return {
    subject: `${reference}: ${say.subject[subjectOf[name]]}`,
    text: [...linesOf[name](say, title, facts), say.read(link)].join('\n\n'),
    language,
  };
}

const subjectOf = {
  'commitment.plan-changed': 'changed',
  'commitment.council-acted': 'council',
  'commitment.execution-read': 'execution',
} as const;

type Lines = (say: PromiseWords, title: string, facts: Told['event']['payload']) => readonly string[];

const linesOf: Readonly<Record<Told['event']['name'], Lines>> = {
  'commitment.plan-changed': (say, title, facts) => [say.changed(title), `${say.why} ${String(facts['reason'])}`],
  'commitment.council-acted': (say, title, facts) => [
    say.council[facts['step'] as CouncilStep](title, String(facts['body'])),
    ...(facts['differs'] === true ? [say.differs] : []),
  ],
  'commitment.execution-read': (say, title, facts) => [
    say.execution(title, Number(facts['fiscalYear'])),
    ...(Number(facts['unmatched']) > 0 ? [say.unmatched(Number(facts['unmatched']))] : []),
  ],
};

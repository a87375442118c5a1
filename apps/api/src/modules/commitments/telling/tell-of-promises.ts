import type { CouncilStep } from '@madang/accountability';
import { authorsOf } from '@madang/participation';
import type { Language } from '@madang/contracts/wire';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { readOne } from '../../../platform/database/read.js';
import type { MailText } from '../../../platform/mail/mail.js';
import { BatchMails, PageLinks, toldOfProposal, type Telling, type ToldEvent, type ToldOfProposal } from '../../proposals/index.js';
import { promiseWords, type PromiseWords } from './promise-words.js';

const events = [
  'commitment.plan-changed',
  'commitment.council-acted',
  'commitment.execution-read',
  'commitment.milestone-reached',
  'proposal.progress-reported',
] as const;

type Told = ToldOfProposal<{
  readonly name: (typeof events)[number];
  readonly payload: Readonly<Record<string, unknown>>;
}>;

/**
 * Whoever wrote or backs a proposal hears why its plan was changed, which milestone is reached, how far the city says it is, what
 * the council voted, and when a later budget shows the money. Steps that change its state are told with every other of its states.
 */
@Injectable()
export class TellOfPromises implements OnModuleInit {
  constructor(
    private readonly mails: BatchMails,
    private readonly links: PageLinks,
  ) {}

  onModuleInit(): void {
    this.mails.on({
      task: 'tell-of-promise',
      events,
      handler: 'commitments.tell',
      tell: (tx, event) => this.tell(tx, event),
    });
  }

  private async tell(tx: EntityManager, about: ToldEvent): Promise<Telling | undefined> {
    const told = await readOne<Told>(tx, toldOfProposal, [about.cityId, about.eventId]);
    if (!told || (told.event.name === 'proposal.progress-reported' && (await toldAsMove(tx, about)))) return undefined;
    const { proposalId, at, citySlug, reference } = told;
    return {
      audience: { proposalId, people: authorsOf(told), supportersAt: at },
      mailTo: ({ language }) => promiseMail(language, told, this.links.proposal(citySlug, language, reference)),
    };
  }
}

/** A report that changes the state is told as that change: one step, one mail. */
async function toldAsMove(tx: EntityManager, { cityId, eventId }: ToldEvent): Promise<boolean> {
  const moved = await readOne(
    tx,
    `select 1 from outbox o
       join outbox move on move.city_id = o.city_id and move.subject_type = o.subject_type and move.subject_id = o.subject_id
                       and move.at = o.at and move.name = 'proposal.moved' and move.payload->>'to' = o.payload->>'state'
      where o.city_id = $1 and o.id = $2`,
    [cityId, eventId],
  );
  return moved !== undefined;
}

function promiseMail(language: Language, { event: { name, payload: facts }, reference, title }: Told, link: string): MailText {
  const say = promiseWords[language];
  const closing = name.startsWith('commitment.') && name !== 'commitment.milestone-reached' ? say.read(link) : say.page(link);
  return {
    subject: `${reference}: ${say.subject[subjectOf[name]]}`,
    text: [...linesOf[name](say, title, facts), closing].join('\n\n'),
    language,
  };
}

const subjectOf = {
  'commitment.plan-changed': 'changed',
  'commitment.council-acted': 'council',
  'commitment.execution-read': 'execution',
  'commitment.milestone-reached': 'milestone',
  'proposal.progress-reported': 'news',
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
  'commitment.milestone-reached': (say, title, facts) => [
    say.milestone(title, String(facts['title'])),
    ...(Number(facts['lateDays']) > 0 ? [say.late(Number(facts['lateDays']))] : []),
  ],
  'proposal.progress-reported': (say, title) => [say.news(title)],
};

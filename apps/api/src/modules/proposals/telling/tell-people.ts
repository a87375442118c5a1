import { isPublic, type ResponseState } from '@madang/accountability';
import type { CityId, EventId, PersonId, ProposalId } from '@madang/basics';
import { authorsOf, isAuthor } from '@madang/participation';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { readOne } from '../../../platform/database/read.js';
import { transact } from '../../../platform/database/transact.js';
import { EventHandlers } from '../../../platform/events/handlers.js';
import { addJob } from '../../../platform/jobs/add-job.js';
import { Jobs } from '../../../platform/jobs/jobs.js';
import { MailQueue } from '../../../platform/mail/mail-queue.js';
import type { ProposalMoved } from '../proposals.events.js';
import type { ProposalRebased } from '../rebasing/rebasing.events.js';
import { referenceOf } from '../reading/proposal-card.js';
import { peopleBehind, type Recipient } from './people-behind.js';
import { movedMail } from './proposals.mail.js';
import { rebasedMail } from './rebased.mail.js';
import { PageLinks } from './page-links.js';

interface Task {
  readonly cityId: CityId;
  readonly eventId: EventId;
  readonly after: string;
}

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

const batch = 200;

/**
 * Whoever wrote or backs a proposal hears of every change of its state, and of what a newer budget makes of it, in their language,
 * in batches that can be resumed.
 */
@Injectable()
export class TellPeople implements OnModuleInit {
  constructor(
    private readonly db: DataSource,
    private readonly events: EventHandlers,
    private readonly jobs: Jobs,
    private readonly mail: MailQueue,
    private readonly links: PageLinks,
  ) {}

  onModuleInit(): void {
    for (const name of ['proposal.moved', 'proposal.rebased'])
      this.events.on(name, 'proposals.tell-people', (tx, { cityId, id }) => this.queue(tx, { cityId, eventId: id, after: '' }));
    this.jobs.on('tell-people', (task) => this.tell(task as unknown as Task));
  }

  private queue(tx: EntityManager, task: Task): Promise<void> {
    return addJob(tx, 'tell-people', { ...task }, `tell-people/${task.eventId}/${task.after}`);
  }

  private tell(task: Task): Promise<void> {
    return transact(this.db, async (tx) => {
      const told = await this.told(tx, task);
      // A draft that was thrown away has nobody left to tell.
      if (!told) return;
      const recipients = await this.recipients(tx, task, told);
      for (const recipient of recipients) await this.mailTo(tx, told, recipient);
      const last = recipients.at(-1);
      if (last && recipients.length === batch) await this.queue(tx, { ...task, after: last.personId });
    });
  }

  private mailTo(tx: EntityManager, { event, title, citySlug, id, ...rest }: Told, to: Recipient): Promise<void> {
    const reference = referenceOf(rest);
    const link = this.links.proposal(citySlug, to.language, reference ?? id);
    const facts = { title, reference, link, isAuthor: isAuthor(to.personId, rest) };
    const text =
      event.name === 'proposal.moved'
        ? movedMail(to.language, { ...event.payload, ...facts })
        : rebasedMail(to.language, { ...event.payload, ...facts });
    return this.mail.add(tx, { to: to.email, ...text });
  }

  private told(tx: EntityManager, { cityId, eventId }: Task): Promise<Told | undefined> {
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

  /** What is not public is told to its authors alone. */
  private recipients(tx: EntityManager, { cityId, after }: Task, { event, at, id, state, ...authors }: Told): Promise<Recipient[]> {
    const then = event.name === 'proposal.moved' ? event.payload.to : state;
    const supportersAt = isPublic(then) ? at : null;
    return peopleBehind(tx, { cityId, proposalId: id, people: authorsOf(authors), supportersAt, after, most: batch });
  }
}

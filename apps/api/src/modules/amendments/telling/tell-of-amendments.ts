import type { CityId, EventId, PersonId, ProposalId } from '@madang/basics';
import { authorsOf, isAuthor, type AmendmentState } from '@madang/participation';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { readOne } from '../../../platform/database/read.js';
import { transact } from '../../../platform/database/transact.js';
import { EventHandlers } from '../../../platform/events/handlers.js';
import { addJob } from '../../../platform/jobs/add-job.js';
import { Jobs } from '../../../platform/jobs/jobs.js';
import { MailQueue } from '../../../platform/mail/mail-queue.js';
import { PageLinks, peopleBehind } from '../../proposals/index.js';
import { amendmentMail } from './amendment.mail.js';

interface Task {
  readonly cityId: CityId;
  readonly eventId: EventId;
  readonly after: string;
}

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

const batch = 200;

/**
 * The author hears of every wish, whoever wished of what became of it, and the supporters when they are asked and when what they
 * back reads otherwise; in batches that can be resumed.
 */
@Injectable()
export class TellOfAmendments implements OnModuleInit {
  constructor(
    private readonly db: DataSource,
    private readonly events: EventHandlers,
    private readonly jobs: Jobs,
    private readonly mail: MailQueue,
    private readonly links: PageLinks,
  ) {}

  onModuleInit(): void {
    for (const name of ['amendment.proposed', 'amendment.decided'])
      this.events.on(name, 'amendments.tell', (tx, { cityId, id }) => this.queue(tx, { cityId, eventId: id, after: '' }));
    this.jobs.on('tell-of-amendment', (task) => this.tell(task as unknown as Task));
  }

  private queue(tx: EntityManager, task: Task): Promise<void> {
    return addJob(tx, 'tell-of-amendment', { ...task }, `tell-of-amendment/${task.eventId}/${task.after}`);
  }

  private tell(task: Task): Promise<void> {
    return transact(this.db, async (tx) => {
      const told = await this.told(tx, task);
      if (!told || told.state === 'taken_back') return;
      const { proposalId, writerId, at, state } = told;
      const toSupporters = state === 'asked' || state === 'accepted';
      const people = state === null ? authorsOf(told) : [...authorsOf(told), writerId];
      const audience = { cityId: task.cityId, proposalId, people, supportersAt: toSupporters ? at : null, after: task.after, most: batch };
      const recipients = await peopleBehind(tx, audience);
      for (const { email, language, personId } of recipients) {
        const link = this.links.proposal(told.citySlug, language, `${told.reference}/amendments`);
        const role = isAuthor(personId, told) ? 'author' : personId === writerId ? 'writer' : 'supporter';
        await this.mail.add(tx, { to: email, ...amendmentMail(language, { ...told, link, role }) });
      }
      const last = recipients.at(-1);
      if (last && recipients.length === batch) await this.queue(tx, { ...task, after: last.personId });
    });
  }

  private told(tx: EntityManager, { cityId, eventId }: Task): Promise<Told | undefined> {
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

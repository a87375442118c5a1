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
import { PageLinks, peopleBehind } from '../../proposals/index.js';
import type { MergingTold, SplittingTold } from '../mergings.events.js';
import { mergingMail, toldTo } from './merging.mail.js';

interface Task {
  readonly cityId: CityId;
  readonly eventId: EventId;
  readonly after: string;
}

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

const batch = 200;

/**
 * The authors of both proposals hear of an offer and of every word to it; supporters when they are asked, and when it is over. In
 * batches that can be resumed.
 */
@Injectable()
export class TellOfMergings implements OnModuleInit {
  constructor(
    private readonly db: DataSource,
    private readonly events: EventHandlers,
    private readonly jobs: Jobs,
    private readonly mail: MailQueue,
    private readonly links: PageLinks,
  ) {}

  onModuleInit(): void {
    for (const name of ['merging.told', 'splitting.told'])
      this.events.on(name, 'mergings.tell', (tx, { cityId, id }) => this.queue(tx, { cityId, eventId: id, after: '' }));
    this.jobs.on('tell-of-merging', (task) => this.tell(task as unknown as Task));
  }

  private queue(tx: EntityManager, task: Task): Promise<void> {
    return addJob(tx, 'tell-of-merging', { ...task }, `tell-of-merging/${task.eventId}/${task.after}`);
  }

  private tell(task: Task): Promise<void> {
    return transact(this.db, async (tx) => {
      const told = await this.told(tx, task);
      const audience = told && toldTo(told.event);
      if (!told || !audience) return;
      const { proposalId, at, actorId, event, reference, title } = told;
      const supportersAt = audience === 'everybody' ? at : null;
      const people = authorsOf(told);
      const recipients = await peopleBehind(tx, { cityId: task.cityId, proposalId, people, supportersAt, after: task.after, most: batch });
      for (const { email, language, personId } of recipients) {
        if (personId === actorId) continue;
        const link = this.links.proposal(told.citySlug, language, `${reference}/together`);
        const mail = mergingMail(language, { event, reference, title, link, isAuthor: isAuthor(personId, told) });
        await this.mail.add(tx, { to: email, ...mail });
      }
      const last = recipients.at(-1);
      if (last && recipients.length === batch) await this.queue(tx, { ...task, after: last.personId });
    });
  }

  private told(tx: EntityManager, { cityId, eventId }: Task): Promise<Told | undefined> {
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

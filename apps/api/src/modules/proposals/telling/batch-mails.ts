import type { CityId, EventId } from '@madang/basics';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { transact } from '../../../platform/database/transact.js';
import { EventHandlers } from '../../../platform/events/handlers.js';
import { addJob } from '../../../platform/jobs/add-job.js';
import { Jobs } from '../../../platform/jobs/jobs.js';
import { MailQueue } from '../../../platform/mail/mail-queue.js';
import type { MailText } from '../../../platform/mail/mail.js';
import { peopleBehind, type Audience, type Recipient } from './people-behind.js';

/** One event, as the job that tells of it knows it. */
export interface ToldEvent {
  readonly cityId: CityId;
  readonly eventId: EventId;
}

export interface Telling {
  readonly audience: Omit<Audience, 'cityId' | 'after' | 'most'>;
  /** Null for somebody who need not hear of it, such as whoever did it. */
  readonly mailTo: (person: Recipient) => MailText | null;
}

interface Letters {
  /** The name of the job. */
  readonly task: string;
  readonly events: readonly string[];
  /** The name of the handler. */
  readonly handler: string;
  /** Undefined where there is nobody left to tell. */
  readonly tell: (tx: EntityManager, told: ToldEvent) => Promise<Telling | undefined>;
}

interface Task extends ToldEvent {
  readonly after: string;
}

const batch = 200;

/** Mails to everybody whom an event about a proposal concerns, in batches that can be resumed: each begins behind the one before. */
@Injectable()
export class BatchMails {
  constructor(
    private readonly db: DataSource,
    private readonly events: EventHandlers,
    private readonly jobs: Jobs,
    private readonly mail: MailQueue,
  ) {}

  on(letters: Letters): void {
    for (const name of letters.events)
      this.events.on(name, letters.handler, (tx, { cityId, id }) => queue(tx, letters, { cityId, eventId: id, after: '' }));
    this.jobs.on(letters.task, (task) => this.send(letters, task as unknown as Task));
  }

  private send(letters: Letters, { cityId, eventId, after }: Task): Promise<void> {
    return transact(this.db, async (tx) => {
      const telling = await letters.tell(tx, { cityId, eventId });
      if (!telling) return;
      const people = await peopleBehind(tx, { ...telling.audience, cityId, after, most: batch });
      for (const person of people) {
        const text = telling.mailTo(person);
        if (text) await this.mail.add(tx, { to: person.email, quotes: cityId, ...text });
      }
      const last = people.at(-1);
      if (last && people.length === batch) await queue(tx, letters, { cityId, eventId, after: last.personId });
    });
  }
}

function queue(tx: EntityManager, { task }: Letters, batchAfter: Task): Promise<void> {
  return addJob(tx, task, { ...batchAfter }, `${task}/${batchAfter.eventId}/${batchAfter.after}`);
}

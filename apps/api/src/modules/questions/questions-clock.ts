import { nextQuestionStep, takeQuestionStep, type QuestionStep } from '@madang/accountability';
import type { Language } from '@madang/contracts/wire';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { read } from '../../platform/database/read.js';
import { transact } from '../../platform/database/transact.js';
import { theTimer } from '../../platform/events/domain-event.js';
import { publish } from '../../platform/events/publish.js';
import { Clocks, type Due, type TimeLimit } from '../../platform/jobs/clocks.js';
import { MailQueue } from '../../platform/mail/mail-queue.js';
import { cityFacts } from '../cities/index.js';
import { dutyColumns, heldQuestion, stands } from './held-question.js';
import { QuestionLinks } from './question-links.js';
import { QuestionRow } from './question.entity.js';
import { questionOverdue, questionWithHead } from './questions.events.js';
import { reminderMail } from './reminder.mail.js';

interface Clerk {
  readonly personId: string;
  readonly email: string;
  readonly language: Language;
  readonly city: string;
}

/** Reminds the office three days before, says in public that the time is up, and asks the head a week later. */
@Injectable()
export class QuestionsClock implements OnModuleInit, TimeLimit {
  constructor(
    private readonly db: DataSource,
    private readonly clocks: Clocks,
    private readonly mail: MailQueue,
    private readonly links: QuestionLinks,
  ) {}

  onModuleInit(): void {
    this.clocks.on('questions', this);
  }

  due(): Promise<Due[]> {
    return read<Due>(
      this.db,
      `select city_id as "cityId", id, next_at as at from question
        where next_at <= clock_timestamp() and covered_at is null order by next_at, id`,
    );
  }

  pass({ cityId, id, at }: Due): Promise<void> {
    return transact(this.db, async (tx) => {
      const held = await heldQuestion(tx, cityId, id);
      const { timeZone } = await cityFacts(tx, cityId);
      const next = nextQuestionStep(held, timeZone);
      if (!next || next.at > at || !stands(held)) return;
      await tx.update(QuestionRow, { cityId, id: held.id }, dutyColumns(takeQuestionStep(held, next.step), timeZone));
      await this.tell(tx, held, next.step, next.at);
    });
  }

  private async tell(tx: EntityManager, held: QuestionRow, step: QuestionStep, at: Date): Promise<void> {
    const by = theTimer(held.cityId);
    if (step === 'remind') return this.remind(tx, held);
    if (step === 'overdue') return publish(tx, questionOverdue(held, held.dueOn!, by, at));
    await publish(tx, questionWithHead(held, held.office, by, at));
    await this.remind(tx, held);
  }

  /** Offices have no accounts of their own: everybody who acts for the city is reminded, and nobody who was made up. */
  private async remind(tx: EntityManager, held: QuestionRow): Promise<void> {
    const { cityId, id, text, dueOn, office, officeHolder, state } = held;
    const clerks = await read<Clerk>(
      tx,
      `select person.id as "personId", account.email, person.language, city.slug as city
         from person join account on account.city_id = person.city_id and account.person_id = person.id
         join city on city.id = person.city_id
        where person.city_id = $1 and 'staff' = any(person.roles) and account.confirmed_at is not null and not person.demo
        order by person.id`,
      [cityId],
    );
    for (const { personId, email, language, city } of clerks) {
      const facts = {
        question: text,
        dueOn: dueOn!,
        office,
        officeHolder,
        toHead: state === 'overdue',
        link: this.links.desk(city, language, id),
      };
      const once = { cityId, key: `question/${id}/${state}/${dueOn}/${personId}` };
      await this.mail.add(tx, { to: email, language, ...reminderMail(language, facts), once });
    }
  }
}

import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { CityId } from '@madang/basics';
import { addJob } from '../jobs/add-job.js';
import { Jobs } from '../jobs/jobs.js';
import { MailAttemptRow } from './mail-attempt.entity.js';
import { MailPort, NoAnswer, type Mail } from './mail.js';

/** Mails wait with the transaction that caused them: no mail without its reason, and none is lost when the server is away. */
@Injectable()
export class MailQueue implements OnModuleInit {
  private readonly log = new Logger('mail');

  constructor(
    private readonly db: DataSource,
    private readonly jobs: Jobs,
    private readonly port: MailPort,
  ) {}

  onModuleInit(): void {
    this.jobs.on('send-mail', (payload) => this.send(payload as unknown as Mail));
  }

  add(tx: EntityManager, mail: Mail): Promise<void> {
    return addJob(tx, 'send-mail', { ...mail }, mail.once && `mail/${mail.once.cityId}/${mail.once.key}`);
  }

  /** Puts other words into mails that wait and quote the people of a city. One that is being sent goes out as it is. */
  async replaceWaiting(tx: EntityManager, cityId: CityId, words: string, other: string): Promise<void> {
    await tx.query(
      `update graphile_worker._private_jobs job
          set payload = (job.payload::jsonb || jsonb_build_object(
                'subject', replace(job.payload->>'subject', $2, $3), 'text', replace(job.payload->>'text', $2, $3)))::json
         from graphile_worker._private_tasks task
        where task.id = job.task_id and task.identifier = 'send-mail' and job.locked_at is null and job.payload->>'quotes' = $1
          and position($2 in (job.payload->>'subject') || chr(10) || (job.payload->>'text')) > 0`,
      [cityId, words, other],
    );
  }

  private async send(mail: Mail): Promise<void> {
    const { once } = mail;
    if (once === undefined) return this.port.send(mail);
    const key = { cityId: once.cityId, key: once.key };
    if (!(await this.attempt(key))) return this.cutOff(once);
    try {
      await this.port.send(mail);
    } catch (fault) {
      if (fault instanceof NoAnswer) return this.cutOff(once);
      // It did not go out, so the next try is the first.
      await this.db.getRepository(MailAttemptRow).delete(key);
      throw fault;
    }
  }

  /** Marks the mail as being sent, for good, before it is; false where it was marked before. */
  private async attempt(key: Pick<MailAttemptRow, 'cityId' | 'key'>): Promise<boolean> {
    const marked = await this.db.createQueryBuilder().insert().into(MailAttemptRow).values(key).orIgnore().returning('key').execute();
    return (marked.raw as unknown[]).length > 0;
  }

  private async cutOff({ cityId, key, cutOff }: NonNullable<Mail['once']>): Promise<void> {
    this.log.warn({ cityId, key }, 'a mail may have been cut off while it was sent; it is not sent again');
    if (cutOff) await addJob(this.db.manager, cutOff.task, cutOff.payload, `cut-off/${cityId}/${key}`);
  }
}

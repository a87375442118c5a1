import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { addJob } from '../jobs/add-job.js';
import { Jobs } from '../jobs/jobs.js';
import { MailAttemptRow } from './mail-attempt.entity.js';
import { MailPort, type Mail } from './mail.js';

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

  private async send(mail: Mail): Promise<void> {
    const { once } = mail;
    if (once === undefined) return this.port.send(mail);
    if (!(await this.attempt(once))) return this.log.warn({ once }, 'a mail may have been cut off while it was sent; it is not sent again');
    try {
      await this.port.send(mail);
    } catch (fault) {
      // The server said no, so nothing went out: the next try is the first.
      await this.db.getRepository(MailAttemptRow).delete(once);
      throw fault;
    }
  }

  /** Marks the mail as being sent, for good, before it is; false where it was marked before. */
  private async attempt(once: NonNullable<Mail['once']>): Promise<boolean> {
    const marked = await this.db.createQueryBuilder().insert().into(MailAttemptRow).values(once).orIgnore().returning('key').execute();
    return (marked.raw as unknown[]).length > 0;
  }
}

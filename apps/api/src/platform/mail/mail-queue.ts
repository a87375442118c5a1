import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { addJob } from '../jobs/add-job.js';
import { Jobs } from '../jobs/jobs.js';
import { MailPort, type Mail } from './mail.js';

/** Mails wait with the transaction that caused them: no mail without its reason, and none is lost when the server is away. */
@Injectable()
export class MailQueue implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly port: MailPort,
  ) {}

  onModuleInit(): void {
    this.jobs.on('send-mail', (payload) => this.port.send(payload as unknown as Mail));
  }

  add(tx: EntityManager, mail: Mail): Promise<void> {
    return addJob(tx, 'send-mail', { ...mail });
  }
}

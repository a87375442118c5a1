import { Global, Module, type DynamicModule } from '@nestjs/common';
import { FolderMail } from './folder-mail.js';
import { MailPort } from './mail.js';
import { MailQueue } from './mail-queue.js';
import { SmtpMail } from './smtp-mail.js';

export interface MailSettings {
  readonly smtpUrl: string | undefined;
  readonly from: string;
  readonly folder: string;
}

@Global()
@Module({})
export class MailModule {
  static with({ smtpUrl, from, folder }: MailSettings): DynamicModule {
    return {
      module: MailModule,
      providers: [MailQueue, { provide: MailPort, useValue: smtpUrl ? new SmtpMail(smtpUrl, from) : new FolderMail(folder) }],
      exports: [MailQueue],
    };
  }
}

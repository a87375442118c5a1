import { appendFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Logger } from '@nestjs/common';
import { MailPort, type Mail } from './mail.js';

/** Where no mail server is set up, mails are kept in a file, and the log says where: nothing is lost, and nobody is fooled. */
export class FolderMail extends MailPort {
  private readonly log = new Logger('mail');

  constructor(private readonly folder: string) {
    super();
  }

  async send({ to, subject, text }: Mail): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    const file = join(this.folder, 'mail.txt');
    await appendFile(file, `To: ${to}\nSubject: ${subject}\n\n${text}\n\n----\n`, { mode: 0o600 });
    this.log.log(`No mail server is set (SMTP_URL). A mail was written to ${file}`);
  }
}

import type { Language } from '@madang/contracts/wire';

/** Plain text, in the reader's language. */
export interface MailText {
  readonly subject: string;
  readonly text: string;
  readonly language: Language;
}

export interface Mail extends MailText {
  readonly to: string;
}

/** The way out for mail. Never called inside a transaction: mails are jobs. */
export abstract class MailPort {
  abstract send(mail: Mail): Promise<void>;
}

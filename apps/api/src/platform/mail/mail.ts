import type { CityId } from '@madang/basics';
import type { Language } from '@madang/contracts/wire';

/** Plain text, in the reader's language. */
export interface MailText {
  readonly subject: string;
  readonly text: string;
  readonly language: Language;
}

export interface Mail extends MailText {
  readonly to: string;
  /** The city whose people's words it quotes: what is covered in these before it goes out is covered in it as well. */
  readonly quotes?: CityId;
  /** An address that stops mails of this kind when a mail program posts to it (RFC 8058). */
  readonly stopUrl?: string;
  /**
   * Set for mails that must not come twice, by a key of their own: after a crash in the moment of sending, such a mail is not sent
   * again. Others are, since a code that never comes is worse than one that comes twice.
   */
  readonly once?: { readonly cityId: CityId; readonly key: string; readonly cutOff?: CutOff };
}

/** The job that is queued where nobody can know whether such a mail went out, so that what it said reaches people another way. */
export interface CutOff {
  readonly task: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** The connection broke before the mail server said whether it took a mail: it may have. */
export class NoAnswer extends Error {}

/** The way out for mail. Never called inside a transaction: mails are jobs. */
export abstract class MailPort {
  /** Throws `NoAnswer` where the mail may have gone out all the same, and any other fault where it certainly did not. */
  abstract send(mail: Mail): Promise<void>;
}

import type { OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { MailPort, NoAnswer, type Mail } from './mail.js';

/**
 * A connection carries many mails, one after the other: most of a mail's time is the greeting. One that breaks is reported and not
 * tried again behind our back, since the mail on it may have gone out; an idle one is ended by us before the server does it.
 */
const connections = { pool: true, maxConnections: 2, maxRequeues: 0, idleTimeout: 10_000 } as const;

export class SmtpMail extends MailPort implements OnApplicationShutdown {
  private readonly transport: Transporter;

  constructor(
    url: string,
    private readonly from: string,
  ) {
    super();
    this.transport = createTransport({ url, ...connections });
  }

  onApplicationShutdown(): void {
    this.transport.close();
  }

  async send({ to, subject, text, language, stopUrl }: Mail): Promise<void> {
    const headers = {
      'Content-Language': language,
      'Auto-Submitted': 'auto-generated',
      ...(stopUrl !== undefined && oneClickStop(stopUrl)),
    };
    try {
      await this.transport.sendMail({ from: this.from, to, subject, text, headers });
    } catch (fault) {
      throw isUnanswered(fault as Fault) ? new NoAnswer('The mail server did not answer', { cause: fault }) : fault;
    }
  }
}

/** One press in the mail program ends it, without a page in between: RFC 8058. */
function oneClickStop(url: string): Record<string, string> {
  return { 'List-Unsubscribe': `<${url}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };
}

interface Fault {
  /** What the mail server answered. */
  readonly responseCode?: number;
  readonly code?: string;
  readonly syscall?: string;
  readonly message: string;
}

/** A connection that was there and broke off; one that never came to be has carried nothing. */
function isUnanswered({ responseCode, code, syscall, message }: Fault): boolean {
  if (responseCode !== undefined) return false;
  return code === 'ECONNECTION' || (code === 'ESOCKET' && syscall !== 'connect') || (code === 'ETIMEDOUT' && message === 'Timeout');
}

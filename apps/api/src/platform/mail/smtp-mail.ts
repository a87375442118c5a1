import { createTransport, type Transporter } from 'nodemailer';
import { MailPort, type Mail } from './mail.js';

export class SmtpMail extends MailPort {
  private readonly transport: Transporter;

  constructor(
    url: string,
    private readonly from: string,
  ) {
    super();
    this.transport = createTransport(url);
  }

  async send({ to, subject, text, language, stopUrl }: Mail): Promise<void> {
    await this.transport.sendMail({
      from: this.from,
      to,
      subject,
      text,
      headers: { 'Content-Language': language, 'Auto-Submitted': 'auto-generated', ...(stopUrl !== undefined && oneClickStop(stopUrl)) },
    });
  }
}

/** One press in the mail program ends it, without a page in between: RFC 8058. */
function oneClickStop(url: string): Record<string, string> {
  return { 'List-Unsubscribe': `<${url}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };
}

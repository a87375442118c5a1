import type { PersonId } from '@madang/basics';
import type { Language } from '@madang/contracts/wire';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { readOne } from '../../../platform/database/read.js';
import { MailQueue } from '../../../platform/mail/mail-queue.js';
import { PageLinks } from '../../proposals/index.js';
import type { ResponseDraftRow } from '../answering/response-draft.entity.js';
import { secondEyesMail, type Told } from './second-eyes.mail.js';

interface Reader {
  readonly email: string;
  readonly language: Language;
  readonly citySlug: string;
  readonly reference: string;
  readonly title: string;
}

/** Letters inside the office: to the colleague who is asked, and back to whoever asked. They carry no word of the draft. */
@Injectable()
export class SecondEyesMails {
  constructor(
    private readonly mail: MailQueue,
    private readonly links: PageLinks,
  ) {}

  async tell(tx: EntityManager, { cityId, proposalId, revision }: ResponseDraftRow, to: PersonId, told: Told): Promise<void> {
    const reader = await readOne<Reader>(
      tx,
      `select a.email, p.language, city.slug as "citySlug", q.year || '-' || q.number as reference, q.title
         from person p
         join city on city.id = p.city_id
         join account a on a.city_id = p.city_id and a.person_id = p.id and a.confirmed_at is not null
         join proposal q on q.city_id = p.city_id and q.id = $3
        where p.city_id = $1 and p.id = $2 and not p.demo`,
      [cityId, to, proposalId],
    );
    if (!reader) return;
    const { email, language, citySlug, reference } = reader;
    const link = this.links.deskAnswer(citySlug, language, reference);
    const once = { cityId, key: `second-eyes/${proposalId}/${revision}/${told}/${to}` };
    await this.mail.add(tx, { to: email, quotes: cityId, once, ...secondEyesMail(language, told, { ...reader, link }) });
  }
}

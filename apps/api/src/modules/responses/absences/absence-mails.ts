import type { CityId, PersonId } from '@madang/basics';
import type { Language } from '@madang/contracts/wire';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { readOne } from '../../../platform/database/read.js';
import { MailQueue } from '../../../platform/mail/mail-queue.js';
import { PageLinks } from '../../proposals/index.js';
import type { AbsenceId } from './absence.entity.js';
import { absenceMail, type AbsenceFacts, type AbsenceNews } from './absence.mail.js';

interface Told extends Omit<AbsenceFacts, 'link'> {
  readonly email: string;
  readonly language: Language;
  readonly citySlug: string;
}

interface AbsenceOf {
  readonly cityId: CityId;
  readonly id: AbsenceId;
  readonly personId: PersonId;
  readonly substituteId: PersonId | null;
}

/** Letters inside the office: nobody learns by the first reminder that they stand in, or that somebody said they are away. */
@Injectable()
export class AbsenceMails {
  constructor(
    private readonly mail: MailQueue,
    private readonly links: PageLinks,
  ) {}

  /** Who stands in hears of it in any case; who is away, if somebody else has said so. */
  async planned(tx: EntityManager, absence: AbsenceOf, by: PersonId): Promise<void> {
    const { personId, substituteId } = absence;
    if (substituteId !== null) await this.tell(tx, absence, { news: 'stands_in', to: substituteId });
    if (personId !== by) await this.tell(tx, absence, { news: 'said_for_you', to: personId });
  }

  async ended(tx: EntityManager, absence: AbsenceOf, by: PersonId): Promise<void> {
    const { personId, substituteId } = absence;
    if (substituteId !== null && substituteId !== by) await this.tell(tx, absence, { news: 'stands_in_no_more', to: substituteId });
    if (personId !== by) await this.tell(tx, absence, { news: 'ended_for_you', to: personId });
  }

  private async tell(
    tx: EntityManager,
    { cityId, id }: AbsenceOf,
    { news, to }: { readonly news: AbsenceNews; readonly to: PersonId },
  ): Promise<void> {
    const told = await readOne<Told>(
      tx,
      `select a.email, s.language, city.slug as "citySlug", p.pen_name as who, b.from_on::text as "from", b.until_on::text as "until",
              stands.pen_name as substitute
         from absence b
         join city on city.id = b.city_id
         join person p on p.city_id = b.city_id and p.id = b.person_id
         left join person stands on stands.city_id = b.city_id and stands.id = b.substitute_id
         join person s on s.city_id = b.city_id and s.id = $3 and not s.demo
         join account a on a.city_id = s.city_id and a.person_id = s.id and a.confirmed_at is not null
        where b.city_id = $1 and b.id = $2`,
      [cityId, id, to],
    );
    if (!told) return;
    const { email, language, citySlug } = told;
    const link = this.links.deskAbsences(citySlug, language);
    const once = { cityId, key: news === 'stands_in' ? `absence/${id}` : `absence/${id}/${news}` };
    await this.mail.add(tx, { to: email, quotes: cityId, once, ...absenceMail(news, language, { ...told, link }) });
  }
}

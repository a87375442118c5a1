import type { CalendarDate, CityId, PersonId } from '@madang/basics';
import type { Language } from '@madang/contracts/wire';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { readOne } from '../../../platform/database/read.js';
import { MailQueue } from '../../../platform/mail/mail-queue.js';
import { PageLinks } from '../../proposals/index.js';
import type { AbsenceId } from './absence.entity.js';
import { absenceMail } from './absence.mail.js';

interface Substitute {
  readonly email: string;
  readonly language: Language;
  readonly citySlug: string;
  readonly who: string;
  readonly from: CalendarDate;
  readonly until: CalendarDate;
}

interface Named {
  readonly cityId: CityId;
  readonly id: AbsenceId;
  readonly substituteId: PersonId;
}

/** A letter inside the office to whoever was named to stand in: nobody learns of it by the first reminder. */
@Injectable()
export class AbsenceMails {
  constructor(
    private readonly mail: MailQueue,
    private readonly links: PageLinks,
  ) {}

  async tell(tx: EntityManager, { cityId, id, substituteId }: Named): Promise<void> {
    const substitute = await readOne<Substitute>(
      tx,
      `select a.email, s.language, city.slug as "citySlug", p.pen_name as who, b.from_on::text as "from", b.until_on::text as "until"
         from absence b
         join city on city.id = b.city_id
         join person p on p.city_id = b.city_id and p.id = b.person_id
         join person s on s.city_id = b.city_id and s.id = $3 and not s.demo
         join account a on a.city_id = s.city_id and a.person_id = s.id and a.confirmed_at is not null
        where b.city_id = $1 and b.id = $2`,
      [cityId, id, substituteId],
    );
    if (!substitute) return;
    const { email, language, citySlug } = substitute;
    const link = this.links.deskAbsences(citySlug, language);
    const once = { cityId, key: `absence/${id}` };
    await this.mail.add(tx, { to: email, quotes: cityId, once, ...absenceMail(language, { ...substitute, link }) });
  }
}

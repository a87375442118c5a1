import type { CalendarDate, CityId, PersonId } from '@madang/basics';
import type { Language } from '@madang/contracts/wire';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { read } from '../../../platform/database/read.js';
import { MailQueue } from '../../../platform/mail/mail-queue.js';
import { PageLinks } from '../../proposals/index.js';
import type { AbsenceId } from './absence.entity.js';
import { absenceMail } from './absence.mail.js';
import { awayMail } from './away.mail.js';

interface Reader {
  /** Whether this letter goes to whoever is away; the other goes to who stands in. */
  readonly away: boolean;
  readonly email: string;
  readonly language: Language;
  readonly citySlug: string;
  readonly who: string;
  readonly substitute: string | null;
  readonly from: CalendarDate;
  readonly until: CalendarDate;
}

interface Entered {
  readonly cityId: CityId;
  readonly id: AbsenceId;
  readonly by: PersonId;
}

/** Letters inside the office: to whoever was named to stand in, in any case, and to whoever is away where a colleague has entered it. */
@Injectable()
export class AbsenceMails {
  constructor(
    private readonly mail: MailQueue,
    private readonly links: PageLinks,
  ) {}

  async tell(tx: EntityManager, { cityId, id, by }: Entered): Promise<void> {
    const readers = await read<Reader>(
      tx,
      `select r.id = b.person_id as away, a.email, r.language, city.slug as "citySlug", p.pen_name as who, s.pen_name as substitute,
              b.from_on::text as "from", b.until_on::text as "until"
         from absence b
         join city on city.id = b.city_id
         join person p on p.city_id = b.city_id and p.id = b.person_id
         left join person s on s.city_id = b.city_id and s.id = b.substitute_id
         join person r on r.city_id = b.city_id and r.id in (b.person_id, b.substitute_id) and not r.demo
         join account a on a.city_id = r.city_id and a.person_id = r.id and a.confirmed_at is not null
        where b.city_id = $1 and b.id = $2 and (r.id = b.substitute_id or r.id <> $3)`,
      [cityId, id, by],
    );
    for (const { away, email, language, citySlug, ...facts } of readers) {
      const told = { ...facts, link: this.links.deskAbsences(citySlug, language) };
      const words = away ? awayMail(language, told) : absenceMail(language, told);
      const once = { cityId, key: away ? `absence/${id}/away` : `absence/${id}` };
      await this.mail.add(tx, { to: email, quotes: cityId, once, ...words });
    }
  }
}

import type { CityId, PersonId, ProposalId } from '@madang/basics';
import type { Language } from '@madang/contracts/wire';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { read } from '../../../platform/database/read.js';
import { MailQueue } from '../../../platform/mail/mail-queue.js';
import { PageLinks } from '../../proposals/index.js';
import { whoIsAway } from '../absences/who-is-away.js';
import { assignmentMail } from './assignment.mail.js';

interface Assignee {
  readonly personId: PersonId;
  readonly email: string;
  readonly language: Language;
  readonly citySlug: string;
  readonly reference: string;
  readonly title: string;
  readonly dueOn: string | null;
}

export interface GivenTurn {
  readonly cityId: CityId;
  readonly proposalId: ProposalId;
  readonly turn: number;
  readonly to: PersonId;
}

/** A letter inside the office to whom something was given by a colleague, and to whoever stands in for them. Who takes it themselves knows. */
@Injectable()
export class AssignmentMails {
  constructor(
    private readonly mail: MailQueue,
    private readonly links: PageLinks,
  ) {}

  async tell(tx: EntityManager, { cityId, proposalId, turn, to }: GivenTurn): Promise<void> {
    const readers = await read<Assignee>(
      tx,
      `select p.id as "personId", a.email, p.language, city.slug as "citySlug", q.year || '-' || q.number as reference, q.title, q.due_on::text as "dueOn"
         from person p
         join city on city.id = p.city_id
         join account a on a.city_id = p.city_id and a.person_id = p.id and a.confirmed_at is not null
         join proposal q on q.city_id = p.city_id and q.id = $3
         ${whoIsAway('$1', '$2', '(clock_timestamp() at time zone city.time_zone)::date')}
        where p.city_id = $1 and p.id in ($2, away.substitute_id) and not p.demo`,
      [cityId, to, proposalId],
    );
    for (const reader of readers) {
      const { personId, email, language, citySlug, reference } = reader;
      const link = this.links.deskAnswer(citySlug, language, reference);
      const once = { cityId, key: `assigned/${proposalId}/${turn}/${personId}` };
      await this.mail.add(tx, { to: email, quotes: cityId, once, ...assignmentMail(language, { ...reader, link }) });
    }
  }
}

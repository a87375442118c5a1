import type { CityId, PersonId, ProposalId } from '@madang/basics';
import type { Language } from '@madang/contracts/wire';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { readOne } from '../../../platform/database/read.js';
import { MailQueue } from '../../../platform/mail/mail-queue.js';
import { PageLinks } from '../../proposals/index.js';
import { assignmentMail } from './assignment.mail.js';

interface Assignee {
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

/** A letter inside the office to whom something was given by a colleague. Who takes it themselves knows. */
@Injectable()
export class AssignmentMails {
  constructor(
    private readonly mail: MailQueue,
    private readonly links: PageLinks,
  ) {}

  async tell(tx: EntityManager, { cityId, proposalId, turn, to }: GivenTurn): Promise<void> {
    const assignee = await readOne<Assignee>(
      tx,
      `select a.email, p.language, city.slug as "citySlug", q.year || '-' || q.number as reference, q.title, q.due_on::text as "dueOn"
         from person p
         join city on city.id = p.city_id
         join account a on a.city_id = p.city_id and a.person_id = p.id and a.confirmed_at is not null
         join proposal q on q.city_id = p.city_id and q.id = $3
        where p.city_id = $1 and p.id = $2 and not p.demo`,
      [cityId, to, proposalId],
    );
    if (!assignee) return;
    const { email, language, citySlug, reference } = assignee;
    const link = this.links.deskAnswer(citySlug, language, reference);
    const once = { cityId, key: `assigned/${proposalId}/${turn}` };
    await this.mail.add(tx, { to: email, quotes: cityId, once, ...assignmentMail(language, { ...assignee, link }) });
  }
}

import type { CityId, InvitationId, PersonId } from '@madang/basics';
import type { Language } from '@madang/contracts/wire';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { readOne } from '../../../platform/database/read.js';
import { transact } from '../../../platform/database/transact.js';
import { Jobs } from '../../../platform/jobs/jobs.js';
import { MailQueue } from '../../../platform/mail/mail-queue.js';
import { PageLinks } from '../telling/page-links.js';
import { AuthorInvitationRow } from './invitation.entity.js';
import { invitationMail } from './invitation.mail.js';

interface Task {
  readonly cityId: CityId;
  readonly id: InvitationId;
  readonly email: string;
  readonly token: string;
}

interface Invited {
  readonly personId: PersonId;
  readonly language: Language;
  readonly citySlug: string;
  readonly title: string;
  readonly inviter: string;
}

/** Binds a mailed invitation to whoever has the address, and sends it. To an address that nobody here has, nothing is sent. */
@Injectable()
export class MailInvitations implements OnModuleInit {
  constructor(
    private readonly db: DataSource,
    private readonly jobs: Jobs,
    private readonly mail: MailQueue,
    private readonly links: PageLinks,
  ) {}

  onModuleInit(): void {
    this.jobs.on('mail-invitation', (task) => this.send(task as unknown as Task));
  }

  private send({ cityId, id, email, token }: Task): Promise<void> {
    return transact(this.db, async (tx) => {
      const invited = await this.invited(tx, { cityId, id, email });
      if (!invited) return;
      const { personId, language, citySlug, title, inviter } = invited;
      await tx.update(AuthorInvitationRow, { cityId, id }, { personId });
      const link = this.links.invitation(citySlug, language, token);
      await this.mail.add(tx, { to: email, quotes: cityId, ...invitationMail(language, { title, inviter, link }) });
    });
  }

  private invited(tx: EntityManager, { cityId, id, email }: Omit<Task, 'token'>): Promise<Invited | undefined> {
    return readOne(
      tx,
      `select person.id as "personId", person.language, city.slug as "citySlug", p.title, inviter.pen_name as inviter
         from author_invitation i
         join account on account.city_id = i.city_id and account.email = $3 and account.confirmed_at is not null
         join person on person.city_id = account.city_id and person.id = account.person_id
         join person inviter on inviter.city_id = i.city_id and inviter.id = i.invited_by_id
         join proposal p on p.city_id = i.city_id and p.id = i.proposal_id
         join city on city.id = i.city_id
        where i.city_id = $1 and i.id = $2 and i.state = 'open'`,
      [cityId, id, email],
    );
  }
}

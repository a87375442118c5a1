import type { ResponseState } from '@madang/accountability';
import type { CalendarDate } from '@madang/basics';
import type { Language } from '@madang/contracts/wire';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Role } from '../../../platform/access/actor.js';
import { read } from '../../../platform/database/read.js';
import type { DomainEvent } from '../../../platform/events/domain-event.js';
import { EventHandlers } from '../../../platform/events/handlers.js';
import { MailQueue } from '../../../platform/mail/mail-queue.js';
import { PageLinks } from '../../proposals/index.js';
import { beforeYouMail } from './duty.mail.js';

/** Who sits in the body before which a proposal comes. The head of a department is reached through the administrators. */
const bodies: Readonly<Partial<Record<ResponseState, Role>>> = {
  escalated_1: 'administrator',
  escalated_2: 'committee',
  appealed: 'committee',
  escalated_3: 'ombudsperson',
};

interface Member {
  readonly email: string;
  readonly language: Language;
  readonly citySlug: string;
  readonly reference: string;
  readonly title: string;
}

/** A silence or an appeal that comes before a body is written to everybody who sits in it, at once. */
@Injectable()
export class TellBodies implements OnModuleInit {
  constructor(
    private readonly events: EventHandlers,
    private readonly mail: MailQueue,
    private readonly links: PageLinks,
  ) {}

  onModuleInit(): void {
    this.events.on('proposal.moved', 'responses.tell-bodies', (tx, event) => this.tell(tx, event));
  }

  private async tell(tx: EntityManager, { cityId, subject, payload }: DomainEvent): Promise<void> {
    const state = payload['to'] as ResponseState;
    const role = bodies[state];
    const dueOn = payload['dueOn'] as CalendarDate | null;
    if (role === undefined || dueOn === null) return;
    for (const { email, language, citySlug, reference, title } of await members(tx, cityId, role, subject.id)) {
      const link = this.links.proposal(citySlug, language, reference);
      await this.mail.add(tx, { to: email, quotes: cityId, ...beforeYouMail(language, { reference, title, state, dueOn, link }) });
    }
  }
}

function members(tx: EntityManager, cityId: string, role: Role, proposalId: string): Promise<Member[]> {
  return read<Member>(
    tx,
    `select account.email, person.language, city.slug as "citySlug", p.year || '-' || p.number as reference, p.title
       from person
       join account on account.city_id = person.city_id and account.person_id = person.id and account.confirmed_at is not null
       join city on city.id = person.city_id
       join proposal p on p.city_id = person.city_id and p.id = $3::uuid
      where person.city_id = $1 and $2 = any(person.roles) and not person.demo order by person.id`,
    [cityId, role, proposalId],
  );
}

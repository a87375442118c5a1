import type { PersonId } from '@madang/basics';
import type { ThingVerdictCode } from '@madang/contracts/moderation';
import type { Language } from '@madang/contracts/wire';
import type { AppealState, CoverReason, ThingKind } from '@madang/participation';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { read, readOne } from '../../../platform/database/read.js';
import type { DomainEvent } from '../../../platform/events/domain-event.js';
import { EventHandlers } from '../../../platform/events/handlers.js';
import { MailQueue } from '../../../platform/mail/mail-queue.js';
import { moderationEvents } from '../moderation.events.js';
import { CoverLinks } from './cover-links.js';
import { Things } from '../things.js';
import { moderationMail } from './moderation.mail.js';

interface Told {
  readonly id: string;
  readonly kind: ThingKind;
  readonly verdict: ThingVerdictCode;
  readonly reason: CoverReason | null;
  readonly explanation: string;
  readonly appealState: AppealState | null;
  readonly appealExplanation: string | null;
  readonly thing: string;
  readonly citySlug: string;
}

interface Recipient {
  readonly personId: PersonId;
  readonly email: string;
  readonly language: Language;
  readonly isWriter: boolean;
}

/** The writer of covered words is told why and what they can do; whoever reported is told what was decided. Nobody else is. */
@Injectable()
export class TellOfModeration implements OnModuleInit {
  constructor(
    private readonly events: EventHandlers,
    private readonly mail: MailQueue,
    private readonly links: CoverLinks,
    private readonly things: Things,
  ) {}

  onModuleInit(): void {
    for (const name of moderationEvents) this.events.on(name, 'moderation.tell', (tx, event) => this.tell(tx, event));
  }

  private async tell(tx: EntityManager, event: DomainEvent): Promise<void> {
    const told = await this.told(tx, event);
    if (!told) return;
    const { title } = (await this.things.placed(tx, event.cityId, [told]))(told).place;
    const onAppeal = event.name === 'moderation.appeal-decided';
    for (const to of await this.recipients(tx, event, told.id)) {
      // Words that stay are nothing to trouble their writer with.
      if (to.isWriter && told.verdict === 'keep') continue;
      if (!to.isWriter && onAppeal) continue;
      const { citySlug } = told;
      const link = to.isWriter ? this.links.cover(citySlug, to.language, told.id) : this.links.mine(citySlug, to.language);
      const facts = { ...told, title, onAppeal, isWriter: to.isWriter, link };
      await this.mail.add(tx, { to: to.email, quotes: event.cityId, ...moderationMail(to.language, facts) });
    }
  }

  private told(tx: EntityManager, { cityId, payload }: DomainEvent): Promise<Told | undefined> {
    return readOne(
      tx,
      `select d.id, d.kind, d.verdict, d.reason, d.explanation, a.state as "appealState", a.explanation as "appealExplanation",
              d.thing_id as thing, city.slug as "citySlug"
         from moderation_decision d
         join city on city.id = d.city_id
         left join moderation_appeal a on a.city_id = d.city_id and a.decision_id = d.id
        where d.city_id = $1 and d.id = $2`,
      [cityId, payload['decisionId']],
    );
  }

  /** Confirmed addresses only, and nobody who was made up for the demonstration. */
  private recipients(tx: EntityManager, { cityId }: DomainEvent, decisionId: string): Promise<Recipient[]> {
    return read(
      tx,
      `select person.id as "personId", account.email, person.language, person.id = d.writer_id as "isWriter"
         from moderation_decision d
         join person on person.city_id = d.city_id and (person.id = d.writer_id or person.id in (
                select r.reporter_id from report r where r.city_id = $1 and r.decision_id = $2))
         join account on account.city_id = person.city_id and account.person_id = person.id
        where d.city_id = $1 and d.id = $2 and account.confirmed_at is not null and not person.demo
        order by person.id`,
      [cityId, decisionId],
    );
  }
}

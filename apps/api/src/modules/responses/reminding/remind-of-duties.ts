import type { ResponseState } from '@madang/accountability';
import { calendarDateIn, type CalendarDate, type CityId, type PersonId, type ProposalId } from '@madang/basics';
import type { Language } from '@madang/contracts/wire';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { read } from '../../../platform/database/read.js';
import { transact } from '../../../platform/database/transact.js';
import { Jobs } from '../../../platform/jobs/jobs.js';
import { MailQueue } from '../../../platform/mail/mail-queue.js';
import { PageLinks } from '../../proposals/index.js';
import { whoIsAway } from '../absences/who-is-away.js';
import { inWhoseHands } from '../assigning/in-whose-hands.js';
import { dutyStates } from '../tracking/owed-states.js';
import { reminderMail } from './duty.mail.js';
import { reminderDays, reminderDue } from './reminder-days.js';

interface Duty {
  readonly cityId: CityId;
  readonly citySlug: string;
  readonly timeZone: string;
  readonly now: Date;
  readonly id: ProposalId;
  readonly reference: string;
  readonly title: string;
  readonly state: ResponseState;
  readonly enteredAt: Date;
  readonly dueOn: CalendarDate;
  readonly personId: PersonId;
  readonly email: string;
  readonly language: Language;
}

const [earliest] = reminderDays;

/**
 * Whoever has a proposal in hand is reminded before its date, once for each reminder: the one to whom it is assigned, else the one who
 * took it up for the office. Who stands in for them while they are away is reminded as well. While nobody has it, or whoever has it is
 * away and nobody stands in, everybody on the staff is.
 */
@Injectable()
export class RemindOfDuties implements OnModuleInit {
  constructor(
    private readonly db: DataSource,
    private readonly jobs: Jobs,
    private readonly mail: MailQueue,
    private readonly links: PageLinks,
  ) {}

  onModuleInit(): void {
    this.jobs.onEveryMinute('remind-of-duties', () => this.remind());
  }

  private async remind(): Promise<void> {
    for (const duty of await this.duties()) await this.remindOf(duty);
  }

  private async remindOf(duty: Duty): Promise<void> {
    const { cityId, id, dueOn, enteredAt, timeZone, now, personId, email, language, citySlug, reference } = duty;
    const today = calendarDateIn(timeZone, now);
    const days = reminderDue({ enteredOn: calendarDateIn(timeZone, enteredAt), dueOn }, today);
    if (days === null) return;
    const key = `duty/${id}/${dueOn}/${days}/${personId}`;
    await transact(this.db, async (tx) => {
      const sent = await read(tx, 'select 1 from mail_attempt where city_id = $1 and key = $2', [cityId, key]);
      if (sent.length > 0) return;
      const link = this.links.proposal(citySlug, language, reference);
      await this.mail.add(tx, { to: email, quotes: cityId, once: { cityId, key }, ...reminderMail(language, days, { ...duty, link }) });
    });
  }

  /** Everything that has to be done soon, with those who are to do it. */
  private duties(): Promise<Duty[]> {
    return read<Duty>(
      this.db,
      `select p.city_id as "cityId", city.slug as "citySlug", city.time_zone as "timeZone", clock_timestamp() as now, p.id,
              p.year || '-' || p.number as reference, p.title, p.state, p.entered_at as "enteredAt", p.due_on::text as "dueOn",
              person.id as "personId", account.email, person.language
         from city join proposal p on p.city_id = city.id
         left join lateral (select actor_id from outbox o
                             where o.city_id = p.city_id and o.subject_type = 'proposal' and o.subject_id = p.id::text
                               and o.name = 'proposal.acknowledged' order by o.at desc limit 1) officer on true
         left join person taker on taker.city_id = p.city_id and taker.id = officer.actor_id and 'staff' = any(taker.roles)
         ${inWhoseHands('p.city_id', 'p.id')}
         cross join lateral (select coalesce(holder.id, taker.id) as person_id) charge
         ${whoIsAway('p.city_id', 'charge.person_id', '(clock_timestamp() at time zone city.time_zone)::date')}
         join person on person.city_id = p.city_id
                    and case when charge.person_id is null or (away.until_on is not null and away.substitute_id is null)
                             then 'staff' = any(person.roles) else person.id in (charge.person_id, away.substitute_id) end
         join account on account.city_id = person.city_id and account.person_id = person.id and account.confirmed_at is not null
        where p.state = any($1) and not person.demo
          and p.due_on between (clock_timestamp() at time zone city.time_zone)::date
                           and (clock_timestamp() at time zone city.time_zone)::date + $2::int
        order by p.due_on, p.city_id, p.id, person.id`,
      [dutyStates, earliest],
    );
  }
}

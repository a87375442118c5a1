import type { PersonId } from '@madang/basics';
import type { Language } from '@madang/contracts/wire';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { CityContext } from '../../../platform/access/actor.js';
import { Clock } from '../../../platform/clock.js';
import { read, readOne } from '../../../platform/database/read.js';
import { calendarFile } from '../../../platform/http/calendar-file.js';
import { notFound } from '../../../platform/http/problem.js';
import { hashToken } from '../../people/index.js';
import { PageLinks } from '../../proposals/index.js';
import { whoIsAway } from '../absences/who-is-away.js';
import { inWhoseHands } from '../assigning/in-whose-hands.js';
import { todayIn } from '../tracking/city-day.js';
import { deskStates } from '../tracking/owed-states.js';
import { dueEntry, type DatedRow } from './due-entry.js';
import { stoodIn } from './stood-in.js';

interface Owner {
  readonly personId: PersonId;
  readonly language: Language;
}

/** Acts by which a promised date is set or moved; how many there were tells a calendar program which version is the newest. */
const datingActs = ['proposal.moved', 'proposal.answer-extended', 'proposal.progress-reported', 'author.asked', 'author.answered'];

/** How long a date that no longer holds is called off, so that programs which ask seldom take it down. */
const calledOffForDays = 90;
const mostDates = 1000;

/** Due dates for a calendar program: those in somebody's hands, those of whom they stand in for, or all of the city. */
@Injectable()
export class DeskCalendarQueries {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly links: PageLinks,
  ) {}

  /** Who has left the office has no calendar any more, whatever address they kept. */
  async file(city: CityContext, token: string, whole: boolean): Promise<string> {
    const owner = await readOne<Owner>(
      this.db,
      `select p.id as "personId", p.language from desk_calendar d
         join person p on p.city_id = d.city_id and p.id = d.person_id and p.roles && array['staff', 'administrator']
        where d.city_id = $1 and d.token_hash = $2`,
      [city.id, hashToken(token)],
    );
    if (!owner) notFound();
    const { language } = owner;
    const rows = await this.rows(city, owner.personId, whole);
    const link = (reference: string) => this.links.deskAnswer(city.slug, language, reference);
    return calendarFile(...rows.flatMap((row) => dueEntry(row, { language, link }) ?? []));
  }

  /** What is due and shown, and what was so until lately. `$4` are the states in which the city owes something. */
  private async rows({ id }: CityContext, personId: PersonId, whole: boolean): Promise<DatedRow[]> {
    const today = await todayIn(this.db, this.clock, id);
    return read<DatedRow>(
      this.db,
      `select p.id, p.year || '-' || p.number as reference, p.title, p.state, p.due_on::text as "dueOn", dated.last as "lastDueOn",
              p.state = any($4) and ($6 or holder.id = $2 or away.substitute_id = $2) is true as shown,
              dated.count + coalesce(turn_now.turn, 0) + stood.turns as revision,
              greatest(p.entered_at, dated.at, turn_now.assigned_at, stood.at) as "stampedAt"
         from proposal p ${inWhoseHands('p.city_id', 'p.id')} ${whoIsAway('p.city_id', 'holder.id', '$3::date')}
         ${stoodIn('p.city_id', 'p.id', '$2', '$3::date')}
         left join lateral (
           select count(*)::int as count, max(o.at) as at, (array_agg(day order by o.at desc) filter (where day is not null))[1] as last
             from outbox o cross join lateral (
               select case when o.name = 'proposal.answer-extended' then o.payload ->> 'until'
                           when o.payload ->> 'to' = any($4) then o.payload ->> 'dueOn' end as day) due
            where o.city_id = p.city_id and o.subject_type = 'proposal' and o.subject_id = p.id::text and o.name = any($5)) dated on true
        where p.city_id = $1 and p.number is not null
          and (p.state = any($4) or p.entered_at > clock_timestamp() - ${calledOffForDays} * interval '1 day')
          and ($6 or $2 in (holder.id, away.substitute_id)
               or stood.over_at > clock_timestamp() - ${calledOffForDays} * interval '1 day'
               or exists (select 1 from answer_assignment h where h.city_id = p.city_id and h.proposal_id = p.id and h.person_id = $2))
        order by p.due_on nulls last, p.id limit ${mostDates}`,
      [id, personId, today, deskStates, datingActs, whole],
    );
  }
}

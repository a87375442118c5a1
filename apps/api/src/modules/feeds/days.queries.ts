import { calendarDateIn, type CalendarDate, type CityId } from '@madang/basics';
import type { FeedFilter } from '@madang/contracts/feeds';
import type { PhaseName } from '@madang/participation';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../platform/access/actor.js';
import { read, readOne } from '../../platform/database/read.js';
import { calendarFile, type DayEntry } from '../../platform/http/calendar-file.js';
import { notFound } from '../../platform/http/problem.js';
import { isUuid } from '../../platform/http/uuid.js';
import { seenProposal } from '../proposals/index.js';
import { FeedPlaces, type FeedPlace } from './feed-place.js';
import { feedWords } from './feed-words.js';

interface PhaseRow {
  readonly slug: string;
  readonly name: PhaseName;
  readonly cycle: string | null;
  readonly opensAt: Date;
  readonly closesAt: Date;
  readonly createdAt: Date;
}

/** Days that residents would not want to miss, as calendar files. Where nothing is due any more, the file is empty: who subscribed to it gets no error. */
@Injectable()
export class DaysQueries {
  constructor(
    private readonly db: DataSource,
    private readonly places: FeedPlaces,
  ) {}

  /** The day by which the city owes a proposal its next step. */
  async ofProposal(actor: Actor, name: string, { language }: FeedFilter): Promise<string> {
    const { id, reference, title, dueOn, state } = await seenProposal(this.db, actor, name);
    if (state === 'draft') notFound();
    if (dueOn === null) return calendarFile();
    const place = await this.places.of(actor.cityId, language);
    const row = await readOne<{ enteredAt: Date }>(
      this.db,
      'select entered_at as "enteredAt" from proposal where city_id = $1 and id = $2',
      [actor.cityId, id],
    );
    const url = place.page(`/proposals/${reference ?? id}`);
    return calendarFile({
      id: `due-${id}`,
      title: feedWords[place.language].promised(title),
      description: url,
      url,
      on: dueOn,
      stampedAt: row!.enteredAt,
    });
  }

  /** The last day of a debate. */
  async ofDebate({ cityId }: Actor, id: string, { language }: FeedFilter): Promise<string> {
    const row = isUuid(id)
      ? await readOne<{ closesOn: CalendarDate; openedAt: Date; name: string }>(
          this.db,
          `select d.closes_on::text as "closesOn", d.opened_at as "openedAt", coalesce(d.topic, p.title) as name
             from debate d left join proposal p on p.city_id = d.city_id and p.id = d.proposal_id where d.city_id = $1 and d.id = $2`,
          [cityId, id],
        )
      : undefined;
    if (!row) notFound();
    const place = await this.places.of(cityId, language);
    const url = place.page(`/debates/${id}`);
    const title = feedWords[place.language].lastDayOfDebate(row.name);
    return calendarFile({ id: `debate-${id}`, title, description: url, url, on: row.closesOn, stampedAt: row.openedAt });
  }

  /** The day by which the city owes an answer to a question. */
  async ofQuestion({ cityId }: Actor, id: string, { language }: FeedFilter): Promise<string> {
    const row = isUuid(id)
      ? await readOne<{ dueOn: CalendarDate | null; askedAt: Date; text: string }>(
          this.db,
          `select case when covered_at is null and state not in ('taken_back', 'joined') then due_on::text end as "dueOn",
                  asked_at as "askedAt", text from question
            where city_id = $1 and id = $2`,
          [cityId, id],
        )
      : undefined;
    if (!row) notFound();
    if (row.dueOn === null) return calendarFile();
    const place = await this.places.of(cityId, language);
    const url = place.page(`/questions/${id}`);
    const title = feedWords[place.language].answerDue;
    return calendarFile({ id: `question-${id}`, title, description: `${row.text}\n${url}`, url, on: row.dueOn, stampedAt: row.askedAt });
  }

  /** Of every phase of a cycle its first day and its last. */
  async ofCycle({ cityId }: Actor, slug: string, { language }: FeedFilter): Promise<string> {
    const place = await this.places.of(cityId, language);
    const rows = await this.phases(cityId, slug, place);
    if (rows.length === 0) notFound();
    return calendarFile(...rows.flatMap((row) => daysOfPhase(row, place)));
  }

  private phases(cityId: CityId, slug: string, { language }: FeedPlace): Promise<PhaseRow[]> {
    return read<PhaseRow>(
      this.db,
      `select c.slug, p.name, coalesce(c.names ->> $3, c.names ->> city.own_language) as cycle, p.opens_at as "opensAt",
              p.closes_at as "closesAt", c.created_at as "createdAt"
         from cycle c join phase p on p.city_id = c.city_id and p.cycle_id = c.id join city on city.id = c.city_id
        where c.city_id = $1 and c.slug = $2 order by p.opens_at`,
      [cityId, slug, language],
    );
  }
}

/** A phase ends before its closing instant: one that closes at midnight has its last day on the eve. */
function daysOfPhase({ slug, name, cycle, opensAt, closesAt, createdAt }: PhaseRow, place: FeedPlace): DayEntry[] {
  const words = feedWords[place.language];
  const url = place.page(`/cycles/${slug}`);
  const shared = { description: url, url, stampedAt: createdAt };
  const [phase, called] = [words.phases[name], cycle ?? slug];
  return [
    { ...shared, id: `${slug}-${name}-begins`, title: words.begins(phase, called), on: calendarDateIn(place.timeZone, opensAt) },
    {
      ...shared,
      id: `${slug}-${name}-ends`,
      title: words.lastDay(phase, called),
      on: calendarDateIn(place.timeZone, new Date(closesAt.getTime() - 1)),
    },
  ];
}

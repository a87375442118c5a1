import type { ExportedQuestionsView, ExportedQuestionView, QuestionExportFilter } from '@madang/contracts/question-exports';
import type { Language } from '@madang/contracts/wire';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../platform/access/actor.js';
import { Clock } from '../../platform/clock.js';
import { read, readOne } from '../../platform/database/read.js';
import { csvOf, type CsvCell } from '../../platform/http/csv.js';
import { preferredLanguage } from '../../platform/texts/titles.js';
import { QuestionLinks } from './question-links.js';
import { foundSubject } from './question-subject.js';
import { questionsFeed } from './questions-feed.js';

const columns = [
  'id',
  'about',
  'key',
  'askedOn',
  'question',
  'language',
  'state',
  'dueOn',
  'wanted',
  'answeredOn',
  'daysLate',
  'answers',
  'office',
  'officeHolder',
  'answer',
  'askerSaysAnswered',
] as const satisfies readonly (keyof ExportedQuestionView)[];

const mostExported = 20_000;
const mostInFeed = 50;

/** What is asked and answered as files and as a feed: without who asked, and without what was taken back or covered. */
@Injectable()
export class ExportingQueries {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly links: QuestionLinks,
  ) {}

  async csv(actor: Actor, filter: QuestionExportFilter): Promise<string> {
    const rows = await this.rows(actor, filter, mostExported);
    return csvOf(
      columns,
      rows.map((row) => columns.map((column): CsvCell => cellOf(row[column]))),
    );
  }

  async json(actor: Actor, filter: QuestionExportFilter): Promise<ExportedQuestionsView> {
    return { items: await this.rows(actor, filter, mostExported) };
  }

  async atom(actor: Actor, filter: QuestionExportFilter, acceptLanguage: string | undefined): Promise<string> {
    const [rows, city, now] = [await this.rows(actor, filter, mostInFeed), await this.city(actor), await this.clock.now(this.db)];
    const wanted = preferredLanguage(acceptLanguage ?? city.ownLanguage);
    const language = city.languages.includes(wanted) ? wanted : city.ownLanguage;
    const place = { slug: city.slug, cityName: city.names[language] ?? city.slug, language, links: this.links };
    return questionsFeed(rows, now, place);
  }

  private async rows(actor: Actor, { about, key }: QuestionExportFilter, most: number): Promise<ExportedQuestionView[]> {
    const subject = about && key !== undefined ? await foundSubject(this.db, actor, { about, key }) : null;
    return read<ExportedQuestionView>(
      this.db,
      `select q.id, case when q.proposal_id is null then 'line' else 'proposal' end as about,
              coalesce(q.line_code, p.year || '-' || p.number) as key, (q.asked_at at time zone city.time_zone)::date::text as "askedOn",
              q.text as question, q.language, q.state, q.due_on::text as "dueOn", q.wanted,
              (first.answered_at at time zone city.time_zone)::date::text as "answeredOn", first.days_late as "daysLate",
              coalesce(last.number, 0) as answers, coalesce(last.office, q.office) as office,
              coalesce(last.office_holder, q.office_holder) as "officeHolder", last.text as answer, q.says_answered as "askerSaysAnswered"
         from question q join city on city.id = q.city_id
         left join proposal p on p.city_id = q.city_id and p.id = q.proposal_id
         left join question_answer first on first.city_id = q.city_id and first.question_id = q.id and first.number = 1
         left join lateral (select a.* from question_answer a where a.city_id = q.city_id and a.question_id = q.id
                             order by a.number desc limit 1) last on true
        where q.city_id = $1 and ($2::uuid is null or q.proposal_id = $2) and ($3::text is null or q.line_code = $3)
          and ($4::text is null or ($4 = 'proposal') = (q.proposal_id is not null))
          and q.state not in ('taken_back', 'joined') and q.covered_at is null
        order by q.asked_at desc, q.id desc limit ${most}`,
      [actor.cityId, subject?.proposalId ?? null, subject?.lineCode ?? null, about ?? null],
    );
  }

  private async city({ cityId }: Actor) {
    const city = await readOne<{ slug: string; names: Record<string, string>; languages: Language[]; ownLanguage: Language }>(
      this.db,
      'select slug, names, languages, own_language as "ownLanguage" from city where id = $1',
      [cityId],
    );
    return city!;
  }
}

function cellOf(value: string | number | boolean | null): CsvCell {
  return typeof value === 'boolean' ? String(value) : value;
}

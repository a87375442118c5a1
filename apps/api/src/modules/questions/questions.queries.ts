import { calendarDateIn, type CityId, type QuestionId } from '@madang/basics';
import type { DueQuestionsView, QuestionFilter, QuestionPage, QuestionRuleView, QuestionView } from '@madang/contracts/questions';
import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import type { Actor } from '../../platform/access/actor.js';
import { authorise } from '../../platform/access/authorise.js';
import { Clock } from '../../platform/clock.js';
import { read, readOne } from '../../platform/database/read.js';
import { csvOf } from '../../platform/http/csv.js';
import { cursorParts, decodeShapedCursor, toPage } from '../../platform/http/cursor.js';
import { notFound } from '../../platform/http/problem.js';
import { isUuid } from '../../platform/http/uuid.js';
import { cityFacts } from '../cities/index.js';
import { questionRule } from './held-question.js';
import { QuestionAnswerRow } from './question-answer.entity.js';
import { askedColumns, askedTables, linesIn, questionView, type AskedRow } from './question-rows.js';
import { foundSubject, lineNames } from './question-subject.js';
import { questionsPolicy } from './questions.policy.js';

const atOnce = 20;
const mostDue = 500;

const owed = `q.state in ('waiting', 'overdue', 'with_head') and q.covered_at is null`;
const readable = `q.state not in ('taken_back', 'joined') and q.covered_at is null`;

/** Questions as they are read: what most people want to know first. */
@Injectable()
export class QuestionsQueries {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  async page(actor: Actor, { cursor, limit = atOnce, ...filter }: QuestionFilter): Promise<QuestionPage> {
    const { cityId } = actor;
    const subject =
      filter.about && filter.key !== undefined ? await foundSubject(this.db, actor, { about: filter.about, key: filter.key }) : null;
    const [wanted, id] = decodeShapedCursor(cursor, [cursorParts.number, cursorParts.uuid]) ?? [null, null];
    const where = `q.city_id = $1 and ($2::uuid is null or q.proposal_id = $2) and ($3::text is null or q.line_code = $3)
                   and ($4::text is null or ($4 = 'proposal') = (q.proposal_id is not null))`;
    const about = [cityId, subject?.proposalId ?? null, subject?.lineCode ?? null, filter.about ?? null];
    const rows = await read<AskedRow>(
      this.db,
      `select ${askedColumns('$5')} from ${askedTables}
        where ${where} and ($6::text is null or ($6 = 'owed' and ${owed}) or q.state = $6)
          and ($7::int is null or (q.wanted, q.id) < ($7::int, $8::uuid))
        order by q.wanted desc, q.id desc limit $9`,
      [...about, actor.personId, filter.state ?? null, wanted, id, limit + 1],
    );
    const counts = await readOne<{ count: number; owed: number }>(
      this.db,
      `select count(*) filter (where ${readable})::int as count, count(*) filter (where ${owed})::int as owed from question q where ${where}`,
      about,
    );
    const views = await this.views(actor, rows.slice(0, limit));
    const page = toPage(
      rows,
      limit,
      (row) => [row.wanted, row.id],
      (row) => views.get(row.id)!,
    );
    return { ...page, ...counts!, answerDays: (await questionRule(this.db, cityId)).days };
  }

  async one(actor: Actor, id: string): Promise<QuestionView> {
    if (!isUuid(id)) notFound();
    const rows = await read<AskedRow>(this.db, `select ${askedColumns('$3')} from ${askedTables} where q.city_id = $1 and q.id = $2`, [
      actor.cityId,
      id,
      actor.personId,
    ]);
    return (await this.views(actor, rows)).get(id as QuestionId) ?? notFound();
  }

  /** For the desk: what waits longest first. */
  async due(actor: Actor): Promise<DueQuestionsView> {
    authorise(questionsPolicy.answer(actor));
    const rows = await read<AskedRow>(
      this.db,
      `select ${askedColumns('$2')} from ${askedTables} where q.city_id = $1 and ${owed} order by q.due_on, q.id limit ${mostDue}`,
      [actor.cityId, actor.personId],
    );
    const views = await this.views(actor, rows);
    return { on: await this.today(actor.cityId), items: rows.map((row) => views.get(row.id)!) };
  }

  async rule(cityId: CityId): Promise<QuestionRuleView> {
    const { revision, days, publishedRule } = await questionRule(this.db, cityId);
    return { revision, days, publishedRule };
  }

  /** The table of one answer, whole. */
  async table({ cityId }: Actor, id: string, number: string): Promise<string> {
    if (!isUuid(id) || !/^\d{1,4}$/.test(number)) notFound();
    const found = await this.db
      .getRepository(QuestionAnswerRow)
      .findOneBy({ cityId, questionId: id as QuestionId, number: Number(number) });
    const { headings, rows } = found?.table ?? notFound();
    return csvOf(headings, rows);
  }

  private async views(actor: Actor, rows: readonly AskedRow[]): Promise<ReadonlyMap<QuestionId, QuestionView>> {
    const { cityId } = actor;
    const answers = await this.db.getRepository(QuestionAnswerRow).findBy({ cityId, questionId: In(rows.map(({ id }) => id)) });
    const names = await lineNames(this.db, cityId, linesIn(rows, answers));
    const city = await readOne<{ slug: string }>(this.db, 'select slug from city where id = $1', [cityId]);
    const told = { actor, citySlug: city!.slug, today: await this.today(cityId), names, answers };
    return new Map(rows.map((row) => [row.id, questionView(row, told)]));
  }

  private async today(cityId: CityId) {
    const { timeZone } = await cityFacts(this.db, cityId);
    return calendarDateIn(timeZone, await this.clock.now(this.db));
  }
}

import { questionIsOwed, type QuestionState } from '@madang/accountability';
import { daysBetween, type CalendarDate, type LineCode, type PersonId, type QuestionId } from '@madang/basics';
import type { AnswerLinkView, AnswerTableView, QuestionAnswerView } from '@madang/contracts/question-answers';
import type { QuestionView } from '@madang/contracts/questions';
import type { Actor } from '../../platform/access/actor.js';
import type { QuestionAnswerRow } from './question-answer.entity.js';
import { stands } from './held-question.js';
import { actsOn } from './questions.policy.js';

/** A question `q` with whoever asked `w` and its proposal `p`, as views are made of it. */
export interface AskedRow extends Pick<
  QuestionView,
  'text' | 'language' | 'wanted' | 'wantedByMe' | 'office' | 'officeHolder' | 'coveredFor'
> {
  readonly id: QuestionId;
  readonly writerId: PersonId;
  readonly penName: string;
  readonly demo: boolean;
  readonly askedAt: Date;
  readonly state: QuestionState;
  readonly dueOn: CalendarDate | null;
  readonly lineCode: LineCode | null;
  readonly reference: string | null;
  readonly title: string | null;
  readonly joinedInto: string | null;
  readonly coveredAt: Date | null;
  readonly saysAnswered: boolean | null;
  readonly saysWhy: string;
  readonly saidAt: Date | null;
}

/** What was taken back or covered never leaves the database. */
export const askedColumns = (reader: string) => `
  q.id, q.writer_id as "writerId", w.pen_name as "penName", w.demo, q.asked_at as "askedAt", q.language, q.state, q.due_on::text as "dueOn",
  case when q.state <> 'taken_back' and q.covered_at is null then q.text end as text,
  q.line_code as "lineCode", p.year || '-' || p.number as reference, p.title, q.wanted, q.office, q.office_holder as "officeHolder",
  q.joined_into_id as "joinedInto", q.covered_at as "coveredAt", q.covered_for as "coveredFor",
  q.says_answered as "saysAnswered", case when q.covered_at is null then q.says_why else '' end as "saysWhy", q.said_at as "saidAt",
  exists (select 1 from question_wanted x where x.city_id = q.city_id and x.question_id = q.id and x.person_id = ${reader}) as "wantedByMe"`;

export const askedTables = `
  question q
  join person w on w.city_id = q.city_id and w.id = q.writer_id
  left join proposal p on p.city_id = q.city_id and p.id = q.proposal_id`;

export interface Told {
  readonly actor: Actor;
  readonly citySlug: string;
  readonly today: CalendarDate;
  readonly names: ReadonlyMap<LineCode, string>;
  readonly answers: readonly QuestionAnswerRow[];
}

/** The first rows of a table stand on the page; the file has all of them. */
const rowsShown = 20;

export function questionView(row: AskedRow, { actor, citySlug, today, names, answers }: Told): QuestionView {
  const { id, state, dueOn, lineCode, saysAnswered, saysWhy, saidAt } = row;
  const own = answers.filter(({ questionId }) => questionId === id).toSorted((one, other) => other.number - one.number);
  const { penName, demo, text, language, wanted, wantedByMe, office, officeHolder, joinedInto, coveredFor } = row;
  return {
    id,
    about:
      lineCode === null
        ? { kind: 'proposal', key: row.reference ?? '', name: row.title ?? '' }
        : { kind: 'line', key: lineCode, name: names.get(lineCode) ?? lineCode },
    at: row.askedAt.toISOString(),
    by: { penName, demo },
    text,
    language,
    state,
    dueOn,
    daysLate: dueOn !== null && questionIsOwed({ state }) ? Math.max(0, daysBetween(dueOn, today)) : 0,
    wanted,
    mine: row.writerId === actor.personId,
    wantedByMe,
    office,
    officeHolder,
    joinedInto,
    coveredAt: row.coveredAt?.toISOString() ?? null,
    coveredFor,
    askerSays: saysAnswered === null || saidAt === null ? null : { answered: saysAnswered, why: saysWhy, at: saidAt.toISOString() },
    answers: own.map((answer) => answerView(answer, citySlug, names)),
    acts: actsOn(actor, { ...row, stands: stands(row), answered: own.length > 0 }),
  };
}

function answerView(answer: QuestionAnswerRow, citySlug: string, names: Told['names']): QuestionAnswerView {
  const { number, text, language, office, officeHolder, daysLate, correction, figures } = answer;
  return {
    number,
    at: answer.answeredAt.toISOString(),
    text,
    language,
    office,
    officeHolder,
    daysLate,
    correction,
    figures: figures.map(({ label, value, source }) => ({ label, value, source })),
    table: tableView(answer, citySlug),
    link: linkView(answer, names),
  };
}

function tableView({ table, questionId, number }: QuestionAnswerRow, citySlug: string): AnswerTableView | null {
  if (table === null) return null;
  const { name, source, headings, rows } = table;
  return {
    name,
    source,
    headings: [...headings],
    rows: rows.slice(0, rowsShown).map((cells) => ({ cells: [...cells] })),
    count: rows.length,
    file: `/api/v1/cities/${citySlug}/questions/${questionId}/answers/${number}/table.csv`,
  };
}

function linkView({ linkKind, linkKey }: QuestionAnswerRow, names: Told['names']): AnswerLinkView | null {
  if (linkKind === null || linkKey === null) return null;
  return { kind: linkKind, key: linkKey, name: linkKind === 'line' ? (names.get(linkKey as LineCode) ?? null) : null };
}

/** Every line that these questions and answers name. */
export function linesIn(rows: readonly AskedRow[], answers: readonly QuestionAnswerRow[]): LineCode[] {
  const linked = answers.flatMap(({ linkKind, linkKey }) => (linkKind === 'line' && linkKey !== null ? [linkKey as LineCode] : []));
  return [...new Set([...rows.flatMap(({ lineCode }) => lineCode ?? []), ...linked])];
}

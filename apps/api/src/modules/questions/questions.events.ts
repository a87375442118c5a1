import type { CalendarDate, LineCode, ProposalId, QuestionId } from '@madang/basics';
import { domainEvent, type DomainEvent, type Happening } from '../../platform/events/domain-event.js';
import { proposalSubject } from '../proposals/index.js';

type By = Happening<string, unknown>['by'];

export interface AboutQuestion {
  readonly id: QuestionId;
  readonly proposalId: ProposalId | null;
  readonly lineCode: LineCode | null;
}

interface Facts extends Readonly<Record<string, unknown>> {
  readonly questionId: QuestionId;
  readonly line: LineCode | null;
}

export type QuestionEvent = DomainEvent<
  | 'question.asked'
  | 'question.overdue'
  | 'question.with-head'
  | 'question.answered'
  | 'question.corrected'
  | 'question.put-again'
  | 'question.joined'
  | 'question.office-named',
  Facts
>;

/** Told in the history of its proposal; a question about a line has one of its own. */
function told(
  name: QuestionEvent['name'],
  { id, proposalId, lineCode }: AboutQuestion,
  by: By,
  at: Date,
  more: object = {},
): QuestionEvent {
  const subject = proposalId === null ? { type: 'question', id } : proposalSubject(proposalId);
  return domainEvent({ name, subject, by, at, payload: { questionId: id, line: lineCode, ...more } });
}

/** Under a subject of its own: a lively proposal would lose its history among a hundred of these. */
export function questionAsked({ id, lineCode }: AboutQuestion, by: By, at: Date): QuestionEvent {
  return domainEvent({ name: 'question.asked', subject: { type: 'question', id }, by, at, payload: { questionId: id, line: lineCode } });
}

/** The limit of questions that are asked from here on. */
export function questionRuleSettled(by: By, at: Date, payload: { readonly days: number; readonly publishedRule: string | null }) {
  return domainEvent({ name: 'city.question-rule-settled', subject: { type: 'city', id: by.cityId }, by, at, payload });
}

/** Nobody answered in time: told by the clock, as of the end of the day. */
export function questionOverdue(question: AboutQuestion, dueOn: CalendarDate, by: By, at: Date): QuestionEvent {
  return told('question.overdue', question, by, at, { dueOn });
}

export function questionWithHead(question: AboutQuestion, office: string | null, by: By, at: Date): QuestionEvent {
  return told('question.with-head', question, by, at, { office });
}

export function questionAnswered(
  question: AboutQuestion,
  facts: { readonly number: number; readonly daysLate: number },
  by: By,
  at: Date,
): QuestionEvent {
  return told(facts.number === 1 ? 'question.answered' : 'question.corrected', question, by, at, facts);
}

export function questionPutAgain(question: AboutQuestion, dueOn: CalendarDate | null, by: By, at: Date): QuestionEvent {
  return told('question.put-again', question, by, at, { dueOn });
}

export function questionJoined(question: AboutQuestion, into: QuestionId, by: By, at: Date): QuestionEvent {
  return told('question.joined', question, by, at, { into });
}

export function officeNamed(question: AboutQuestion, office: string, by: By, at: Date): QuestionEvent {
  const { id, lineCode } = question;
  const payload = { questionId: id, line: lineCode, office };
  return domainEvent({ name: 'question.office-named', subject: { type: 'question', id }, by, at, payload });
}

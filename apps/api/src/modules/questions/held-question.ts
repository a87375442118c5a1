import { nextQuestionStep, questionDays, type QuestionClock, type QuestionDuty } from '@madang/accountability';
import type { CityId, QuestionId } from '@madang/basics';
import type { DataSource, EntityManager } from 'typeorm';
import { lockOne } from '../../platform/database/lock-one.js';
import { readOne } from '../../platform/database/read.js';
import { notFound } from '../../platform/http/problem.js';
import { isUuid } from '../../platform/http/uuid.js';
import { cityFacts } from '../cities/index.js';
import { QuestionRow } from './question.entity.js';

/** A question, held until the transaction ends. */
export function heldQuestion(tx: EntityManager, cityId: CityId, id: string): Promise<QuestionRow> {
  if (!isUuid(id)) notFound();
  return lockOne(tx, QuestionRow, { cityId, id: id as QuestionId });
}

/** Whether there still is something to answer. */
export function stands({ state, coveredAt }: Pick<QuestionRow, 'state' | 'coveredAt'>): boolean {
  return state !== 'joined' && state !== 'taken_back' && coveredAt === null;
}

export interface QuestionRule {
  /** 0 where the city has settled nothing. */
  readonly revision: number;
  readonly days: number;
  readonly publishedRule: string | null;
}

/** In how many days this city answers. */
export async function questionRule(db: DataSource | EntityManager, cityId: CityId): Promise<QuestionRule> {
  const rule = await readOne<QuestionRule>(
    db,
    'select revision, days, published_rule as "publishedRule" from question_rule where city_id = $1',
    [cityId],
  );
  return rule ?? { revision: 0, days: questionDays.answer, publishedRule: null };
}

export async function questionClock(db: DataSource | EntityManager, cityId: CityId): Promise<QuestionClock> {
  const [{ timeZone }, { days }] = [await cityFacts(db, cityId), await questionRule(db, cityId)];
  return { timeZone, answerDays: days };
}

/** The columns of a duty, with the moment at which the clock looks at it again. */
export function dutyColumns({ state, dueOn, reminded, reopened }: QuestionDuty, timeZone: string) {
  const duty = { state, dueOn, reminded, reopened };
  return { ...duty, nextAt: nextQuestionStep(duty, timeZone)?.at ?? null };
}

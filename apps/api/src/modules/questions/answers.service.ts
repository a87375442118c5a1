import { answerQuestion, answerTable, settleQuestionDays } from '@madang/accountability';
import { calendarDateIn, daysBetween, type CalendarDate, type CityId, type LineCode } from '@madang/basics';
import type { AnswerLinkBody, AnswerTableBody, QuestionAnswerBody, QuestionOfficeBody } from '@madang/contracts/question-answers';
import type { QuestionRuleBody } from '@madang/contracts/questions';
import { isIndicatorCode } from '@madang/rights';
import { firstRows, TableUnreadable, textTable } from '@madang/tables';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../platform/access/actor.js';
import { authorise, signedIn } from '../../platform/access/authorise.js';
import { Clock } from '../../platform/clock.js';
import { transact } from '../../platform/database/transact.js';
import { actingAs } from '../../platform/events/domain-event.js';
import { publish } from '../../platform/events/publish.js';
import { orThrow, Problem } from '../../platform/http/problem.js';
import { refuseOutdated } from '../../platform/http/revision.js';
import { holdCity } from '../cities/index.js';
import { dutyColumns, heldQuestion, questionClock, questionRule, stands } from './held-question.js';
import { QuestionAnswerRow, type KeptTable } from './question-answer.entity.js';
import { QuestionRuleRow } from './question-rule.entity.js';
import { lineNames } from './question-subject.js';
import { QuestionRow } from './question.entity.js';
import { officeNamed, questionAnswered, questionRuleSettled } from './questions.events.js';
import { questionsPolicy } from './questions.policy.js';

/** What the city does with questions: naming who answers, answering, correcting, and giving itself a limit. */
@Injectable()
export class AnswersService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  nameOffice(actor: Actor, id: string, { office, officeHolder }: QuestionOfficeBody): Promise<void> {
    return transact(this.db, async (tx) => {
      const held = await heldQuestion(tx, actor.cityId, id);
      authorise(questionsPolicy.answer(actor));
      if (!stands(held)) throw new Problem('question/gone', {});
      await tx.update(QuestionRow, { cityId: held.cityId, id: held.id }, { office, officeHolder });
      await publish(tx, officeNamed(held, office, actingAs(actor, 'staff'), await this.clock.now(tx)));
    });
  }

  /** The whole table is read before the question is held: a long one keeps nobody waiting. */
  async answer(actor: Actor, id: string, body: QuestionAnswerBody): Promise<void> {
    authorise(questionsPolicy.answer(actor));
    const table = body.table && (await keptTable(body.table));
    return transact(this.db, async (tx) => {
      const held = await heldQuestion(tx, actor.cityId, id);
      if (!stands(held)) throw new Problem('question/gone', {});
      const { cityId, id: questionId } = held;
      const before = await tx.countBy(QuestionAnswerRow, { cityId, questionId });
      const duty = orThrow(answerQuestion(held, { before, correction: body.correction }));
      if (body.link) await refuseUnknownLink(tx, cityId, body.link);
      const [{ timeZone }, now] = [await questionClock(tx, cityId), await this.clock.now(tx)];
      const facts = { number: before + 1, daysLate: lateness(held.dueOn, calendarDateIn(timeZone, now)) };
      const { office, officeHolder, text, language, figures, correction } = body;
      await tx.insert(QuestionAnswerRow, {
        cityId,
        questionId,
        ...facts,
        writerId: signedIn(actor).personId,
        answeredAt: now,
        text: text.normalize('NFC'),
        language,
        office,
        officeHolder,
        correction,
        figures: figures.map(({ label, value, source }) => ({ label, value, source })),
        table: table as never,
        linkKind: body.link?.kind ?? null,
        linkKey: body.link?.key ?? null,
      });
      await tx.update(QuestionRow, { cityId, id: questionId }, { ...dutyColumns(duty, timeZone), office, officeHolder });
      await publish(tx, questionAnswered(held, facts, actingAs(actor, 'staff'), now));
    });
  }

  /** The limit of questions that are asked from now on. What was promised before stays promised. */
  setRule(actor: Actor, { days, publishedRule }: QuestionRuleBody, seen?: number): Promise<void> {
    return transact(this.db, async (tx) => {
      authorise(questionsPolicy.rule(actor));
      orThrow(settleQuestionDays(days, publishedRule));
      await holdCity(tx, actor.cityId);
      const { revision } = await questionRule(tx, actor.cityId);
      refuseOutdated(seen, revision);
      await tx.upsert(QuestionRuleRow, { cityId: actor.cityId, revision: revision + 1, days, publishedRule }, ['cityId']);
      await publish(tx, questionRuleSettled(actingAs(actor, 'administrator'), await this.clock.now(tx), { days, publishedRule }));
    });
  }
}

function lateness(dueOn: CalendarDate | null, today: CalendarDate): number {
  return dueOn === null ? 0 : Math.max(0, daysBetween(dueOn, today));
}

async function keptTable({ name, source, csv }: AnswerTableBody): Promise<KeptTable> {
  const bytes = new TextEncoder().encode(csv);
  const file = orThrow(await textTable(() => oneChunk(bytes)));
  try {
    // One row more than fits, so that a longer table is known to be longer.
    const rows = await firstRows(file, file.dialects[0]!, 1200);
    return { name, source, ...orThrow(answerTable(rows)) };
  } catch (fault) {
    if (!(fault instanceof TableUnreadable)) throw fault;
    const { code, ...facts } = fault.refusal;
    throw new Problem(code, facts);
  }
}

async function* oneChunk(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** Only what is published can be linked: a line of the newest budget, or an indicator of the catalogue. */
async function refuseUnknownLink(tx: EntityManager, cityId: CityId, { kind, key }: AnswerLinkBody): Promise<void> {
  const known = kind === 'indicator' ? isIndicatorCode(key) : (await lineNames(tx, cityId, [key as LineCode])).has(key as LineCode);
  if (!known) throw new Problem('question/link-not-found', { kind, key });
}

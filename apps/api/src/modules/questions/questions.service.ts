import { randomUUIDv7 } from 'node:crypto';
import { questionAskedAt, sayWhetherAnswered } from '@madang/accountability';
import type { QuestionId } from '@madang/basics';
import type { QuestionBody, QuestionVerdictBody } from '@madang/contracts/questions';
import { checkQuestion, joinQuestions, mostQuestionsADay } from '@madang/participation';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../platform/access/actor.js';
import { authorise, signedIn } from '../../platform/access/authorise.js';
import { Clock } from '../../platform/clock.js';
import { readOne } from '../../platform/database/read.js';
import { transact } from '../../platform/database/transact.js';
import { actingAs } from '../../platform/events/domain-event.js';
import { publish } from '../../platform/events/publish.js';
import { notFound, orThrow, Problem } from '../../platform/http/problem.js';
import { contribute, sayAnew } from '../moderation/index.js';
import { dutyColumns, heldQuestion, questionClock, stands } from './held-question.js';
import { QuestionAnswerRow } from './question-answer.entity.js';
import { foundSubject, type FoundSubject } from './question-subject.js';
import { QuestionWantedRow } from './question-wanted.entity.js';
import { QuestionRow } from './question.entity.js';
import { questionAsked, questionJoined, questionPutAgain } from './questions.events.js';
import { questionsPolicy } from './questions.policy.js';

/** What people do with questions: asking, wanting to know too, and saying whether they were answered. */
@Injectable()
export class QuestionsService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  ask(actor: Actor, { about, key, text: asked, language }: QuestionBody): Promise<QuestionId> {
    return transact(this.db, async (tx) => {
      const { open, ...subject } = await foundSubject(tx, actor, { about, key });
      if (!open && about === 'line') notFound();
      authorise(questionsPolicy.ask(actor));
      const { cityId, personId: writerId } = signedIn(actor);
      if (!open) throw new Problem('question/not-asked-here', {});
      const text = asked.normalize('NFC').trim();
      const [flaw] = checkQuestion(text);
      if (flaw) throw new Problem(flaw.code, { ...flaw });
      await refuseFlood(tx, { cityId, writerId, text, ...subject });
      const clock = await questionClock(tx, cityId);
      const [id, now] = [randomUUIDv7() as QuestionId, await this.clock.now(tx)];
      if (subject.proposalId !== null)
        await contribute(tx, { cityId, personId: writerId, kind: 'question', thingId: id, proposalId: subject.proposalId, text, now });
      const duty = dutyColumns(questionAskedAt(now, clock), clock.timeZone);
      await tx.insert(QuestionRow, { cityId, id, ...subject, writerId, text, language, askedAt: now, ...duty });
      await publish(tx, questionAsked({ id, ...subject }, actingAs(actor, 'resident'), now));
      return id;
    });
  }

  /** Doing it twice is doing it once; the count goes with the rows, since the question is held. */
  want(actor: Actor, id: string, wanted: boolean): Promise<void> {
    return transact(this.db, async (tx) => {
      const held = await heldQuestion(tx, actor.cityId, id);
      authorise(questionsPolicy.want(actor));
      const { cityId, personId } = signedIn(actor);
      if (held.writerId === personId) throw new Problem('question/own', {});
      if (!stands(held)) throw new Problem('question/gone', {});
      const key = { cityId, questionId: held.id, personId };
      if ((await tx.existsBy(QuestionWantedRow, key)) === wanted) return;
      if (wanted) await tx.insert(QuestionWantedRow, key);
      else await tx.delete(QuestionWantedRow, key);
      await tx.update(QuestionRow, { cityId, id: held.id }, { wanted: held.wanted + (wanted ? 1 : -1) });
    });
  }

  /** As long as it is theirs alone: what others wait for as well, or the city has answered, stays. */
  takeBack(actor: Actor, id: string): Promise<void> {
    return transact(this.db, async (tx) => {
      const held = await heldQuestion(tx, actor.cityId, id);
      authorise(questionsPolicy.takeBack(actor, held));
      if (!stands(held)) return;
      if (held.wanted > 0 || (await isAnswered(tx, held))) throw new Problem('question/others-want-to-know', {});
      await tx.update(QuestionRow, { cityId: held.cityId, id: held.id }, { state: 'taken_back', dueOn: null, nextAt: null });
    });
  }

  /** Who wanted to know the one wants to know the other from now on, each counted once. */
  join(actor: Actor, id: string, other: string): Promise<void> {
    return transact(this.db, async (tx) => {
      const { cityId } = actor;
      const held = new Map<string, QuestionRow>();
      // Always in the order of their ids, so that two who join the same two do not wait for each other.
      for (const one of [...new Set([id, other])].toSorted()) held.set(one, await heldQuestion(tx, cityId, one));
      const [from, into] = [held.get(id)!, held.get(other)!];
      authorise(questionsPolicy.join(actor));
      orThrow(joinQuestions(await joinable(tx, from), await joinable(tx, into)));
      await this.moveWishes(tx, from, into);
      await tx.update(
        QuestionRow,
        { cityId, id: from.id },
        { state: 'joined', joinedIntoId: into.id, dueOn: null, nextAt: null, wanted: 0 },
      );
      await publish(tx, questionJoined(from, into.id, actingAs(actor, 'facilitator'), await this.clock.now(tx)));
    });
  }

  say(actor: Actor, id: string, { answered, why }: QuestionVerdictBody): Promise<void> {
    return transact(this.db, async (tx) => {
      const held = await heldQuestion(tx, actor.cityId, id);
      authorise(questionsPolicy.say(actor, held));
      if (!stands(held)) throw new Problem('question/gone', {});
      if (!answered && why.trim() === '') throw new Problem('question/why-is-missing', {});
      const { cityId, id: questionId } = held;
      const [clock, now] = [await questionClock(tx, cityId), await this.clock.now(tx)];
      const duty = orThrow(sayWhetherAnswered(held, answered, now, clock));
      const thing = { cityId, personId: held.writerId, kind: 'question', thingId: questionId, proposalId: held.proposalId } as const;
      const saysWhy = (await sayAnew(tx, { ...thing, before: held.saysWhy, text: why.normalize('NFC').trim(), now })) ?? '';
      const said = { saysAnswered: answered, saysWhy, saidAt: now };
      await tx.update(QuestionRow, { cityId, id: questionId }, { ...dutyColumns(duty, clock.timeZone), ...said });
      if (duty.state !== held.state) await publish(tx, questionPutAgain(held, duty.dueOn, actingAs(actor, 'resident'), now));
    });
  }

  private async moveWishes(tx: EntityManager, from: QuestionRow, into: QuestionRow): Promise<void> {
    const { cityId } = into;
    await tx.query(
      `insert into question_wanted (city_id, question_id, person_id)
       select $1::uuid, $2::uuid, person_id
         from (select person_id from question_wanted where city_id = $1 and question_id = $3 union select $4::uuid) wish
        where person_id <> $5::uuid
       on conflict do nothing`,
      [cityId, into.id, from.id, from.writerId, into.writerId],
    );
    await tx.delete(QuestionWantedRow, { cityId, questionId: from.id });
    await tx.update(QuestionRow, { cityId, id: into.id }, { wanted: await tx.countBy(QuestionWantedRow, { cityId, questionId: into.id }) });
  }
}

function isAnswered(tx: EntityManager, { cityId, id: questionId }: QuestionRow): Promise<boolean> {
  return tx.existsBy(QuestionAnswerRow, { cityId, questionId });
}

async function joinable(tx: EntityManager, row: QuestionRow) {
  const about = row.proposalId ?? `line ${row.lineCode}`;
  return { id: row.id, about, stands: stands(row), answered: await isAnswered(tx, row) };
}

type Asking = Pick<QuestionRow, 'cityId' | 'writerId' | 'text'> & Omit<FoundSubject, 'open'>;

/** Neither the same again, nor more in a day than anybody can answer. The person is held, so that two at once are counted one by one. */
async function refuseFlood(tx: EntityManager, { cityId, writerId, text, proposalId, lineCode }: Asking): Promise<void> {
  await tx.query('select 1 from person where city_id = $1 and id = $2 for no key update', [cityId, writerId]);
  const before = await readOne<{ today: number; same: boolean }>(
    tx,
    `select (select count(*)::int from question where city_id = $1 and writer_id = $2 and asked_at > clock_timestamp() - interval '1 day') as today,
            exists (select 1 from question
                     where city_id = $1 and writer_id = $2 and text = $3 and state <> 'taken_back'
                       and proposal_id is not distinct from $4::uuid and line_code is not distinct from $5::text) as same`,
    [cityId, writerId, text, proposalId, lineCode],
  );
  if (before!.same) throw new Problem('question/asked-already', {});
  if (before!.today >= mostQuestionsADay) throw new Problem('question/too-many-today', { most: mostQuestionsADay });
}

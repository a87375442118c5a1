import { randomUUIDv7 } from 'node:crypto';
import { resumeAfterAuthor, waitForAuthor } from '@madang/accountability';
import type { SaidBody } from '@madang/contracts/hearings';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { hasRole, type Actor } from '../../platform/access/actor.js';
import { authorise, signedIn } from '../../platform/access/authorise.js';
import { Clock } from '../../platform/clock.js';
import { transact } from '../../platform/database/transact.js';
import { actingAs } from '../../platform/events/domain-event.js';
import { publish } from '../../platform/events/publish.js';
import { orThrow } from '../../platform/http/problem.js';
import { contribute } from '../moderation/index.js';
import { changeDue } from '../proposals/index.js';
import { AuthorQuestionRow } from './author-question.entity.js';
import { authorAnswered, authorAsked } from './hearings.events.js';
import { hearingsPolicy } from './hearings.policy.js';
import { inHand } from './in-hand.js';

/** The clock stands still once, for a question that only the author can answer; it runs again with the answer, or without. */
@Injectable()
export class AuthorQuestionsService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  ask(actor: Actor, name: string, { text, language }: SaidBody): Promise<void> {
    return transact(this.db, async (tx) => {
      const { proposal, readable, moment } = await inHand(tx, this.clock, actor, name);
      authorise(hearingsPolicy.askAuthor(actor, { readable }));
      const { cityId, id: proposalId } = proposal;
      const pause = orThrow(waitForAuthor(proposal, text, moment));
      await changeDue(tx, proposal, pause);
      await tx.insert(AuthorQuestionRow, { cityId, proposalId, id: randomUUIDv7(), question: text, language, askedOn: pause.pausedOn });
      const by = actingAs(actor, hasRole(actor, 'staff') ? 'staff' : 'administrator');
      await publish(tx, authorAsked({ proposalId, by, at: moment.now }, { question: text, until: pause.pausedUntil }));
    });
  }

  answer(actor: Actor, name: string, { text, language }: SaidBody): Promise<void> {
    return transact(this.db, async (tx) => {
      const { proposal, readable, moment } = await inHand(tx, this.clock, actor, name);
      authorise(hearingsPolicy.answerAuthor(actor, { ...proposal, readable }));
      const { cityId, id: proposalId } = proposal;
      const resumed = orThrow(resumeAfterAuthor(proposal, moment));
      await changeDue(tx, proposal, resumed);
      const { personId: answeredById } = signedIn(actor);
      const { id: thingId } = await tx.findOneByOrFail(AuthorQuestionRow, { cityId, proposalId });
      await contribute(tx, { cityId, personId: answeredById, kind: 'author_answer', thingId, proposalId, text, now: moment.now });
      const given = { answer: text, answerLanguage: language, answeredById, answeredAt: moment.now };
      await tx.update(AuthorQuestionRow, { cityId, proposalId }, given);
      await publish(tx, authorAnswered({ proposalId, by: actingAs(actor, 'resident'), at: moment.now }, resumed.dueOn));
    });
  }
}

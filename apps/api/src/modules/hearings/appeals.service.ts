import { randomUUIDv7 } from 'node:crypto';
import { mayMove, openLinkedAppeal, whyNoAppeal, type AnswerDecision } from '@madang/accountability';
import { calendarDateIn, type AppealId, type CalendarDate, type ResponseId } from '@madang/basics';
import type { SaidBody } from '@madang/contracts/hearings';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../platform/access/actor.js';
import { authorise, signedIn } from '../../platform/access/authorise.js';
import { Clock } from '../../platform/clock.js';
import { readOne } from '../../platform/database/read.js';
import { transact } from '../../platform/database/transact.js';
import { actingAs } from '../../platform/events/domain-event.js';
import { publish } from '../../platform/events/publish.js';
import { orThrow, Problem } from '../../platform/http/problem.js';
import { contribute } from '../moderation/index.js';
import { moveProposal, type HeldProposal } from '../proposals/index.js';
import { AppealRow } from './appeal.entity.js';
import { appealLodged } from './hearings.events.js';
import { hearingsPolicy } from './hearings.policy.js';
import { inHand } from './in-hand.js';
import { columnsOf } from './linked-appeal.js';

interface Answered {
  readonly id: ResponseId;
  readonly decision: AnswerDecision;
  readonly publishedOn: CalendarDate;
}

/** A resident does not accept the newest answer: one appeal for each, within its days. */
@Injectable()
export class AppealsService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  lodge(actor: Actor, name: string, { text, language }: SaidBody): Promise<AppealId> {
    return transact(this.db, async (tx) => {
      const { proposal, readable, moment } = await inHand(tx, this.clock, actor, name);
      authorise(hearingsPolicy.appeal(actor, { readable }));
      const { cityId, id: proposalId, state } = proposal;
      const { personId: appellantId } = signedIn(actor);
      const answer = await newestAnswer(tx, proposal);
      if (await tx.existsBy(AppealRow, { cityId, responseId: answer.id })) throw new Problem('response/already-appealed');
      const decided = { ...answer, decidedOn: answer.publishedOn, appealed: false };
      const refusal = whyNoAppeal(decided, calendarDateIn(moment.settings.timeZone, moment.now), moment.settings);
      if (refusal) throw new Problem(refusal.code, { ...refusal });
      const by = actingAs(actor, 'resident');
      const id = randomUUIDv7() as AppealId;
      const linked = state !== answer.decision;
      const facts = { cityId, id, proposalId, responseId: answer.id, decision: answer.decision, appellantId, text, language };
      await contribute(tx, { cityId, personId: appellantId, kind: 'appeal', thingId: id, proposalId, text, now: moment.now });
      const item = linked ? orThrow(openLinkedAppeal(decided, moment)) : null;
      await tx.insert(AppealRow, { ...facts, lodgedAt: moment.now, linked, ...(item && columnsOf(item)) });
      await publish(tx, appealLodged({ proposalId, by, at: moment.now }, { appealId: id, decision: answer.decision, linked }));
      if (!linked) await moveProposal(tx, proposal, { to: 'appealed', by: 'resident' }, by, moment);
      return id;
    });
  }
}

/** What there is to appeal against. While the city owes another answer there is nothing. */
async function newestAnswer(tx: EntityManager, { cityId, id, state }: HeldProposal): Promise<Answered> {
  const answer = await readOne<Answered>(
    tx,
    `select id, decision, published_on::text as "publishedOn" from official_response
      where city_id = $1 and proposal_id = $2 order by published_at desc, id desc limit 1`,
    [cityId, id],
  );
  if (!answer || mayMove(state, 'accepted', 'staff')) throw new Problem('response/no-appeal', { state });
  return answer;
}

import { extendAnswer } from '@madang/accountability';
import type { AcknowledgementBody, ExtensionBody } from '@madang/contracts/response-acts';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.js';
import { authorise } from '../../../platform/access/authorise.js';
import { Clock } from '../../../platform/clock.js';
import { transact } from '../../../platform/database/transact.js';
import { publish } from '../../../platform/events/publish.js';
import { orThrow } from '../../../platform/http/problem.js';
import { changeDue, moveProposal } from '../../proposals/index.js';
import { inHand, momentOf } from '../held-in-hand.js';
import { answerExtended, proposalAcknowledged } from '../responses.events.js';
import { responsesPolicy } from '../responses.policy.js';
import { actingForTheCity } from '../staff-role.js';
import { AcknowledgementRow } from './acknowledgement.entity.js';
import { AnswerExtensionRow } from './answer-extension.entity.js';

/** From the door to the decision: taken up by a named office, examined, and once given more time. */
@Injectable()
export class AnsweringService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  acknowledge(actor: Actor, name: string, { office, officeHolder, language, plan }: AcknowledgementBody): Promise<void> {
    return transact(this.db, async (tx) => {
      const { proposal, readable } = await inHand(tx, actor, name);
      authorise(responsesPolicy.acknowledge(actor, { readable }));
      const { cityId, id: proposalId } = proposal;
      const moment = await momentOf(tx, this.clock, proposal);
      const by = actingForTheCity(actor);
      await moveProposal(tx, proposal, { to: 'acknowledged', by: 'staff' }, by, moment);
      const taken = { cityId, proposalId, office, officeHolder, language, plan: plan || null, acknowledgedAt: moment.now };
      await tx.upsert(AcknowledgementRow, taken, ['cityId', 'proposalId']);
      await publish(tx, proposalAcknowledged({ proposalId, by, at: moment.now }, { office, officeHolder }));
    });
  }

  /** The review is over, a deferred question returns, or a late answer takes an item off the watch list: now the city decides. */
  takeUp(actor: Actor, name: string): Promise<void> {
    return transact(this.db, async (tx) => {
      const { proposal, readable } = await inHand(tx, actor, name);
      authorise(responsesPolicy.take_up(actor, { readable }));
      const moment = await momentOf(tx, this.clock, proposal);
      await moveProposal(tx, proposal, { to: 'under_decision', by: 'staff' }, actingForTheCity(actor), moment);
    });
  }

  extend(actor: Actor, name: string, { reason, language }: ExtensionBody): Promise<void> {
    return transact(this.db, async (tx) => {
      const { proposal, readable } = await inHand(tx, actor, name);
      authorise(responsesPolicy.extend(actor, { readable }));
      const { cityId, id: proposalId, dueOn } = proposal;
      const moment = await momentOf(tx, this.clock, proposal);
      const extension = orThrow(extendAnswer(proposal, reason, moment));
      await changeDue(tx, proposal, extension);
      const moved = { from: dueOn!, until: extension.dueOn, reason };
      await tx.insert(AnswerExtensionRow, {
        cityId,
        proposalId,
        extendedOn: extension.extendedOn,
        fromOn: moved.from,
        untilOn: moved.until,
        reason,
        language,
      });
      await publish(tx, answerExtended({ proposalId, by: actingForTheCity(actor), at: moment.now }, moved));
    });
  }
}

import { randomUUIDv7 } from 'node:crypto';
import { publishResponse, type ActMoment, type MovedOn, type PublishingAct, type ResponseDraft } from '@madang/accountability';
import { calendarDateIn, type ResponseId } from '@madang/basics';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.js';
import { authorise } from '../../../platform/access/authorise.js';
import { Clock } from '../../../platform/clock.js';
import { transact } from '../../../platform/database/transact.js';
import { publish } from '../../../platform/events/publish.js';
import { Problem } from '../../../platform/http/problem.js';
import { allowedDeferral } from '../../hearings/index.js';
import { moveProposal, type HeldProposal } from '../../proposals/index.js';
import { inHand, momentOf } from '../held-in-hand.js';
import { proposalAnswered } from '../responses.events.js';
import { agreedJoining, settleByAnswer } from '../joining/joined-answer.js';
import { responsesPolicy } from '../responses.policy.js';
import { actingForTheCity } from '../staff-role.js';
import { keepOwnWords } from '../together/own-words-of-draft.js';
import { keptOf } from './asked-of-answer.js';
import { fieldProblemsOf } from './gap-problems.js';
import { OfficialResponseRow } from './official-response.entity.js';
import { readyDraft } from './ready-draft.js';
import { ResponseDraftRow } from './response-draft.entity.js';
import { wordsOfAnswer } from './words-of-answer.js';

/** The city's word: complete, dated, and stored together with the state that it brings about. */
@Injectable()
export class PublishingService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Publishes the stored draft of exactly this revision: what the officer has seen is what residents get. */
  publish(actor: Actor, name: string, revision: number): Promise<ResponseId> {
    return transact(this.db, async (tx) => {
      const { proposal, readable } = await inHand(tx, actor, name);
      authorise(responsesPolicy.answer(actor, { readable }));
      const moment = await momentOf(tx, this.clock, proposal);
      const { content, batchId, effects, asked, readAgain, draft } = await readyDraft(tx, proposal, revision, moment);
      const joining = draft.decision === 'merged' ? await agreedJoining(tx, proposal) : null;
      const authorsAgree = joining !== null;
      const committeeReason = await allowedDeferral(tx, proposal);
      const beside = { authorsAgree, ...(committeeReason !== undefined && { committeeReason }) };
      const { move } = decide(proposal, draft, beside, moment);
      const key = { cityId: proposal.cityId, proposalId: proposal.id };
      const id = randomUUIDv7() as ResponseId;
      const { lateDays } = move;
      const facts = {
        ...key,
        id,
        ...dated(moment),
        publishedBy: actor.personId,
        lateDays,
        joinedWithId: joining?.joinedWithId ?? null,
        readAgain,
        demo: false,
      };
      await tx.insert(OfficialResponseRow, { ...facts, ...wordsOfAnswer(content), ...keptOf(asked), effects });
      await keepOwnWords(tx, { ...key, batchId, content }, id);
      await tx.delete(ResponseDraftRow, key);
      const by = actingForTheCity(actor);
      const { deferredUntil } = draft;
      await moveProposal(
        tx,
        proposal,
        { to: move.item.state, by: 'staff', ...beside, ...(deferredUntil && { deferredUntil }) },
        by,
        moment,
      );
      await settleByAnswer(tx, proposal, authorsAgree, by, moment.now);
      const answer = { responseId: id, decision: content.decision!, lateDays, office: content.office };
      await publish(tx, proposalAnswered({ proposalId: proposal.id, by, at: moment.now }, answer));
      return id;
    });
  }
}

function dated({ now, settings }: ActMoment) {
  return { publishedAt: now, publishedOn: calendarDateIn(settings.timeZone, now) };
}

/** Asks the rules; what they refuse for a part of the text is told of its field. */
function decide(item: HeldProposal, draft: ResponseDraft, beside: Omit<PublishingAct, 'by'>, moment: ActMoment): MovedOn {
  const decided = publishResponse({ item, draft }, { by: 'staff', ...beside }, moment);
  if (decided.ok) return decided.value;
  const { code, ...facts } = decided.error;
  const errors = fieldProblemsOf(decided.error);
  throw new Problem(code, 'gaps' in facts ? {} : facts, errors.length > 0 ? errors : undefined);
}

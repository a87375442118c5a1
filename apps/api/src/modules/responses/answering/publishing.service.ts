import { randomUUIDv7 } from 'node:crypto';
import { catchUp, publishResponse, type ActMoment, type MovedOn, type ResponseDraft } from '@madang/accountability';
import { calendarDateIn, type CalendarDate, type ResponseId } from '@madang/basics';
import type { ResponseDraftBody } from '@madang/contracts/official-responses';
import { whyProposalCannot } from '@madang/participation';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.js';
import { authorise } from '../../../platform/access/authorise.js';
import { Clock } from '../../../platform/clock.js';
import { transact } from '../../../platform/database/transact.js';
import { publish } from '../../../platform/events/publish.js';
import { Problem } from '../../../platform/http/problem.js';
import { moveProposal, type HeldProposal } from '../../proposals/index.js';
import { inHand, momentOf } from '../held-in-hand.js';
import { proposalAnswered } from '../responses.events.js';
import { responsesPolicy } from '../responses.policy.js';
import { actingForTheCity } from '../staff-role.js';
import { draftOfBody } from './draft-of-body.js';
import { changedMeanwhile } from './drafts.service.js';
import { effectsOfAnswer } from './effects-of-answer.js';
import { fieldProblemsOf } from './gap-problems.js';
import { OfficialResponseRow } from './official-response.entity.js';
import { ResponseDraftRow } from './response-draft.entity.js';

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
      const { cityId, id: proposalId } = proposal;
      const key = { cityId, proposalId };
      const moment = await momentOf(tx, this.clock, proposal);
      const stored = await tx.findOneBy(ResponseDraftRow, key);
      refuseUnlessAwaited(proposal, stored?.content.decision ?? null, moment);
      if (!stored) throw new Problem('response/nothing-to-publish');
      if (stored.revision !== revision) throw changedMeanwhile(stored);

      const { content } = stored;
      const { effects, flaws } = await effectsOfAnswer(tx, proposal, content);
      if (flaws.length > 0) throw new Problem('budget/reallocation-refused', { problems: flaws });
      const draft = draftOfBody(content, effects);
      const { move } = decide(proposal, draft, moment);

      const id = randomUUIDv7() as ResponseId;
      const by = actingForTheCity(actor);
      const publishedOn = calendarDateIn(moment.settings.timeZone, moment.now);
      const facts = { ...key, id, publishedAt: moment.now, publishedOn, publishedBy: actor.personId, lateDays: move.lateDays };
      await tx.insert(OfficialResponseRow, { ...facts, demo: false, ...wordsOf(content), effects });
      await tx.delete(ResponseDraftRow, key);
      const { deferredUntil } = draft;
      await moveProposal(tx, proposal, { to: move.item.state, by: 'staff', ...(deferredUntil && { deferredUntil }) }, by, moment);
      const answer = { responseId: id, decision: content.decision!, lateDays: move.lateDays, office: content.office };
      await publish(tx, proposalAnswered({ proposalId, by, at: moment.now }, answer));
      return id;
    });
  }
}

/** Dropping a promise is an answer too, but to something that is no longer waiting for one. */
function refuseUnlessAwaited(proposal: HeldProposal, decision: ResponseDraftBody['decision'], moment: ActMoment): void {
  const current = catchUp(proposal, moment).at(-1)?.item ?? proposal;
  const refusal = decision === 'abandoned' ? null : whyProposalCannot('answer', current);
  if (refusal) throw new Problem(refusal.code, { state: refusal.state });
}

function decide(item: HeldProposal, draft: ResponseDraft, moment: ActMoment): MovedOn {
  const decided = publishResponse({ item, draft }, { by: 'staff' }, moment);
  if (decided.ok) return decided.value;
  const { code, ...facts } = decided.error;
  const errors = fieldProblemsOf(decided.error);
  throw new Problem(code, 'gaps' in facts ? {} : facts, errors.length > 0 ? errors : undefined);
}

type Words = Omit<
  OfficialResponseRow,
  'cityId' | 'id' | 'proposalId' | 'publishedAt' | 'publishedOn' | 'publishedBy' | 'lateDays' | 'demo' | 'effects'
>;

/** What residents read. The rules have vouched for every part that is not optional. */
function wordsOf(content: ResponseDraftBody): Words {
  const { decision, reasonCode, nextStep, appealRoute, appealUntil, parts, acceptedMoves, deferredUntil, budgetStage } = content;
  const inPart = decision === 'accepted_in_part';
  const deferred = decision === 'deferred';
  const appealable = decision !== 'accepted';
  return {
    language: content.language,
    decision: decision!,
    reasonCode: appealable ? reasonCode : null,
    evidence: appealable ? content.evidence : {},
    explanation: content.explanation,
    office: content.office,
    officeHolder: content.officeHolder,
    figures: content.figures,
    alternative: content.alternative,
    nextStepOn: content.nextStepOn as CalendarDate,
    nextStep: nextStep || null,
    appealRoute: appealable ? appealRoute : null,
    appealUntil: appealable ? (appealUntil as CalendarDate) : null,
    translations: content.translations,
    parts: inPart ? parts : [],
    acceptedMoves: inPart ? acceptedMoves : [],
    deferredUntil: deferred ? (deferredUntil as CalendarDate) : null,
    budgetStage: deferred ? budgetStage : null,
  };
}

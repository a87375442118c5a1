import { randomUUID } from 'node:crypto';
import {
  actOnRecommendation,
  isRecommendationOver,
  letRecommendationTimePass,
  makeRecommendation,
  type ClaimMoment,
  type RecommendationAct,
  type RecommendationCase,
  type RecommendationState,
} from '@madang/accountability';
import type { CalendarDate, RecommendationId } from '@madang/basics';
import type { RecommendationBody, RecommendationStep } from '@madang/contracts/recommendations';
import type { Language } from '@madang/contracts/wire';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { publish } from '../../../platform/events/publish.js';
import { orThrow } from '../../../platform/http/problem.js';
import { ClaimMails } from '../claim-mails.js';
import { ClaimMoves, type By } from '../claim-moves.js';
import { ClaimRow } from '../claim.entity.js';
import { recommendationMade, recommendationMoved } from '../claims.events.js';
import { openly, recommendationColumns, type HeldRecommendation } from '../held-claim.js';
import { RecommendationStepRow } from '../recommendation-step.entity.js';
import { RecommendationRow } from '../recommendation.entity.js';

/** What the city says with a step. */
export interface StepWords {
  readonly text: string;
  readonly language: Language;
  readonly officeHolder: string;
  readonly promisedOn?: CalendarDate | null;
}

/** Nobody acted in time: the step bears the name of the state that it leads to. */
type Silence = Extract<RecommendationState, RecommendationStep>;

/** The only way in which a recommendation comes to be and changes its state. When the last one is over, so is its claim. */
@Injectable()
export class RecommendationMoves {
  constructor(
    private readonly claims: ClaimMoves,
    private readonly mails: ClaimMails,
  ) {}

  async begin(tx: EntityManager, claim: ClaimRow, body: RecommendationBody, by: By, moment: ClaimMoment): Promise<void> {
    const id = randomUUID() as RecommendationId;
    const { office, summary, text, language } = body;
    await tx.insert(RecommendationRow, {
      cityId: claim.cityId,
      id,
      claimId: claim.id,
      madeAt: moment.now,
      right: claim.right,
      office,
      summary: summary.normalize('NFC'),
      text: text.normalize('NFC'),
      language,
      ...recommendationColumns(makeRecommendation(moment), moment.timeZone),
    });
    await publish(tx, recommendationMade({ id, from: openly(claim) }, by, moment.now));
    await this.mails.tellOffices(tx, claim.cityId);
  }

  async make(
    tx: EntityManager,
    held: HeldRecommendation,
    act: RecommendationAct,
    by: By,
    moment: ClaimMoment,
    words?: StepWords,
  ): Promise<void> {
    const after = orThrow(actOnRecommendation(held.recommendation, act, moment));
    await this.save(tx, held, after, { step: act.act, by, moment, ...(words && { words }) });
  }

  async letTimePass(tx: EntityManager, held: HeldRecommendation, by: By, moment: ClaimMoment): Promise<void> {
    const after = letRecommendationTimePass(held.recommendation);
    await this.save(tx, held, after, { step: after.state as Silence, by, moment });
  }

  private async save(
    tx: EntityManager,
    { claim, recommendation }: HeldRecommendation,
    after: RecommendationCase,
    { step, by, moment, words }: { step: RecommendationStep; by: By; moment: ClaimMoment; words?: StepWords },
  ): Promise<void> {
    const { cityId, id } = recommendation;
    const number = recommendation.steps + 1;
    const said = words ? { text: words.text.normalize('NFC'), language: words.language, officeHolder: words.officeHolder } : {};
    await tx.insert(RecommendationStepRow, {
      cityId,
      recommendationId: id,
      number,
      at: moment.now,
      step,
      reply: step === 'reply' ? after.reply : null,
      ...said,
      promisedOn: words?.promisedOn ?? null,
    });
    await tx.update(RecommendationRow, { cityId, id }, { ...recommendationColumns(after, moment.timeZone), steps: number });
    const move = { from: recommendation.state, to: after.state, reply: after.reply, number };
    await publish(tx, recommendationMoved({ id, from: openly(claim) }, move, by, moment.now));
    await this.letClaimantKnow(tx, claim, by);
    if (isRecommendationOver(after.state)) await this.finish(tx, claim, moment);
  }

  private async letClaimantKnow(tx: EntityManager, claim: ClaimRow, by: By): Promise<void> {
    if (by.role === 'resident') return;
    await tx.update(ClaimRow, { cityId: claim.cityId, id: claim.id }, { news: true });
    await this.mails.tellClaimant(tx, claim);
  }

  private async finish(tx: EntityManager, claim: ClaimRow, moment: ClaimMoment): Promise<void> {
    if (claim.state !== 'recommended') return;
    const all = await tx.findBy(RecommendationRow, { cityId: claim.cityId, claimId: claim.id });
    if (!all.every(({ state }) => isRecommendationOver(state))) return;
    const by: By = { cityId: claim.cityId, personId: null, role: 'system' };
    await this.claims.make(tx, claim, { act: 'finish', by: 'system' }, by, moment);
  }
}

import { calendarDate, type InquiryId } from '@madang/basics';
import type { ClaimWordsBody } from '@madang/contracts/claim-bodies';
import type { RecommendationConfirmationBody, RecommendationReplyBody, RecommendationReportBody } from '@madang/contracts/recommendations';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.js';
import { authorise, signedIn } from '../../../platform/access/authorise.js';
import { Clock } from '../../../platform/clock.js';
import { transact } from '../../../platform/database/transact.js';
import { actingAs } from '../../../platform/events/domain-event.js';
import { notFound, Problem } from '../../../platform/http/problem.js';
import { isUuid } from '../../../platform/http/uuid.js';
import { ClaimInquiryRow } from '../claim-inquiry.entity.js';
import { ClaimMails } from '../claim-mails.js';
import { ClaimMoves } from '../claim-moves.js';
import { claimsPolicy } from '../claims.policy.js';
import { heldClaim, heldRecommendation, momentIn } from '../held-claim.js';
import { ClaimWords } from '../sealing/claim-words.js';
import { RecommendationMoves } from './recommendation-moves.js';

/** What the city says to the ombudsperson, and whether the claimant sees it done. */
@Injectable()
export class OfficesService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly words: ClaimWords,
    private readonly claims: ClaimMoves,
    private readonly recommendations: RecommendationMoves,
    private readonly mails: ClaimMails,
  ) {}

  /** Late answers are taken as well: the ombudsperson may not have decided yet. */
  answer(actor: Actor, id: string, { text, language }: ClaimWordsBody): Promise<void> {
    return transact(this.db, async (tx) => {
      authorise(claimsPolicy.answer(actor));
      const { cityId } = actor;
      if (!isUuid(id)) notFound();
      const key = { cityId, id: id as InquiryId };
      const { claimId } = (await tx.findOneBy(ClaimInquiryRow, key)) ?? notFound();
      const claim = await heldClaim(tx, cityId, claimId);
      if (claim.state === 'closed') notFound();
      const { answeredAt } = await tx.findOneByOrFail(ClaimInquiryRow, key);
      if (answeredAt) throw new Problem('claim/answered-already');
      const moment = await momentIn(tx, this.clock, cityId);
      await tx.update(ClaimInquiryRow, key, { answer: text.normalize('NFC'), answerLanguage: language, answeredAt: moment.now });
      if (claim.state === 'asking') await this.claims.make(tx, claim, { act: 'inform', by: 'office' }, actingAs(actor, 'staff'), moment);
      await this.mails.tellOmbudsperson(tx, cityId);
    });
  }

  reply(actor: Actor, id: string, body: RecommendationReplyBody): Promise<void> {
    return transact(this.db, async (tx) => {
      authorise(claimsPolicy.answer(actor));
      const held = await heldRecommendation(tx, actor.cityId, id);
      const { reply, reasons, language, officeHolder } = body;
      const day = body.promisedOn === null || reply === 'refused' ? undefined : calendarDate(body.promisedOn);
      const promisedOn = day?.ok ? day.value : null;
      const moment = await momentIn(tx, this.clock, actor.cityId);
      const act = { act: 'reply', by: 'office', reply, reasons, promisedOn } as const;
      const words = { text: reasons, language, officeHolder, promisedOn };
      await this.recommendations.make(tx, held, act, actingAs(actor, 'staff'), moment, words);
    });
  }

  report(actor: Actor, id: string, body: RecommendationReportBody): Promise<void> {
    return transact(this.db, async (tx) => {
      authorise(claimsPolicy.answer(actor));
      const held = await heldRecommendation(tx, actor.cityId, id);
      const moment = await momentIn(tx, this.clock, actor.cityId);
      await this.recommendations.make(tx, held, { act: 'report', by: 'office' }, actingAs(actor, 'staff'), moment, body);
    });
  }

  /** By the claimant alone. Of a confidential claim it is told that it was confirmed, and not by whom. */
  confirm(actor: Actor, id: string, { done }: RecommendationConfirmationBody): Promise<void> {
    return transact(this.db, async (tx) => {
      const held = await heldRecommendation(tx, actor.cityId, id);
      const { cityId, personId } = signedIn(actor);
      authorise(held.claim.claimant === this.words.claimant({ cityId, personId }));
      const moment = await momentIn(tx, this.clock, cityId);
      const by = { cityId, personId: held.claim.confidential ? null : personId, role: 'resident' } as const;
      await this.recommendations.make(tx, held, { act: done ? 'confirm' : 'dispute', by: 'claimant' }, by, moment);
    });
  }
}

import { randomUUID } from 'node:crypto';
import type { ClaimMoment } from '@madang/accountability';
import type { InquiryId } from '@madang/basics';
import type { ClaimFindingBody, ClaimInquiryBody, ClaimWordsBody } from '@madang/contracts/claim-bodies';
import type { RecommendationBody } from '@madang/contracts/recommendations';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.js';
import { authorise, signedIn } from '../../../platform/access/authorise.js';
import { Clock } from '../../../platform/clock.js';
import { transact } from '../../../platform/database/transact.js';
import { actingAs } from '../../../platform/events/domain-event.js';
import { Problem } from '../../../platform/http/problem.js';
import { ClaimInquiryRow } from '../claim-inquiry.entity.js';
import { ClaimMails } from '../claim-mails.js';
import { ClaimMoves, type By } from '../claim-moves.js';
import type { ClaimRow } from '../claim.entity.js';
import { claimsPolicy } from '../claims.policy.js';
import { heldClaim, momentIn } from '../held-claim.js';
import { RecommendationMoves } from '../recommending/recommendation-moves.js';
import { ClaimWords } from '../sealing/claim-words.js';

/** What the ombudsperson does with a claim of somebody else. */
@Injectable()
export class HearingService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly words: ClaimWords,
    private readonly moves: ClaimMoves,
    private readonly recommendations: RecommendationMoves,
    private readonly mails: ClaimMails,
  ) {}

  acknowledge(actor: Actor, id: string, body: ClaimWordsBody): Promise<void> {
    return this.act(actor, id, async (tx, held, by, moment) => {
      await this.moves.make(tx, held, { act: 'acknowledge', by: 'ombudsperson' }, by, moment);
      await this.words.add(tx, held, 'acknowledgement', body, moment.now);
    });
  }

  ask(actor: Actor, id: string, { office, text, language }: ClaimInquiryBody): Promise<InquiryId> {
    return this.act(actor, id, async (tx, held, by, moment) => {
      const { dueOn } = await this.moves.make(tx, held, { act: 'ask', by: 'ombudsperson' }, by, moment);
      const inquiry = randomUUID() as InquiryId;
      const asked = { office, text: text.normalize('NFC'), language, askedAt: moment.now, dueOn: dueOn! };
      await tx.insert(ClaimInquiryRow, { cityId: held.cityId, id: inquiry, claimId: held.id, ...asked });
      await this.mails.tellOffices(tx, held.cityId);
      return inquiry;
    });
  }

  offer(actor: Actor, id: string, body: ClaimWordsBody): Promise<void> {
    return this.act(actor, id, async (tx, held, by, moment) => {
      await this.moves.make(tx, held, { act: 'offer', by: 'ombudsperson' }, by, moment);
      await this.words.add(tx, held, 'offer', body, moment.now);
    });
  }

  find(actor: Actor, id: string, { finding, reasons, language, recommendations }: ClaimFindingBody): Promise<void> {
    return this.act(actor, id, async (tx, held, by, moment) => {
      const act = { act: 'find', by: 'ombudsperson', finding, recommendations: recommendations.length } as const;
      await this.moves.make(tx, held, act, by, moment);
      await this.words.add(tx, held, 'finding', { text: reasons, language }, moment.now);
      for (const one of recommendations) await this.recommendations.begin(tx, held, one, by, moment);
    });
  }

  /** One more, as long as the city still works on others. */
  recommend(actor: Actor, id: string, body: RecommendationBody): Promise<void> {
    return this.act(actor, id, async (tx, held, by, moment) => {
      if (held.state !== 'recommended') throw new Problem('claim/not-now', { state: held.state, act: 'find' });
      await this.recommendations.begin(tx, held, body, by, moment);
    });
  }

  private act<T>(
    actor: Actor,
    id: string,
    work: (tx: EntityManager, held: ClaimRow, by: By, moment: ClaimMoment) => Promise<T>,
  ): Promise<T> {
    return transact(this.db, async (tx) => {
      authorise(claimsPolicy.hear(actor));
      const held = await heldClaim(tx, actor.cityId, id);
      const { cityId, personId } = signedIn(actor);
      // Nobody hears a claim of their own.
      authorise(held.claimant !== this.words.claimant({ cityId, personId }));
      return work(tx, held, actingAs(actor, 'ombudsperson'), await momentIn(tx, this.clock, cityId));
    });
  }
}

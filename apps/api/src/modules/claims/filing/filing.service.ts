import { randomUUID } from 'node:crypto';
import { fileClaim } from '@madang/accountability';
import type { ClaimId, PersonId } from '@madang/basics';
import type { ClaimBody, ClaimWordsBody, SettlementAnswerBody } from '@madang/contracts/claim-bodies';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.js';
import { authorise, signedIn } from '../../../platform/access/authorise.js';
import { Clock } from '../../../platform/clock.js';
import { read } from '../../../platform/database/read.js';
import { transact } from '../../../platform/database/transact.js';
import { publish } from '../../../platform/events/publish.js';
import { Problem } from '../../../platform/http/problem.js';
import { contribute } from '../../moderation/index.js';
import { ClaimKeyRow } from '../claim-key.entity.js';
import { ClaimMails } from '../claim-mails.js';
import { ClaimMoves, type By } from '../claim-moves.js';
import { ClaimRow } from '../claim.entity.js';
import { claimFiled } from '../claims.events.js';
import { claimsPolicy } from '../claims.policy.js';
import { claimColumns, heldClaim, momentIn } from '../held-claim.js';
import { ClaimWords, type Filing } from '../sealing/claim-words.js';
import { foundClaimSubject } from './claim-subject.js';

/** A claim takes time to hear: more than these a day help nobody. */
export const mostClaimsADay = 3;

/** What claimants do: filing, adding words, answering an offer, withdrawing, erasing. */
@Injectable()
export class FilingService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly words: ClaimWords,
    private readonly moves: ClaimMoves,
    private readonly mails: ClaimMails,
  ) {}

  file(actor: Actor, body: ClaimBody): Promise<ClaimId> {
    return transact(this.db, async (tx) => {
      authorise(claimsPolicy.file(actor));
      const { cityId, personId } = signedIn(actor);
      const { about, right, confidential } = body;
      const filing = filingOf(body, personId);
      if (filing.forAnother && filing.consent === '') throw new Problem('claim/consent-missing');
      const found = await foundClaimSubject(tx, actor, about, filing.key);
      const claimant = this.words.claimant({ cityId, personId });
      await this.refuseFlood(tx, { cityId, personId, claimant }, filing.text);
      const [id, moment] = [randomUUID() as ClaimId, await momentIn(tx, this.clock, cityId)];
      const named = confidential ? { proposalId: null, lineCode: null } : found;
      await tx.insert(ClaimRow, {
        cityId,
        id,
        claimant,
        confidential,
        about,
        right,
        ...named,
        ...claimColumns(fileClaim(moment), moment),
        filedAt: moment.now,
        words: 1,
      });
      await this.words.begin(tx, { cityId, id }, filing, moment.now);
      if (!confidential) {
        const text = `${filing.text}\n${filing.asked}`;
        await contribute(tx, { cityId, personId, kind: 'claim', thingId: id, proposalId: found.proposalId, text, now: moment.now });
        await publish(tx, claimFiled({ id, proposalId: found.proposalId }, { cityId, personId, role: 'resident' }, moment.now));
      }
      await this.mails.tellOmbudsperson(tx, cityId);
      return id;
    });
  }

  /** What is added to an open claim is published as much as its first words are. */
  add(actor: Actor, id: string, body: ClaimWordsBody): Promise<void> {
    return this.act(actor, id, async (tx, held) => {
      if (held.state === 'closed') throw new Problem('claim/not-now', { state: held.state, act: 'add' });
      const { cityId, personId } = signedIn(actor);
      const now = await this.clock.now(tx);
      const contributed = { cityId, personId, kind: 'claim', thingId: held.id, proposalId: held.proposalId, text: body.text, now } as const;
      if (!held.confidential) await contribute(tx, contributed);
      await this.words.add(tx, held, 'addition', body, now);
    });
  }

  answerOffer(actor: Actor, id: string, { agrees }: SettlementAnswerBody): Promise<void> {
    return this.act(actor, id, async (tx, held, by) => {
      const moment = await momentIn(tx, this.clock, actor.cityId);
      await this.moves.make(tx, held, { act: agrees ? 'agree' : 'decline', by: 'claimant' }, by, moment);
      await this.words.add(tx, held, agrees ? 'agreement' : 'decline', { text: '', language: 'en' }, moment.now);
    });
  }

  withdraw(actor: Actor, id: string): Promise<void> {
    return this.act(actor, id, async (tx, held, by) => {
      const moment = await momentIn(tx, this.clock, actor.cityId);
      await this.moves.make(tx, held, { act: 'withdraw', by: 'claimant' }, by, moment);
      await this.words.add(tx, held, 'withdrawal', { text: '', language: 'en' }, moment.now);
    });
  }

  /** With its key the words are gone, for everybody and for good. That there was a claim, and how it ended, stays. */
  erase(actor: Actor, id: string): Promise<void> {
    return this.act(actor, id, async (tx, held) => {
      if (held.state !== 'closed') throw new Problem('claim/not-now', { state: held.state, act: 'erase' });
      await tx.delete(ClaimKeyRow, { cityId: held.cityId, claimId: held.id });
    });
  }

  private act(actor: Actor, id: string, work: (tx: EntityManager, held: ClaimRow, by: By) => Promise<void>): Promise<void> {
    return transact(this.db, async (tx) => {
      const held = await heldClaim(tx, actor.cityId, id);
      const { cityId, personId } = signedIn(actor);
      authorise(claimsPolicy.own({ mine: held.claimant === this.words.claimant({ cityId, personId }), confidential: held.confidential }));
      await work(tx, held, { cityId, personId: held.confidential ? null : personId, role: 'resident' });
    });
  }

  /** The person is held, so that two at once are counted one by one. */
  private async refuseFlood(
    tx: EntityManager,
    { cityId, personId, claimant }: { readonly cityId: ClaimRow['cityId']; readonly personId: PersonId; readonly claimant: string },
    happened: string,
  ): Promise<void> {
    await tx.query('select 1 from person where city_id = $1 and id = $2 for no key update', [cityId, personId]);
    const today = await read<{ id: ClaimId }>(
      tx,
      `select id from claim where city_id = $1 and claimant = $2 and filed_at > clock_timestamp() - interval '1 day'`,
      [cityId, claimant],
    );
    for (const { id } of today)
      if ((await this.words.of(tx, { cityId, id }))?.filing.text === happened) throw new Problem('claim/filed-already');
    if (today.length >= mostClaimsADay) throw new Problem('claim/too-many-today', { most: mostClaimsADay });
  }
}

/** The first words as they are kept: whoever claims for themselves needs nobody's consent, whatever was typed. */
function filingOf({ happened, asked, consent, key, language, forAnother, mail }: ClaimBody, claimantId: PersonId): Filing {
  return {
    text: happened.normalize('NFC'),
    asked: asked.normalize('NFC'),
    key,
    language,
    claimantId,
    forAnother,
    consent: forAnother ? consent.normalize('NFC') : '',
    mail,
  };
}

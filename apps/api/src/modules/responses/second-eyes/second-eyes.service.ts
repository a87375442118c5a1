import { handOver, readAgain, type ReadingVerdict } from '@madang/accountability';
import type { PersonId } from '@madang/basics';
import type { HandOverBody, ReadingVerdictBody } from '@madang/contracts/second-eyes';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.js';
import { authorise, signedIn } from '../../../platform/access/authorise.js';
import { Clock } from '../../../platform/clock.js';
import { transact } from '../../../platform/database/transact.js';
import { publish } from '../../../platform/events/publish.js';
import { orThrow, Problem } from '../../../platform/http/problem.js';
import { changedMeanwhile } from '../answering/drafts.service.js';
import { ResponseDraftRow } from '../answering/response-draft.entity.js';
import { inHand } from '../held-in-hand.js';
import { responsesPolicy } from '../responses.policy.js';
import { actingForTheCity } from '../staff-role.js';
import { AnswerReadingRow } from './answer-reading.entity.js';
import { isColleague } from './colleagues.js';
import { answerLookedAt } from './second-eyes.events.js';
import { SecondEyesMails } from './second-eyes-mails.js';

/** A draft handed to a colleague, who approves it or sends it back. What they say is of exactly the text that they were given. */
@Injectable()
export class SecondEyesService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly mails: SecondEyesMails,
  ) {}

  handOver(actor: Actor, name: string, { colleague }: HandOverBody, revision: number): Promise<void> {
    return transact(this.db, async (tx) => {
      const draft = await this.draft(tx, actor, name, revision);
      const colleagueId = colleague as PersonId;
      const { cityId, proposalId } = draft;
      if (!(await isColleague(tx, cityId, colleagueId))) throw new Problem('response/no-colleague');
      const reading = orThrow(handOver(draft, colleagueId));
      const asked = { askedById: signedIn(actor).personId, askedAt: await this.clock.now(tx), words: null };
      await tx.upsert(AnswerReadingRow, { cityId, proposalId, ...reading, ...asked }, ['cityId', 'proposalId']);
      await this.mails.tell(tx, draft, colleagueId, 'handed');
    });
  }

  say(actor: Actor, name: string, { verdict, words }: ReadingVerdictBody, revision: number): Promise<void> {
    return transact(this.db, async (tx) => {
      const draft = await this.draft(tx, actor, name, revision);
      const { cityId, proposalId } = draft;
      const key = { cityId, proposalId };
      const stored = await tx.findOneBy(AnswerReadingRow, key);
      const by = signedIn(actor).personId;
      orThrow(readAgain(draft, stored, { by, verdict, words }));
      await tx.update(AnswerReadingRow, key, { verdict, words: words || null });
      const said: { proposalId: typeof proposalId; office: string; revision: number; verdict: ReadingVerdict } = {
        proposalId,
        office: draft.content.office,
        revision,
        verdict,
      };
      await publish(tx, answerLookedAt(said, actingForTheCity(actor), await this.clock.now(tx)));
      if (stored) await this.mails.tell(tx, draft, stored.askedById, verdict);
    });
  }

  /** The draft of exactly the revision that the officer has before them, held with its proposal. */
  private async draft(tx: EntityManager, actor: Actor, name: string, revision: number): Promise<ResponseDraftRow> {
    const { proposal, readable } = await inHand(tx, actor, name);
    authorise(responsesPolicy.answer(actor, { readable }));
    const draft = await tx.findOneBy(ResponseDraftRow, { cityId: proposal.cityId, proposalId: proposal.id });
    if (!draft) throw new Problem('response/nothing-to-publish');
    if (draft.revision !== revision) throw changedMeanwhile(draft);
    return draft;
  }
}

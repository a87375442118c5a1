import type { ResponseDraftBody } from '@madang/contracts/response-drafts';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.js';
import { authorise, signedIn } from '../../../platform/access/authorise.js';
import { Clock } from '../../../platform/clock.js';
import { transact } from '../../../platform/database/transact.js';
import { Problem } from '../../../platform/http/problem.js';
import { inHand } from '../held-in-hand.js';
import { responsesPolicy } from '../responses.policy.js';
import { withOwnWords } from '../together/own-words-of-draft.js';
import { effectsOfAnswer } from './effects-of-answer.js';
import { ResponseDraftRow } from './response-draft.entity.js';

/** An answer being written, by one officer or several. */
@Injectable()
export class DraftsService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /**
   * `revision` is what the officer last saw, 0 for a first draft. If a colleague saved meanwhile, nothing is overwritten: the refusal
   * carries the colleague's text, and the officer's own is still on their screen.
   */
  save(actor: Actor, name: string, body: ResponseDraftBody, revision: number): Promise<void> {
    return transact(this.db, async (tx) => {
      const { proposal, readable } = await inHand(tx, actor, name);
      authorise(responsesPolicy.answer(actor, { readable }));
      const { personId } = signedIn(actor);
      const key = { cityId: proposal.cityId, proposalId: proposal.id };
      const stored = await tx.findOneBy(ResponseDraftRow, key);
      if (revision !== (stored?.revision ?? 0)) throw changedMeanwhile(stored);
      const content = withOwnWords(body, stored?.batchId ?? null);
      await effectsOfAnswer(tx, proposal, content);
      const changedAt = await this.clock.now(tx);
      const writerIds = [...new Set([...(stored?.writerIds ?? []), personId])];
      const saved = { ...key, revision: revision + 1, changedAt, changedBy: personId, writerIds, content };
      await tx.upsert(ResponseDraftRow, saved, ['cityId', 'proposalId']);
    });
  }
}

/** Both texts are kept: the officer's on the screen, the stored one in the refusal. */
export function changedMeanwhile(stored: ResponseDraftRow | null): Problem {
  const { revision = 0, changedAt = null, content = null } = stored ?? {};
  return new Problem('request/changed-meanwhile', { revision, changedAt, stored: content });
}

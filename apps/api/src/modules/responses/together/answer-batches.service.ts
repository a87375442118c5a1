import { randomUUIDv7 } from 'node:crypto';
import { mayMove, type AnswerDecision } from '@madang/accountability';
import type { AnswerBatchBody } from '@madang/contracts/answer-batches';
import type { ProblemCode } from '@madang/contracts/problems';
import { proposalCan } from '@madang/participation';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.js';
import { authorise, signedIn } from '../../../platform/access/authorise.js';
import { Clock } from '../../../platform/clock.js';
import { transact } from '../../../platform/database/transact.js';
import { Problem } from '../../../platform/http/problem.js';
import type { HeldProposal } from '../../proposals/index.js';
import { AcknowledgementRow } from '../answering/acknowledgement.entity.js';
import { begunDraft } from '../answering/begun-draft.js';
import { decisionsFrom } from '../answering/decisions-from.js';
import { ResponseDraftRow } from '../answering/response-draft.entity.js';
import { inHand } from '../held-in-hand.js';
import { responsesPolicy } from '../responses.policy.js';
import { AnswerBatchRow, type AnswerBatchId } from './answer-batch.entity.js';
import { BatchedAnswerRow } from './batched-answer.entity.js';

/** A proposal that did not come into the batch, and why. */
export interface LeftOut {
  readonly proposal: string;
  readonly code: ProblemCode;
}

/** Several answers are begun with the same words; from then on each is written and published by itself. */
@Injectable()
export class AnswerBatchesService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /** The proposals are held in one order, so that two who want the same ones never wait for each other. */
  make(actor: Actor, { proposals, ...words }: AnswerBatchBody): Promise<{ id: AnswerBatchId; left: LeftOut[] }> {
    return transact(this.db, async (tx) => {
      authorise(responsesPolicy.answerTogether(actor));
      const decision = decided(words);
      const id = randomUUIDv7() as AnswerBatchId;
      const reasonCode = decision === 'accepted' ? null : words.reasonCode;
      await tx.insert(AnswerBatchRow, { cityId: actor.cityId, id, decision, reasonCode, madeAt: await this.clock.now(tx) });
      const left: LeftOut[] = [];
      for (const name of proposals.toSorted()) {
        const { proposal, readable } = await inHand(tx, actor, name);
        authorise(responsesPolicy.answer(actor, { readable }));
        const code = await whyNot(tx, proposal, decision);
        if (code === null) await this.begin(tx, actor, { proposal, batchId: id, words });
        else left.push({ proposal: name, code });
      }
      if (left.length === proposals.length) throw new Problem('response/none-left-to-answer', { left });
      return { id, left };
    });
  }

  private async begin(tx: EntityManager, actor: Actor, { proposal, batchId, words }: Begun): Promise<void> {
    const { personId } = signedIn(actor);
    const key = { cityId: proposal.cityId, proposalId: proposal.id };
    const taken = await tx.findOneBy(AcknowledgementRow, key);
    const begun = begunDraft({ office: taken?.office ?? null, officeHolder: taken?.officeHolder ?? null, ownLanguage: words.language });
    const content = { ...begun, ...words, ownWords: '' };
    const changed = { changedAt: await this.clock.now(tx), changedBy: personId, writerIds: [personId] };
    await tx.insert(ResponseDraftRow, { ...key, revision: 1, ...changed, content, batchId });
    await tx.insert(BatchedAnswerRow, { ...key, batchId, responseId: null, ownWords: null });
  }
}

interface Begun {
  readonly proposal: HeldProposal;
  readonly batchId: AnswerBatchId;
  readonly words: Omit<AnswerBatchBody, 'proposals'>;
}

/** Words are shared by those who get the same decision for the same reason, so there has to be one. */
function decided({ decision, reasonCode, explanation }: Omit<AnswerBatchBody, 'proposals'>): AnswerDecision {
  const missing = [
    ...(decision === null ? ['decision'] : []),
    ...(decision !== null && decision !== 'accepted' && reasonCode === null ? ['reasonCode'] : []),
    ...(explanation === '' ? ['explanation'] : []),
  ];
  if (decision !== null && missing.length === 0) return decision;
  throw new Problem(
    'response/incomplete',
    {},
    missing.map((field) => ({ pointer: `#/${field}`, code: 'isNotEmpty', detail: 'response/incomplete' })),
  );
}

/** What keeps a proposal out of the batch: what somebody has begun is never overwritten. */
async function whyNot(tx: EntityManager, { cityId, id, state }: HeldProposal, decision: AnswerDecision): Promise<ProblemCode | null> {
  const owed = proposalCan('answer', { state }) || mayMove(state, 'under_decision', 'staff');
  if (!owed || !decisionsFrom(state, false).includes(decision)) return 'response/not-owed-so';
  return (await tx.existsBy(ResponseDraftRow, { cityId, proposalId: id })) ? 'response/draft-begun' : null;
}

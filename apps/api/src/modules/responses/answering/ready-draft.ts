import { catchUp, type ActMoment, type ResponseDraft } from '@madang/accountability';
import type { AnswerEffectView } from '@madang/contracts/answer-parts';
import type { ResponseDraftBody } from '@madang/contracts/response-drafts';
import { whyProposalCannot } from '@madang/participation';
import type { EntityManager } from 'typeorm';
import { Problem } from '../../../platform/http/problem.js';
import type { HeldProposal } from '../../proposals/index.js';
import { askedOfAnswer, type AskedOfAnswer } from './asked-of-answer.js';
import { draftOfBody } from './draft-of-body.js';
import { changedMeanwhile } from './drafts.service.js';
import { effectsOfAnswer } from './effects-of-answer.js';
import { approvedByOtherEyes } from '../second-eyes/second-eyes-of-draft.js';
import type { AnswerBatchId } from '../together/answer-batch.entity.js';
import { ownWordsOf } from '../together/own-words-of-draft.js';
import { ResponseDraftRow } from './response-draft.entity.js';

export interface ReadyDraft {
  readonly content: ResponseDraftBody;
  readonly batchId: AnswerBatchId | null;
  readonly effects: AnswerEffectView[];
  readonly asked: AskedOfAnswer;
  /** Whether a second pair of eyes approved exactly this text, asked for by a rule or not. */
  readonly readAgain: boolean;
  /** The same as the rules read it. */
  readonly draft: ResponseDraft;
}

/** The stored draft of exactly the revision that the officer has seen, with its effect on rights worked out now. */
export async function readyDraft(tx: EntityManager, proposal: HeldProposal, revision: number, moment: ActMoment): Promise<ReadyDraft> {
  const stored = await tx.findOneBy(ResponseDraftRow, { cityId: proposal.cityId, proposalId: proposal.id });
  refuseUnlessAwaited(proposal, stored?.content.decision ?? null, moment);
  if (!stored) throw new Problem('response/nothing-to-publish');
  if (stored.revision !== revision) throw changedMeanwhile(stored);
  const readAgain = await approvedByOtherEyes(tx, stored);
  const { content } = stored;
  const { effects, flaws } = await effectsOfAnswer(tx, proposal, content);
  if (flaws.length > 0) throw new Problem('budget/reallocation-refused', { problems: flaws });
  const asked = await askedOfAnswer(tx, proposal, content);
  const ownWords = await ownWordsOf(tx, stored);
  return { content, batchId: stored.batchId, effects, asked, readAgain, draft: draftOfBody(content, { effects, ...asked, ownWords }) };
}

/** Dropping a promise is an answer too, but to something that is no longer waiting for one. */
function refuseUnlessAwaited(proposal: HeldProposal, decision: ResponseDraftBody['decision'], moment: ActMoment): void {
  const current = catchUp(proposal, moment).at(-1)?.item ?? proposal;
  const refusal = decision === 'abandoned' ? null : whyProposalCannot('answer', current);
  if (refusal) throw new Problem(refusal.code, { state: refusal.state });
}

import { sameWords, type OthersWords, type OwnWords } from '@madang/accountability';
import type { CityId, ProposalId, ResponseId } from '@madang/basics';
import type { ResponseDraftBody } from '@madang/contracts/response-drafts';
import type { DataSource, EntityManager } from 'typeorm';
import { read } from '../../../platform/database/read.js';
import { BatchedAnswerRow } from './batched-answer.entity.js';
import type { AnswerBatchId } from './answer-batch.entity.js';

interface Drafted {
  readonly cityId: CityId;
  readonly proposalId: ProposalId;
  readonly batchId: AnswerBatchId | null;
  readonly content: Pick<ResponseDraftBody, 'ownWords'>;
}

/** What a draft says to its own proposal, and whom of its batch is told the same; null where it stands alone. */
export async function ownWordsOf(
  db: DataSource | EntityManager,
  { cityId, proposalId, batchId, content }: Drafted,
): Promise<OwnWords | null> {
  if (batchId === null) return null;
  const text = content.ownWords ?? '';
  const others = await read<OthersWords>(
    db,
    `select p.year || '-' || p.number as proposal, coalesce(b.own_words, d.content->>'ownWords', '') as text
       from batched_answer b
       join proposal p on p.city_id = b.city_id and p.id = b.proposal_id
       left join response_draft d on d.city_id = b.city_id and d.proposal_id = b.proposal_id and d.batch_id = b.batch_id
      where b.city_id = $1 and b.batch_id = $2 and b.proposal_id <> $3 order by p.year, p.number`,
    [cityId, batchId, proposalId],
  );
  return { text, sameAs: sameWords(text, others) };
}

/** A draft of a batch always says something of its own, if only that nothing is written yet; another one never does. */
export function withOwnWords(content: ResponseDraftBody, batchId: AnswerBatchId | null): ResponseDraftBody {
  const { ownWords = '', ...rest } = content;
  return batchId === null ? rest : { ...rest, ownWords };
}

/** What was published stays comparable with what the others of the batch are still to say. */
export async function keepOwnWords(
  tx: EntityManager,
  { cityId, proposalId, batchId, content }: Drafted,
  responseId: ResponseId,
): Promise<void> {
  if (batchId === null) return;
  await tx.update(BatchedAnswerRow, { cityId, batchId, proposalId }, { responseId, ownWords: content.ownWords ?? '' });
}

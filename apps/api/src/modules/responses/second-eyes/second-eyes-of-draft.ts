import { readingState } from '@madang/accountability';
import type { CityId, PersonId, ProposalId } from '@madang/basics';
import type { SecondEyesView } from '@madang/contracts/second-eyes';
import type { DataSource, EntityManager } from 'typeorm';
import { readOne } from '../../../platform/database/read.js';
import { Problem } from '../../../platform/http/problem.js';
import type { ResponseDraftRow } from '../answering/response-draft.entity.js';
import { AnswerReadingRow } from './answer-reading.entity.js';
import { answerRule } from './answer-rule.service.js';
import { otherColleagues } from './colleagues.js';

interface Row {
  readonly draftRevision: number;
  readonly writerIds: readonly PersonId[];
  readonly revision: number;
  readonly colleagueId: PersonId;
  readonly verdict: AnswerReadingRow['verdict'];
  readonly colleague: string;
  readonly words: string | null;
}

/** For the office: whether a second pair of eyes is needed, who it is, and what they said. */
export async function secondEyesOf(
  db: DataSource,
  proposal: { readonly cityId: CityId; readonly id: ProposalId },
  reader: PersonId | null,
): Promise<SecondEyesView> {
  const row = await readOne<Row>(
    db,
    `select d.revision as "draftRevision", d.writer_ids as "writerIds", r.revision, r.colleague_id as "colleagueId", r.verdict, r.words,
            p.pen_name as colleague
       from response_draft d
       join answer_reading r on r.city_id = d.city_id and r.proposal_id = d.proposal_id
       join person p on p.city_id = r.city_id and p.id = r.colleague_id
      where d.city_id = $1 and d.proposal_id = $2`,
    [proposal.cityId, proposal.id],
  );
  const state = row ? readingState({ revision: row.draftRevision, writerIds: row.writerIds }, row) : 'none';
  const { secondEyes, publishedIn } = await answerRule(db, proposal.cityId);
  return {
    needed: secondEyes,
    publishedIn,
    state,
    colleague: row?.colleague ?? null,
    words: row?.words ?? null,
    mine: state === 'waits' && row?.colleagueId === reader,
    colleagues: await otherColleagues(db, proposal),
  };
}

/**
 * Whether somebody who wrote none of it approved exactly this text. Where the city has said so, no answer goes out that only its
 * writers have read.
 */
export async function approvedByOtherEyes(tx: EntityManager, draft: ResponseDraftRow): Promise<boolean> {
  const { cityId, proposalId } = draft;
  const { secondEyes } = await answerRule(tx, cityId);
  const reading = await tx.findOneBy(AnswerReadingRow, { cityId, proposalId });
  const state = readingState(draft, reading);
  if (secondEyes && state !== 'approved') throw new Problem('response/second-eyes-needed', { reading: state });
  return state === 'approved';
}

import type { AnswerDecision } from '@madang/accountability';
import type { CityId, ProposalId } from '@madang/basics';
import type { MoveBody } from '@madang/contracts/moves';
import type { DataSource, EntityManager } from 'typeorm';
import { readOne } from '../../../platform/database/read.js';

export interface AnswerInForce {
  readonly decision: AnswerDecision;
  readonly acceptedMoves: readonly MoveBody[];
  readonly office: string;
  readonly publishedAt: Date;
}

/** The newest answer to a proposal. */
export function answerInForce(
  db: DataSource | EntityManager,
  { cityId, id }: { readonly cityId: CityId; readonly id: ProposalId },
): Promise<AnswerInForce | undefined> {
  return readOne(
    db,
    `select decision, accepted_moves as "acceptedMoves", office, published_at as "publishedAt"
       from official_response where city_id = $1 and proposal_id = $2 order by published_at desc, id desc limit 1`,
    [cityId, id],
  );
}

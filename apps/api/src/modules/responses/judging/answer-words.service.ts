import type { ResponseId } from '@madang/basics';
import type { AnswerWordBody } from '@madang/contracts/official-responses';
import { isAuthor } from '@madang/participation';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.js';
import { authorise, signedIn } from '../../../platform/access/authorise.js';
import { Clock } from '../../../platform/clock.js';
import { readOne } from '../../../platform/database/read.js';
import { transact } from '../../../platform/database/transact.js';
import { notFound } from '../../../platform/http/problem.js';
import { isUuid } from '../../../platform/http/uuid.js';
import type { HeldProposal } from '../../proposals/index.js';
import { OfficialResponseRow } from '../answering/official-response.entity.js';
import { inHand } from '../held-in-hand.js';
import { responsesPolicy } from '../responses.policy.js';
import { AnswerWordRow } from './answer-word.entity.js';

/** Those who asked say whether they were answered: yes, partly, or no. They may change their minds. */
@Injectable()
export class AnswerWordsService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  say(actor: Actor, name: string, response: string, { verdict }: AnswerWordBody): Promise<void> {
    return transact(this.db, async (tx) => {
      const { proposal, readable } = await inHand(tx, actor, name);
      const asked = isAuthor(actor.personId, proposal) || (await backs(tx, proposal, actor));
      authorise(responsesPolicy.judge(actor, { readable, asked }));
      const { personId } = signedIn(actor);
      const { cityId, id: proposalId } = proposal;
      if (!isUuid(response)) notFound();
      const key = { cityId, id: response as ResponseId, proposalId };
      if (!(await tx.existsBy(OfficialResponseRow, key))) notFound();
      const word = { cityId, responseId: key.id, personId, verdict, at: await this.clock.now(tx) };
      await tx.upsert(AnswerWordRow, word, ['cityId', 'responseId', 'personId']);
    });
  }
}

async function backs(tx: EntityManager, { cityId, id }: HeldProposal, { personId }: Actor): Promise<boolean> {
  const found = await readOne(tx, 'select 1 from support where city_id = $1 and proposal_id = $2 and person_id = $3', [
    cityId,
    id,
    personId,
  ]);
  return found !== undefined;
}

import type { AnswerBatchPublicationBody } from '@madang/contracts/answer-batches';
import type { ProblemCode } from '@madang/contracts/problems';
import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.js';
import { authorise } from '../../../platform/access/authorise.js';
import { read } from '../../../platform/database/read.js';
import { notFound, Problem } from '../../../platform/http/problem.js';
import { isUuid } from '../../../platform/http/uuid.js';
import { PublishingService } from '../answering/publishing.service.js';
import { responsesPolicy } from '../responses.policy.js';

export interface PublishedTogether {
  readonly published: string[];
  readonly left: { readonly proposal: string; readonly code: ProblemCode | 'unexpected' }[];
}

/** Each answer is an act of its own, in a transaction of its own: one that fails holds none of the others back. */
@Injectable()
export class PublishTogether {
  private readonly log = new Logger(PublishTogether.name);

  constructor(
    private readonly db: DataSource,
    private readonly publishing: PublishingService,
  ) {}

  async publish(actor: Actor, batch: string, { answers }: AnswerBatchPublicationBody): Promise<PublishedTogether> {
    authorise(responsesPolicy.answerTogether(actor));
    const members = await this.members(actor, batch);
    const done: PublishedTogether = { published: [], left: [] };
    for (const { proposal, revision } of answers) {
      const code = members.has(proposal) ? await this.publishOne(actor, proposal, revision) : 'request/not-found';
      if (code === null) done.published.push(proposal);
      else done.left.push({ proposal, code });
    }
    return done;
  }

  private async publishOne(actor: Actor, proposal: string, revision: number): Promise<ProblemCode | 'unexpected' | null> {
    try {
      await this.publishing.publish(actor, proposal, revision);
      return null;
    } catch (error) {
      if (error instanceof Problem) return error.code;
      this.log.error(error);
      return 'unexpected';
    }
  }

  /** References of the proposals of a batch; a batch of another city is not there. */
  private async members({ cityId }: Actor, batch: string): Promise<ReadonlySet<string>> {
    if (!isUuid(batch)) notFound();
    const rows = await read<{ readonly proposal: string }>(
      this.db,
      `select p.year || '-' || p.number as proposal from batched_answer b
         join proposal p on p.city_id = b.city_id and p.id = b.proposal_id
        where b.city_id = $1 and b.batch_id = $2`,
      [cityId, batch],
    );
    if (rows.length === 0) notFound();
    return new Set(rows.map(({ proposal }) => proposal));
  }
}

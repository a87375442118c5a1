import type { AnswerBatchCardView, AnswerBatchView, AnswerOfBatchView } from '@madang/contracts/answer-batches';
import { proposalCan } from '@madang/participation';
import type { CityId } from '@madang/basics';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.js';
import { authorise } from '../../../platform/access/authorise.js';
import { read } from '../../../platform/database/read.js';
import { notFound } from '../../../platform/http/problem.js';
import { isUuid } from '../../../platform/http/uuid.js';
import { DraftsQueries } from '../answering/drafts.queries.js';
import { responsesPolicy } from '../responses.policy.js';

const mostShown = 100;

type CardRow = Omit<AnswerBatchCardView, 'madeAt'> & { readonly madeAt: Date };

interface AnswerRow extends Pick<AnswerOfBatchView, 'reference' | 'title' | 'language' | 'demo' | 'published' | 'state' | 'ownWords'> {
  readonly drafted: boolean;
}

const noDraft = {
  revision: null,
  decision: null,
  changedAt: null,
  changedBy: null,
  reading: 'none',
  secondEyesNeeded: false,
} as const satisfies Partial<AnswerOfBatchView>;

/** For the office: batches, and of one of them what each of its answers still lacks. */
@Injectable()
export class AnswerBatchesQueries {
  constructor(
    private readonly db: DataSource,
    private readonly drafts: DraftsQueries,
  ) {}

  async list(actor: Actor): Promise<AnswerBatchCardView[]> {
    authorise(responsesPolicy.answerTogether(actor));
    return this.cards(actor.cityId, null);
  }

  async batch(actor: Actor, id: string): Promise<AnswerBatchView> {
    authorise(responsesPolicy.answerTogether(actor));
    if (!isUuid(id)) notFound();
    const [card] = await this.cards(actor.cityId, id);
    if (!card) notFound();
    const answers: AnswerOfBatchView[] = [];
    for (const row of await this.answers(actor.cityId, id)) answers.push(await this.withGaps(actor, row));
    return { ...card, answers };
  }

  private async withGaps(actor: Actor, { drafted, ...answer }: AnswerRow): Promise<AnswerOfBatchView> {
    const awaited = proposalCan('answer', answer);
    if (!drafted) return { ...answer, awaited, ...noDraft, gaps: [] };
    const { revision, changedAt, changedBy, content, secondEyes, gaps } = await this.drafts.draft(actor, answer.reference);
    const { decision, ownWords = '' } = content;
    const read = { reading: secondEyes.state, secondEyesNeeded: secondEyes.needed };
    return { ...answer, awaited, revision, decision, ownWords, changedAt, changedBy, ...read, gaps };
  }

  private async cards(cityId: CityId, id: string | null): Promise<AnswerBatchCardView[]> {
    const rows = await read<CardRow>(
      this.db,
      `select t.id, t.decision, t.reason_code as "reasonCode", t.made_at as "madeAt",
              count(d.proposal_id)::integer as open, count(b.response_id)::integer as published
         from answer_batch t
         join batched_answer b on b.city_id = t.city_id and b.batch_id = t.id
         left join response_draft d on d.city_id = b.city_id and d.proposal_id = b.proposal_id and d.batch_id = b.batch_id
        where t.city_id = $1 and ($2::uuid is null or t.id = $2)
        group by t.city_id, t.id order by t.made_at desc, t.id desc limit ${mostShown}`,
      [cityId, id],
    );
    return rows.map((row) => ({ ...row, madeAt: row.madeAt.toISOString() }));
  }

  private answers(cityId: CityId, id: string): Promise<AnswerRow[]> {
    return read<AnswerRow>(
      this.db,
      `select p.year || '-' || p.number as reference, p.title, p.language, p.demo, p.state, b.response_id is not null as published,
              coalesce(b.own_words, '') as "ownWords", d.proposal_id is not null as drafted
         from batched_answer b
         join proposal p on p.city_id = b.city_id and p.id = b.proposal_id
         left join response_draft d on d.city_id = b.city_id and d.proposal_id = b.proposal_id and d.batch_id = b.batch_id
        where b.city_id = $1 and b.batch_id = $2 order by p.year, p.number`,
      [cityId, id],
    );
  }
}

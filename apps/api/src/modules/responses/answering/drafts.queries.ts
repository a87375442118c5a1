import { checkOfficialResponse, lastAppealDay } from '@madang/accountability';
import { calendarDateIn } from '@madang/basics';
import type { ResponseDraftBody, ResponseDraftView } from '@madang/contracts/response-drafts';
import type { Language } from '@madang/contracts/wire';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.js';
import { authorise } from '../../../platform/access/authorise.js';
import { Clock } from '../../../platform/clock.js';
import { readOne } from '../../../platform/database/read.js';
import { momentIn, seenProposal, type SeenProposal } from '../../proposals/index.js';
import { openJoining } from '../joining/open-joining.js';
import { secondEyesOf } from '../second-eyes/second-eyes-of-draft.js';
import { responsesPolicy } from '../responses.policy.js';
import { ownWordsOf } from '../together/own-words-of-draft.js';
import type { AnswerBatchId } from '../together/answer-batch.entity.js';
import { askedOfAnswer } from './asked-of-answer.js';
import { begunDraft } from './begun-draft.js';
import { decisionsFrom } from './decisions-from.js';
import { draftOfBody } from './draft-of-body.js';
import { effectsOfAnswer } from './effects-of-answer.js';
import { toGapView } from './gap-problems.js';

interface Row {
  readonly revision: number | null;
  readonly changedAt: Date | null;
  readonly changedBy: string | null;
  readonly content: ResponseDraftBody | null;
  readonly batchId: AnswerBatchId | null;
  readonly office: string | null;
  readonly officeHolder: string | null;
  readonly ownLanguage: Language;
}

/** For staff: the answer being written, what it would do right by right, and what it still lacks. */
@Injectable()
export class DraftsQueries {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  async draft(actor: Actor, name: string): Promise<ResponseDraftView> {
    const proposal = await seenProposal(this.db, actor, name);
    authorise(responsesPolicy.answer(actor, { readable: true }));
    const row = await this.row(proposal);
    const content = row.content ?? begunDraft(row);
    const { effects } = await effectsOfAnswer(this.db, proposal, content);
    const asked = await askedOfAnswer(this.db, proposal, content);
    const { cityId, id: proposalId } = proposal;
    const ownWords = await ownWordsOf(this.db, { cityId, proposalId, batchId: row.batchId, content });
    return {
      revision: row.revision ?? 0,
      changedAt: row.changedAt?.toISOString() ?? null,
      changedBy: row.changedBy,
      content,
      batch: row.batchId,
      decisions: decisionsFrom(proposal.state, (await openJoining(this.db, proposal))?.state === 'agreed'),
      effects,
      ...asked,
      secondEyes: await secondEyesOf(this.db, proposal, actor.personId),
      gaps: checkOfficialResponse(draftOfBody(content, { effects, ...asked, ownWords })).map(toGapView),
      earliestAppealEnd: await this.earliestAppealEnd(actor, content),
    };
  }

  /** What is answered today can be appealed until then; to offer less is refused. */
  private async earliestAppealEnd(actor: Actor, { decision }: ResponseDraftBody): Promise<string | null> {
    if (decision === null) return null;
    const { now, settings } = await momentIn(this.db.manager, actor.cityId, await this.clock.now(this.db));
    return lastAppealDay(decision, calendarDateIn(settings.timeZone, now), settings);
  }

  private async row({ cityId, id }: Pick<SeenProposal, 'cityId' | 'id'>): Promise<Row> {
    const row = await readOne<Row>(
      this.db,
      `select d.revision, d.changed_at as "changedAt", p.pen_name as "changedBy", d.content, d.batch_id as "batchId",
              a.office, a.office_holder as "officeHolder", city.own_language as "ownLanguage"
         from city
         left join response_draft d on d.city_id = city.id and d.proposal_id = $2
         left join person p on p.city_id = d.city_id and p.id = d.changed_by
         left join acknowledgement a on a.city_id = city.id and a.proposal_id = $2
        where city.id = $1`,
      [cityId, id],
    );
    return row!;
  }
}

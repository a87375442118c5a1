import { hearingOutcomesFor, linkedOutcomesFor, type ActMoment } from '@madang/accountability';
import { calendarDateIn, type CalendarDate } from '@madang/basics';
import type { HearingsView } from '@madang/contracts/hearings';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../platform/access/actor.js';
import { Clock } from '../../platform/clock.js';
import { momentIn, seenProposal } from '../proposals/index.js';
import { readOne } from '../../platform/database/read.js';
import { AppealRow } from './appeal.entity.js';
import { AuthorQuestionRow } from './author-question.entity.js';
import { HearingDecisionRow } from './hearing-decision.entity.js';
import { hearingRoleOf } from './hearings.policy.js';
import { itemOf } from './linked-appeal.js';
import { offeredActs, type Answered, type Item } from './offered-acts.js';
import { ChangedFactsRow } from './reopening/changed-facts.entity.js';
import { refusedOn } from './reopening/refused-on.js';
import { TransferRow } from './transfer.entity.js';

/** What was asked, appealed and decided about a proposal, and what this reader can do about it. */
@Injectable()
export class HearingsQueries {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  async of(actor: Actor, name: string): Promise<HearingsView> {
    const { cityId, id: proposalId } = await seenProposal(this.db, actor, name);
    const of = { cityId, proposalId };
    const tx = this.db.manager;
    const [moment, item, appeals, decisions, question, transfer, answer, facts, refused] = await Promise.all([
      this.clock.now(this.db).then((now) => momentIn(tx, cityId, now)),
      this.item(cityId, proposalId),
      tx.find(AppealRow, { where: of, order: { lodgedAt: 'desc' } }),
      tx.find(HearingDecisionRow, { where: of, order: { decidedAt: 'desc' } }),
      tx.findOneBy(AuthorQuestionRow, of),
      tx.findOneBy(TransferRow, of),
      this.answer(cityId, proposalId),
      tx.find(ChangedFactsRow, { where: of, order: { namedAt: 'desc' } }),
      refusedOn(tx, cityId, proposalId),
    ]);
    const role = hearingRoleOf(actor);
    return {
      appeals: appeals.map((appeal) => ({
        id: appeal.id,
        decision: appeal.decision,
        text: appeal.text,
        language: appeal.language,
        lodgedAt: appeal.lodgedAt.toISOString(),
        linked: appeal.linked,
        state: appeal.state,
        dueOn: appeal.dueOn,
        outcomes: role && appeal.linked ? linkedOutcomesFor(itemOf(appeal), role) : [],
        mine: appeal.appellantId === actor.personId,
      })),
      changedFacts: facts.map(({ id, by, since, text, language, source, namedAt, namedById }) => ({
        id,
        by,
        since,
        text,
        language,
        source,
        at: namedAt.toISOString(),
        mine: namedById === actor.personId,
      })),
      refusedOn: refused,
      decisions: decisions.map(({ id, appealId, by, outcome, text, language, decidedAt }) => ({
        id,
        appealId,
        by,
        outcome,
        text,
        language,
        at: decidedAt.toISOString(),
      })),
      authorQuestion: question && {
        id: question.id,
        question: question.question,
        language: question.language,
        askedOn: question.askedOn,
        until: stillUntil(item, moment),
        answer: question.answer,
        answerLanguage: question.answerLanguage,
        answeredAt: question.answeredAt?.toISOString() ?? null,
        mine: question.answeredById !== null && question.answeredById === actor.personId,
      },
      transfer: transfer && {
        body: transfer.body,
        proof: transfer.proof,
        language: transfer.language,
        at: transfer.transferredAt.toISOString(),
      },
      allowedActions: offeredActs(actor, item, { appeals, facts, answer }, moment),
      outcomes: role ? hearingOutcomesFor(item, role) : [],
    };
  }

  private async item(cityId: string, id: string): Promise<Item> {
    const row = await readOne<Item>(
      this.db,
      `select state, entered_from as "enteredFrom", entered_at as "enteredAt", due_on::text as "dueOn", due_rule as "dueRule",
              threshold_met_on::text as "thresholdMetOn", owed_in as "owedIn", owed_on::text as "owedOn",
              extended_on::text as "extendedOn", paused_on::text as "pausedOn", paused_until::text as "pausedUntil", deferrals, reopenings,
              author_id as "authorId", co_author_ids as "coAuthorIds"
         from proposal where city_id = $1 and id = $2`,
      [cityId, id],
    );
    return row!;
  }

  private answer(cityId: string, id: string): Promise<Answered | undefined> {
    return readOne<Answered>(
      this.db,
      `select id, decision, published_on::text as "publishedOn" from official_response
        where city_id = $1 and proposal_id = $2 order by published_at desc, id desc limit 1`,
      [cityId, id],
    );
  }
}

/** Until when the clock stands still at most; null once it runs again, with an answer or without. */
function stillUntil({ pausedUntil }: Item, { now, settings }: ActMoment): CalendarDate | null {
  return pausedUntil !== null && pausedUntil > calendarDateIn(settings.timeZone, now) ? pausedUntil : null;
}

import {
  hearingOutcomesFor,
  lastAppealDay,
  linkedOutcomesFor,
  mayMove,
  resumeAfterAuthor,
  waitForAuthor,
  type ActMoment,
  type AnswerDecision,
  type ResponseItem,
} from '@madang/accountability';
import { calendarDateIn, type CalendarDate } from '@madang/basics';
import type { HearingAct, HearingsView } from '@madang/contracts/hearings';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../platform/access/actor.js';
import { Clock } from '../../platform/clock.js';
import { momentIn, seenProposal, type HeldProposal } from '../proposals/index.js';
import { readOne } from '../../platform/database/read.js';
import { AppealRow } from './appeal.entity.js';
import { AuthorQuestionRow } from './author-question.entity.js';
import { HearingDecisionRow } from './hearing-decision.entity.js';
import { hearingRoleOf, hearingsPolicy } from './hearings.policy.js';
import { itemOf } from './linked-appeal.js';
import { TransferRow } from './transfer.entity.js';

type Item = ResponseItem & Pick<HeldProposal, 'authorId' | 'coAuthorIds'>;

interface Answered {
  readonly id: string;
  readonly decision: AnswerDecision;
  readonly publishedOn: CalendarDate;
}

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
    const [moment, item, appeals, decisions, question, transfer, answer] = await Promise.all([
      this.clock.now(this.db).then((now) => momentIn(tx, cityId, now)),
      this.item(cityId, proposalId),
      tx.find(AppealRow, { where: of, order: { lodgedAt: 'desc' } }),
      tx.find(HearingDecisionRow, { where: of, order: { decidedAt: 'desc' } }),
      tx.findOneBy(AuthorQuestionRow, of),
      tx.findOneBy(TransferRow, of),
      this.answer(cityId, proposalId),
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
        question: question.question,
        language: question.language,
        askedOn: question.askedOn,
        until: item.pausedUntil ?? question.askedOn,
        answer: question.answer,
        answerLanguage: question.answerLanguage,
        answeredAt: question.answeredAt?.toISOString() ?? null,
      },
      transfer: transfer && {
        body: transfer.body,
        proof: transfer.proof,
        language: transfer.language,
        at: transfer.transferredAt.toISOString(),
      },
      allowedActions: offered(actor, item, { appeals, answer }, moment),
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

interface Said {
  readonly appeals: readonly AppealRow[];
  readonly answer: Answered | undefined;
}

/** The policy says who may, the clock whether the state allows it. */
function offered(actor: Actor, item: Item, { appeals, answer }: Said, moment: ActMoment): HearingAct[] {
  const seen = { readable: true };
  const { state } = item;
  const remedies = [state, ...appeals.flatMap((one) => one.state ?? [])];
  const appellants = appeals.map(({ appellantId }) => appellantId);
  const may: Readonly<Record<HearingAct, boolean>> = {
    appeal: hearingsPolicy.appeal(actor, seen) === true && canAppeal(item, { appeals, answer }, moment),
    ask_author: hearingsPolicy.askAuthor(actor, seen) === true && waitForAuthor(item, 'any', moment).ok,
    answer_author: hearingsPolicy.answerAuthor(actor, { ...item, ...seen }) === true && resumeAfterAuthor(item, moment).ok,
    prove_transfer: hearingsPolicy.proveTransfer(actor, seen) === true && state === 'referred',
    confirm_remedy: hearingsPolicy.confirmRemedy(actor, { ...item, ...seen, appellants }) === true && remedies.includes('remedy_due'),
    close_remedy: hearingsPolicy.closeRemedy(actor, seen) === true && remedies.includes('remedied'),
  };
  return (Object.keys(may) as HearingAct[]).filter((act) => may[act]);
}

function canAppeal({ state }: Item, { appeals, answer }: Said, { now, settings }: ActMoment): boolean {
  if (!answer || mayMove(state, 'accepted', 'staff') || appeals.some(({ responseId }) => responseId === answer.id)) return false;
  const lastOn = lastAppealDay(answer.decision, answer.publishedOn, settings);
  return lastOn !== null && calendarDateIn(settings.timeZone, now) <= lastOn;
}

import { questionsAsTheyStand, type ActMoment, type DueRule, type ResponseItem } from '@madang/accountability';
import { calendarDateIn, type CityId, type PersonId, type ProposalId } from '@madang/basics';
import type { QuestionReplyView } from '@madang/contracts/answer-parts';
import type { OfficialResponseView } from '@madang/contracts/official-responses';
import type { AcknowledgementView, ExtensionView, ProposalResponseView } from '@madang/contracts/responses';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.js';
import { Clock } from '../../../platform/clock.js';
import { read, readOne } from '../../../platform/database/read.js';
import { titleOf } from '../../../platform/texts/titles.js';
import { momentIn, seenProposal } from '../../proposals/index.js';
import { cityFacts } from '../../cities/index.js';
import { askingTexts } from '../answering/asked-of-answer.js';
import type { KeptReply } from '../answering/official-response.entity.js';
import { deliveryOf } from '../delivering/delivery.queries.js';
import { askedIn, namedBodies } from './asked.js';
import { offeredActs } from './offered-acts.js';
import { dutyStates, lateness, owedStates } from './owed-states.js';

interface ClockRow extends ResponseItem {
  readonly acknowledgement: AcknowledgementView | null;
  readonly extension: ExtensionView | null;
  readonly mayJudge: boolean;
}

interface AnswerRow extends Omit<OfficialResponseView, 'publishedAt' | 'replies'> {
  readonly publishedAt: Date;
  readonly asked: readonly string[];
  readonly replies: readonly KeptReply[];
}

/** What a proposal's own page shows of its answer. */
@Injectable()
export class ResponseQueries {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  async ofProposal(actor: Actor, name: string, acceptLanguage: string | undefined): Promise<ProposalResponseView> {
    const { cityId, id } = await seenProposal(this.db, actor, name);
    const [row, answers, { currency }, bodies, moment] = await Promise.all([
      this.clockRow(cityId, id, actor.personId),
      this.answers(cityId, id, actor.personId),
      cityFacts(this.db, cityId),
      namedBodies(this.db, cityId),
      this.moment(cityId),
    ]);
    const delivery = await deliveryOf(this.db, { cityId, id, currency }, actor);
    const { state, enteredAt, dueOn, dueRule, acknowledgement, extension } = row;
    const owes = owedStates.includes(state) || dutyStates.includes(state);
    const { allowed, refused, reportable } = offeredActs(actor, row, moment);
    return {
      state,
      enteredAt: enteredAt.toISOString(),
      dueOn,
      dueRule: dueRule && ruleView(dueRule),
      ...lateness(row, calendarDateIn(moment.settings.timeZone, moment.now)),
      asked: owes ? askedIn(state, bodies) : null,
      acknowledgement,
      extension,
      answers,
      mayJudge: row.mayJudge,
      delivery,
      reportable,
      allowedActions: allowed,
      refusals: refused.map(({ action, code }) => ({ action, code, title: titleOf(code, acceptLanguage) })),
    };
  }

  private async moment(cityId: CityId): Promise<ActMoment> {
    return momentIn(this.db.manager, cityId, await this.clock.now(this.db));
  }

  private async clockRow(cityId: CityId, id: ProposalId, reader: PersonId | null): Promise<ClockRow> {
    const row = await readOne<ClockRow>(
      this.db,
      `select p.state, p.entered_from as "enteredFrom", p.entered_at as "enteredAt", p.due_on::text as "dueOn", p.due_rule as "dueRule",
              p.threshold_met_on::text as "thresholdMetOn", p.owed_in as "owedIn", p.owed_on::text as "owedOn",
              p.extended_on::text as "extendedOn", p.paused_on::text as "pausedOn", p.paused_until::text as "pausedUntil",
              p.deferrals, p.reopenings,
              $3::uuid is not null and ($3 = p.author_id or $3 = any(p.co_author_ids) or exists (
                select 1 from support s where s.city_id = p.city_id and s.proposal_id = p.id and s.person_id = $3)) as "mayJudge",
              (select json_build_object('office', a.office, 'officeHolder', a.office_holder, 'language', a.language, 'plan', a.plan,
                                        'at', a.acknowledged_at)
                 from acknowledgement a where a.city_id = p.city_id and a.proposal_id = p.id) as acknowledgement,
              (select json_build_object('extendedOn', e.extended_on, 'from', e.from_on, 'until', e.until_on, 'reason', e.reason,
                                        'language', e.language)
                 from answer_extension e where e.city_id = p.city_id and e.proposal_id = p.id) as extension
         from proposal p where p.city_id = $1 and p.id = $2`,
      [cityId, id, reader],
    );
    return row!;
  }

  private async answers(cityId: CityId, id: ProposalId, reader: PersonId | null): Promise<OfficialResponseView[]> {
    const texts = await askingTexts(this.db, { cityId, id });
    const rows = await read<AnswerRow>(
      this.db,
      `select r.id, published_at as "publishedAt", late_days as "lateDays", r.language, decision, reason_code as "reasonCode", evidence,
              explanation, office, office_holder as "officeHolder", figures, effects, alternative, next_step_on::text as "nextStepOn",
              next_step as "nextStep", appeal_route as "appealRoute", appeal_until::text as "appealUntil", translations, parts,
              accepted_moves as "acceptedMoves", lines, asked, replies, deferred_until::text as "deferredUntil", budget_stage as "budgetStage", r.demo,
              read_again as "readAgain",
              case when p.id is not null then json_build_object('reference', p.year || '-' || p.number, 'title', p.title,
                                                                'language', p.language) end as "joinedWith",
              (select json_build_object('yes', count(*) filter (where w.verdict = 'yes'),
                                        'partly', count(*) filter (where w.verdict = 'partly'),
                                        'no', count(*) filter (where w.verdict = 'no'))
                 from answer_word w where w.city_id = $1 and w.response_id = r.id) as answered,
              (select w.verdict from answer_word w where w.city_id = $1 and w.response_id = r.id and w.person_id = $3) as "myWord"
         from official_response r left join proposal p on p.city_id = r.city_id and p.id = r.joined_with_id
        where r.city_id = $1 and r.proposal_id = $2 order by published_at desc, r.id desc`,
      [cityId, id, reader],
    );
    return rows.map(({ asked, replies, ...row }) => ({
      ...row,
      publishedAt: row.publishedAt.toISOString(),
      replies: shownReplies(asked, replies, texts),
    }));
  }
}

function shownReplies(asked: readonly string[], replies: readonly KeptReply[], texts: readonly string[]): QuestionReplyView[] {
  const questions = questionsAsTheyStand(
    replies.map(({ question = '' }, place) => asked[place] ?? question),
    texts,
  );
  return replies.map(({ reply }, place) => ({ question: questions[place] ?? null, reply }));
}

function ruleView({ code, from, days, movedFrom }: DueRule) {
  return { code, from, days, ...(movedFrom && { movedFrom }) };
}

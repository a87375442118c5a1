import type { DueRule } from '@madang/accountability';
import { addDays, calendarDateIn, type CalendarDate, type PersonId } from '@madang/basics';
import type { AuthorView } from '@madang/contracts/proposal-names';
import type { SentBackView } from '@madang/contracts/proposal-screening';
import type { ProposalView } from '@madang/contracts/proposals';
import { debateSupportDays, debateThreshold, isAuthor, proposalCan } from '@madang/participation';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.js';
import { Clock } from '../../../platform/clock.js';
import { readOne } from '../../../platform/database/read.js';
import { notFound } from '../../../platform/http/problem.js';
import { attachmentViews } from '../attachments/attachment-sql.js';
import { coAuthorViews } from '../authors/author-sql.js';
import { originColumn } from '../importing/origin-column.js';
import { proposalKey, whereKey } from '../proposal-key.js';
import { mayRead } from '../proposals.policy.js';
import { offeredActions } from './allowed-actions.js';
import { cardColumns, cardJoins, movesOfCard, toCard, type CardRow } from './proposal-card.js';

/** Columns that go out as they are stored. */
type Plain =
  | 'cycle'
  | 'budgetYear'
  | 'problem'
  | 'change'
  | 'whoIsAffected'
  | 'howOneWouldKnow'
  | 'pastWrong'
  | 'whoWouldLose'
  | 'revision'
  | 'groups'
  | 'place'
  | 'point'
  | 'warning'
  | 'attachments'
  | 'origin';

interface DetailRow extends CardRow, Pick<ProposalView, Plain> {
  readonly authorId: PersonId;
  readonly coAuthorIds: readonly PersonId[];
  readonly coAuthors: AuthorView[];
  readonly penName: string;
  readonly authorIsDemo: boolean;
  readonly dueRule: DueRule | null;
  readonly iSupport: boolean;
  readonly reopenings: number;
  readonly debateId: string | null;
  readonly thresholdMetOn: CalendarDate | null;
  readonly sentBackAt: Date | null;
  readonly sentBack: Pick<SentBackView, 'reason' | 'passage'> | null;
}

/** One proposal as its page shows it to this reader. */
@Injectable()
export class ProposalDetailQueries {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  async detail(actor: Actor, name: string, acceptLanguage: string | undefined): Promise<ProposalView> {
    const row = await this.find(actor, name);
    if (!row || !mayRead(actor, row)) notFound();
    const mine = isAuthor(actor.personId, row);
    const now = await this.clock.now(this.db);
    return {
      ...toCard(row, now),
      cycle: row.cycle,
      budgetYear: row.budgetYear,
      author: { penName: row.penName, demo: row.authorIsDemo },
      debate: debateInSight(row, now),
      coAuthors: row.coAuthors,
      problem: row.problem,
      change: row.change,
      whoIsAffected: row.whoIsAffected,
      howOneWouldKnow: row.howOneWouldKnow,
      pastWrong: row.pastWrong,
      whoWouldLose: row.whoWouldLose,
      place: row.place,
      point: row.point,
      warning: row.warning,
      attachments: row.attachments,
      groups: row.groups,
      moves: movesOfCard(row),
      dueRule: row.dueRule,
      sentBack: mine && row.state === 'draft' ? sentBackOf(row) : null,
      iSupport: row.iSupport,
      mine,
      revision: row.revision,
      origin: row.origin,
      ...offeredActions(actor, row, acceptLanguage),
    };
  }

  private find(actor: Actor, name: string): Promise<DetailRow | undefined> {
    const [where, parameters] = whereKey(proposalKey(actor.cityId, name));
    return readOne<DetailRow>(
      this.db,
      `select ${cardColumns}, p.author_id as "authorId", p.co_author_ids as "coAuthorIds", author.pen_name as "penName", author.demo as "authorIsDemo", cycle.slug as cycle,
              v.fiscal_year as "budgetYear", p.problem, p.change, p.who_is_affected as "whoIsAffected",
              p.how_one_would_know as "howOneWouldKnow", p.past_wrong as "pastWrong", p.who_would_lose as "whoWouldLose",
              (select coalesce(json_agg(json_build_object('code', g.code, 'names', g.names) order by g.code collate "C"), '[]')
                 from priority_group g where g.city_id = p.city_id and g.code = any(p.group_codes)) as groups,
              p.place, p.point, p.warning, ${attachmentViews} as attachments,
              p.threshold_met_on::text as "thresholdMetOn",
              (select d.id from debate d where d.city_id = p.city_id and d.proposal_id = p.id) as "debateId",
              p.due_rule as "dueRule", p.revision, p.reopenings, ${originColumn}, checked.at as "sentBackAt", checked.payload as "sentBack",
              ${coAuthorViews('p')} as "coAuthors",
              exists (select 1 from support s where s.city_id = p.city_id and s.proposal_id = p.id
                                                and s.person_id = $${parameters.length + 1}) as "iSupport"
         from proposal p ${cardJoins}
         join person author on author.city_id = p.city_id and author.id = p.author_id
         left join cycle on cycle.city_id = p.city_id and cycle.id = p.cycle_id
         left join lateral (
           select o.at, o.payload from outbox o
            where o.city_id = p.city_id and o.subject_type = 'proposal' and o.subject_id = p.id::text and o.name = 'proposal.screened'
            order by o.at desc limit 1) checked on true
        where ${where}`,
      [...parameters, actor.personId],
    );
  }
}

function sentBackOf({ sentBackAt, sentBack }: DetailRow): SentBackView | null {
  return sentBackAt && sentBack ? { at: sentBackAt.toISOString(), reason: sentBack.reason, passage: sentBack.passage } : null;
}

function debateInSight({ debateId, population, timeZone, state, thresholdMetOn }: DetailRow, now: Date): ProposalView['debate'] {
  const lastDay = thresholdMetOn && proposalCan('support', { state }) ? addDays(thresholdMetOn, debateSupportDays) : null;
  const open = lastDay !== null && calendarDateIn(timeZone, now) <= lastDay;
  return { id: debateId, threshold: debateThreshold(population), supportUntil: open ? lastDay : null };
}

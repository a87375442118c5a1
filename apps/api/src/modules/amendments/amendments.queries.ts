import type { BudgetVersionId, PersonId } from '@madang/basics';
import type { AmendmentsView, AmendmentView } from '@madang/contracts/amendments';
import type { MoveView } from '@madang/contracts/moves';
import type { PageFilter } from '@madang/contracts/paging';
import { authorsOf, proposalCan } from '@madang/participation';
import type { Currency } from '@madang/money';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../platform/access/actor.js';
import { read, readOne } from '../../platform/database/read.js';
import { cursorParts, decodeShapedCursor, toPage } from '../../platform/http/cursor.js';
import { nameMoves, seenProposal, type BoundMoves, type SeenProposal } from '../proposals/index.js';
import type { StoredMoneyChange } from './amendment.entity.js';
import { amendmentsPolicy } from './amendments.policy.js';

interface Row extends Pick<
  AmendmentView,
  'id' | 'why' | 'language' | 'text' | 'coveredFor' | 'state' | 'reason' | 'inFavour' | 'against' | 'myVoice'
> {
  readonly writerId: PersonId;
  readonly penName: string;
  readonly demo: boolean;
  readonly money: StoredMoneyChange | null;
  readonly beforeVersionId: BudgetVersionId | null;
  readonly afterVersionId: BudgetVersionId | null;
  readonly currency: Currency | null;
  readonly coveredAt: Date | null;
  readonly createdAt: Date;
  readonly place: string;
  readonly closesAt: Date | null;
  readonly decidedAt: Date | null;
  readonly amAsked: boolean;
}

interface Reading {
  readonly actor: Actor;
  readonly open: boolean;
  readonly named: (list: BoundMoves) => MoveView[];
}

const atOnce = 20;
const instant = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?[+-]\d\d(:\d\d){0,2}$/;

/** Whether an amendment `a` asks the reader `$3`, who backs the proposal and is none of its authors `$4`. */
const amAsked = `
  a.state = 'asked' and a.closes_at > clock_timestamp() and exists (
    select 1 from support s where s.city_id = a.city_id and s.proposal_id = a.proposal_id and s.person_id = $3
                              and s.given_at <= a.asked_at and s.person_id <> all($4::uuid[]))`;

/** What people would have differently about a proposal. */
@Injectable()
export class AmendmentsQueries {
  constructor(private readonly db: DataSource) {}

  async of(actor: Actor, name: string, { cursor, limit = atOnce }: PageFilter): Promise<AmendmentsView> {
    const proposal = await seenProposal(this.db, actor, name);
    const open = proposalCan('amend', proposal);
    const rows = await this.rows(proposal, actor.personId, decodeShapedCursor(cursor, [instant, cursorParts.uuid]), limit + 1);
    const named = await nameMoves(this.db, proposal.cityId, rows.slice(0, limit).flatMap(boundMoves));
    const page = toPage(
      rows,
      limit,
      (row) => [row.place, row.id],
      (row) => toView(row, proposal, { actor, open, named }),
    );
    return { ...page, ...(await this.figures(proposal, actor, open)), open, hasSupporters: await this.hasSupporters(proposal) };
  }

  private rows(
    { cityId, id, ...authors }: SeenProposal,
    personId: PersonId | null,
    after: readonly unknown[] | undefined,
    most: number,
  ): Promise<Row[]> {
    return read<Row>(
      this.db,
      `select a.id, a.writer_id as "writerId", w.pen_name as "penName", w.demo, a.covered_at as "coveredAt", a.covered_for as "coveredFor", a.language,
              case when a.covered_at is null then a.why end as why, case when a.covered_at is null then a.text else '[]' end as text,
              case when a.covered_at is null then a.money end as money,
              a.before_version_id as "beforeVersionId", a.after_version_id as "afterVersionId", v.currency, a.state, a.reason,
              a.created_at as "createdAt", a.created_at::text as place, a.closes_at as "closesAt", a.decided_at as "decidedAt",
              a.in_favour as "inFavour", a.against, mine.in_favour as "myVoice", ${amAsked} as "amAsked"
         from amendment a
         join person w on w.city_id = a.city_id and w.id = a.writer_id
         left join budget_version v on v.city_id = a.city_id and v.id = a.after_version_id
         left join amendment_voice mine on mine.city_id = a.city_id and mine.amendment_id = a.id and mine.person_id = $3
        where a.city_id = $1 and a.proposal_id = $2
          and ($5::timestamptz is null or (a.created_at, a.id) < ($5::timestamptz, $6::uuid))
        order by a.created_at desc, a.id desc limit $7`,
      [cityId, id, personId, authorsOf(authors), after?.[0] ?? null, after?.[1] ?? null, most],
    );
  }

  /** Of all of them, whichever page is read. */
  private async figures(
    proposal: SeenProposal,
    actor: Actor,
    open: boolean,
  ): Promise<Pick<AmendmentsView, 'count' | 'takenUp' | 'waitsForMe'>> {
    const { cityId, id } = proposal;
    const found = await readOne<{ count: number; takenUp: number; undecided: boolean; asked: boolean }>(
      this.db,
      `select count(*)::int as count, (count(*) filter (where a.state = 'accepted'))::int as "takenUp",
              coalesce(bool_or(a.state = 'open' and a.covered_at is null), false) as undecided,
              coalesce(bool_or(a.covered_at is null and ${amAsked}), false) as asked
         from amendment a where a.city_id = $1 and a.proposal_id = $2`,
      [cityId, id, actor.personId, authorsOf(proposal)],
    );
    const { count, takenUp, undecided, asked } = found!;
    const mayDecide = open && undecided && amendmentsPolicy.decide(actor, proposal) === true;
    return { count, takenUp, waitsForMe: mayDecide || (asked && amendmentsPolicy.answer(actor, proposal) === true) };
  }

  private async hasSupporters({ cityId, id, ...authors }: SeenProposal): Promise<boolean> {
    const found = await readOne<{ some: boolean }>(
      this.db,
      'select exists (select 1 from support where city_id = $1 and proposal_id = $2 and person_id <> all($3::uuid[])) as some',
      [cityId, id, authorsOf(authors)],
    );
    return found!.some;
  }
}

function toView(row: Row, proposal: SeenProposal, { actor, open, named }: Reading): AmendmentView {
  const { id, why, language, text, state, reason, inFavour, against, myVoice, penName, demo, coveredAt, coveredFor } = row;
  // Where the proposal went on before its author said anything, there is nothing left to decide.
  const now = state === 'open' && !open ? 'lapsed' : state;
  const [before, after] = boundMoves(row);
  return {
    id,
    at: row.createdAt.toISOString(),
    by: { penName, demo },
    why,
    coveredAt: coveredAt?.toISOString() ?? null,
    coveredFor,
    language,
    text: text.map(({ field, before: was, after: becomes }) => ({ field, before: was, after: becomes })),
    money: before && after ? { before: named(before), after: named(after) } : null,
    state: now,
    reason,
    decidedAt: row.decidedAt?.toISOString() ?? null,
    closesAt: state === 'asked' ? (row.closesAt?.toISOString() ?? null) : null,
    inFavour,
    against,
    myVoice,
    mine: row.writerId === actor.personId,
    mayDecide: now === 'open' && coveredAt === null && amendmentsPolicy.decide(actor, proposal) === true,
    mayAnswer: row.amAsked && coveredAt === null && amendmentsPolicy.answer(actor, proposal) === true,
  };
}

/** The moves before and after, or none where only words change. */
function boundMoves({ money, currency, beforeVersionId, afterVersionId }: Row): BoundMoves[] {
  if (!money) return [];
  return [
    { budgetVersionId: beforeVersionId, currency, moves: money.before },
    { budgetVersionId: afterVersionId, currency, moves: money.after },
  ];
}

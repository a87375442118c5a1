import type { ProposalVersionPage, ProposalVersionView, VersionCause } from '@madang/contracts/proposal-versions';
import type { PageFilter } from '@madang/contracts/paging';
import type { MoveView } from '@madang/contracts/moves';
import type { BudgetVersionId } from '@madang/basics';
import { amendableFields, type AmendableText } from '@madang/participation';
import type { Currency } from '@madang/money';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.js';
import { read } from '../../../platform/database/read.js';
import { cursorParts, decodeShapedCursor, toPage } from '../../../platform/http/cursor.js';
import type { StoredMove } from '../moves/stored-move.js';
import { nameMoves } from '../moves/named-moves.js';
import { seenProposal } from '../reading/seen-proposal.js';

interface Row extends AmendableText {
  readonly number: number;
  readonly since: Date | null;
  readonly cause: VersionCause | null;
  readonly amendmentId: string | null;
  readonly moves: readonly StoredMove[];
  readonly budgetVersionId: BudgetVersionId | null;
  readonly budgetYear: number | null;
  readonly currency: Currency | null;
}

const words = ['title', 'problem', 'change', 'who_is_affected', 'how_one_would_know', 'past_wrong', 'who_would_lose'];

const atOnce = 10;

/** How a proposal reads, and how it read before: what stands is the last of its versions. */
@Injectable()
export class ProposalVersionsQueries {
  constructor(private readonly db: DataSource) {}

  async of(actor: Actor, name: string, { cursor, limit = atOnce }: PageFilter): Promise<ProposalVersionPage> {
    const [beyond] = decodeShapedCursor(cursor, [cursorParts.number]) ?? [null];
    const { cityId, id } = await seenProposal(this.db, actor, name);
    const rows = await read<Row>(
      this.db,
      `with every as (
         select f.number, ${list('f')}, f.moves, f.budget_version_id, f.replaced_at, f.cause, f.amendment_id
           from proposal_version f where f.city_id = $1 and f.proposal_id = $2
         union all
         select p.version, ${list('p')},
                (select coalesce(jsonb_agg(jsonb_build_object('line', m.line_code, 'minor', m.delta_minor::text) order by m.position), '[]')
                   from move m where m.city_id = $1 and m.proposal_id = $2),
                p.budget_version_id, null, null, null
           from proposal p where p.city_id = $1 and p.id = $2),
       followed as (
         select e.*, coalesce(lag(e.replaced_at) over by_number, p.submitted_at) as since, lag(e.cause) over by_number as came_by,
                lag(e.amendment_id) over by_number as came_from
           from every e join proposal p on p.city_id = $1 and p.id = $2
         window by_number as (order by e.number))
       select e.number, e.title, e.problem, e.change, e.who_is_affected as "whoIsAffected", e.how_one_would_know as "howOneWouldKnow",
              e.past_wrong as "pastWrong", e.who_would_lose as "whoWouldLose", e.moves, e.budget_version_id as "budgetVersionId",
              v.fiscal_year as "budgetYear", v.currency,
              e.since, e.came_by as cause, e.came_from as "amendmentId"
         from followed e left join budget_version v on v.city_id = $1 and v.id = e.budget_version_id
        where $3::int is null or e.number < $3 order by e.number desc limit $4`,
      [cityId, id, beyond, limit + 1],
    );
    const named = await nameMoves(this.db, cityId, rows);
    const view = (row: Row) => toView(row, named(row));
    const earlier = rows[limit];
    return { ...toPage(rows, limit, ({ number }) => [number], view), earlier: earlier ? view(earlier) : null };
  }
}

function toView(row: Row, moves: MoveView[]): ProposalVersionView {
  const { number, since, cause, amendmentId, budgetYear } = row;
  return {
    number,
    cause,
    amendmentId,
    since: since?.toISOString() ?? null,
    text: amendableFields.flatMap((field) => (row[field] === null ? [] : [{ field, text: row[field] }])),
    budgetYear,
    moves,
  };
}

function list(table: string): string {
  return words.map((column) => `${table}.${column}`).join(', ');
}

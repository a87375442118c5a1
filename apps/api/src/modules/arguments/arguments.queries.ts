import type { ArgumentId, PersonId } from '@madang/basics';
import type { ArgumentFilter, ArgumentPage, ArgumentView, ReplyPage, ReplyView } from '@madang/contracts/arguments';
import type { PageFilter } from '@madang/contracts/paging';
import { proposalCan } from '@madang/participation';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../platform/access/actor.js';
import { read, readOne } from '../../platform/database/read.js';
import { cursorParts, decodeShapedCursor, toPage } from '../../platform/http/cursor.js';
import { notFound } from '../../platform/http/problem.js';
import { isUuid } from '../../platform/http/uuid.js';
import { seenProposal, type SeenProposal } from '../proposals/index.js';

interface Row extends Pick<ReplyView, 'text' | 'language' | 'voice' | 'helpful' | 'helpsMe' | 'coveredFor'> {
  readonly id: ArgumentId;
  readonly answersId: ArgumentId | null;
  readonly side: ArgumentView['side'];
  readonly writerId: PersonId;
  readonly penName: string;
  readonly demo: boolean;
  readonly createdAt: Date;
  readonly takenBackAt: Date | null;
  readonly coveredAt: Date | null;
}

interface CountedReply extends Row {
  readonly total: number;
}

const atOnce = 20;
/** So many replies stand below an argument; more have a page of their own. */
const firstOnes = 3;

/** An argument `a` as it may be shown: what was taken back or covered never leaves the database. */
const shown = (reader: string) => `
  a.id, a.answers_id as "answersId", a.side, a.writer_id as "writerId", w.pen_name as "penName", w.demo, a.voice, a.language,
  case when a.taken_back_at is null and a.covered_at is null then a.text end as text,
  a.created_at as "createdAt", a.taken_back_at as "takenBackAt", a.covered_at as "coveredAt", a.covered_for as "coveredFor", a.helpful,
  exists (select 1 from helpful_argument h where h.city_id = a.city_id and h.argument_id = a.id and h.person_id = ${reader}) as "helpsMe"`;

/** What speaks for a proposal and what against it, each side by itself. */
@Injectable()
export class ArgumentsQueries {
  constructor(private readonly db: DataSource) {}

  async page(actor: Actor, name: string, { side, cursor, limit = atOnce }: ArgumentFilter): Promise<ArgumentPage> {
    const proposal = await seenProposal(this.db, actor, name);
    const [helpful, id] = decodeShapedCursor(cursor, [cursorParts.number, cursorParts.uuid]) ?? [null, null];
    const rows = await read<Row>(
      this.db,
      `select ${shown('$3')}
         from argument a join person w on w.city_id = a.city_id and w.id = a.writer_id
        where a.city_id = $1 and a.proposal_id = $2 and a.side = $4 and a.answers_id is null
          and ($5::int is null or (a.helpful, a.id) < ($5::int, $6::uuid))
        order by a.helpful desc, a.id desc limit $7`,
      [proposal.cityId, proposal.id, actor.personId, side, helpful, id, limit + 1],
    );
    const replies = await this.firstReplies(proposal, actor, rows.slice(0, limit));
    const page = toPage(
      rows,
      limit,
      (row) => [row.helpful, row.id],
      (row) => argumentView(row, replies, actor),
    );
    return { ...page, count: await this.count(proposal, side), open: proposalCan('argue', proposal) };
  }

  /** One argument with what was answered to it. */
  async replies(actor: Actor, asked: { readonly name: string; readonly argument: string }, filter: PageFilter): Promise<ReplyPage> {
    const proposal = await seenProposal(this.db, actor, asked.name);
    const { cursor, limit = atOnce } = filter;
    const after = decodeShapedCursor(cursor, [cursorParts.instant, cursorParts.uuid]) ?? [null, null];
    const found = isUuid(asked.argument)
      ? await readOne<Row>(
          this.db,
          `select ${shown('$4')} from argument a join person w on w.city_id = a.city_id and w.id = a.writer_id
            where a.city_id = $1 and a.proposal_id = $2 and a.id = $3 and a.answers_id is null`,
          [proposal.cityId, proposal.id, asked.argument, actor.personId],
        )
      : undefined;
    if (!found) notFound();
    const rows = await read<Row & { readonly place: string }>(
      this.db,
      `select ${shown('$3')}, a.created_at::text as place from argument a join person w on w.city_id = a.city_id and w.id = a.writer_id
        where a.city_id = $1 and a.answers_id = $2 and ($4::timestamptz is null or (a.created_at, a.id) > ($4::timestamptz, $5::uuid))
        order by a.created_at, a.id limit $6`,
      [proposal.cityId, found.id, actor.personId, ...after, limit + 1],
    );
    const page = toPage(
      rows,
      limit,
      ({ place, id }) => [place, id],
      (row) => replyView(row, actor),
    );
    const first = await this.firstReplies(proposal, actor, [found]);
    return { ...page, argument: argumentView(found, first, actor), open: proposalCan('argue', proposal) };
  }

  /** The first few to each of some arguments, and how many there are of each. */
  private firstReplies({ cityId }: SeenProposal, { personId }: Actor, rows: readonly Row[]): Promise<CountedReply[]> {
    return read<CountedReply>(
      this.db,
      `select * from (
         select ${shown('$2')}, count(*) over (partition by a.answers_id)::int as total,
                row_number() over (partition by a.answers_id order by a.created_at, a.id)::int as place
           from argument a join person w on w.city_id = a.city_id and w.id = a.writer_id
          where a.city_id = $1 and a.answers_id = any($3)) reply
        where place <= ${firstOnes} order by place`,
      [cityId, personId, rows.map(({ id }) => id)],
    );
  }

  private async count({ cityId, id }: SeenProposal, side: ArgumentView['side']): Promise<number> {
    const counted = await readOne<{ count: number }>(
      this.db,
      `select count(*)::int as count from argument
        where city_id = $1 and proposal_id = $2 and side = $3 and answers_id is null and taken_back_at is null and covered_at is null`,
      [cityId, id, side],
    );
    return counted!.count;
  }
}

function argumentView(row: Row, replies: readonly CountedReply[], actor: Actor): ArgumentView {
  const own = replies.filter(({ answersId }) => answersId === row.id);
  return {
    ...replyView(row, actor),
    side: row.side,
    replies: own.map((reply) => replyView(reply, actor)),
    replyCount: own[0]?.total ?? 0,
  };
}

function replyView(row: Row, actor: Actor): ReplyView {
  const { id, penName, demo, voice, text, language, coveredFor, helpful, helpsMe } = row;
  return {
    id,
    at: row.createdAt.toISOString(),
    by: { penName, demo },
    voice,
    text,
    language,
    takenBackAt: row.takenBackAt?.toISOString() ?? null,
    coveredAt: row.coveredAt?.toISOString() ?? null,
    coveredFor,
    helpful,
    helpsMe,
    mine: row.writerId === actor.personId,
  };
}

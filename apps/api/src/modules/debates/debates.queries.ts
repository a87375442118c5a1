import type { CityId, DebateId } from '@madang/basics';
import type { DebateFilter, DebatePage, DebateView, MyDebateView } from '@madang/contracts/debates';
import type { Language } from '@madang/contracts/wire';
import { mostStatementsOfOne, proposalCan, type ProposalState } from '@madang/participation';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { hasRole, type Actor } from '../../platform/access/actor.js';
import { read, readOne } from '../../platform/database/read.js';
import { cursorParts, decodeShapedCursor, toPage } from '../../platform/http/cursor.js';
import { notFound } from '../../platform/http/problem.js';
import { debatesPolicy } from './debates.policy.js';
import { debateId } from './held-debate.js';
import { debateCard, debateColumns, debateJoins, type CardRow } from './reading-debates.js';
import { statementColumns, statementView, type StatementRow } from './reading-statements.js';

interface DetailRow extends CardRow {
  readonly cityId: CityId;
  readonly proposalState: ProposalState | null;
  readonly report: string | null;
  readonly reportLanguage: Language | null;
}

const atOnce = 20;
const day = /^\d{4}-\d\d-\d\d$/;

/** Where people find out what they agree on. */
@Injectable()
export class DebatesQueries {
  constructor(private readonly db: DataSource) {}

  /** Those that are open first, by the day on which they close. */
  async page({ cityId }: Actor, { state, cursor, limit = atOnce }: DebateFilter): Promise<DebatePage> {
    const [closesOn, id] = decodeShapedCursor(cursor, [day, cursorParts.uuid]) ?? [null, null];
    const rows = await read<CardRow>(
      this.db,
      `select ${debateColumns} from debate d ${debateJoins}
        where d.city_id = $1 and ($3::date is null or (d.closes_on, d.id) < ($3::date, $4::uuid))
          and ($2::text is null or ($2 = 'open') = (d.closes_on >= (clock_timestamp() at time zone city.time_zone)::date))
        order by d.closes_on desc, d.id desc limit $5`,
      [cityId, state ?? null, closesOn, id, limit + 1],
    );
    return toPage(rows, limit, (row) => [row.closesOn, row.id], debateCard);
  }

  async one(actor: Actor, name: string): Promise<DebateView> {
    const row = await readOne<DetailRow>(
      this.db,
      `select ${debateColumns}, d.city_id as "cityId", d.report, d.report_language as "reportLanguage", p.state as "proposalState"
         from debate d ${debateJoins} where d.city_id = $1 and d.id = $2`,
      [actor.cityId, debateId(name)],
    );
    if (!row) notFound();
    const { report, reportLanguage, reportedAt } = row;
    return {
      ...debateCard(row),
      report: report && reportLanguage && reportedAt ? { text: report, language: reportLanguage, at: reportedAt.toISOString() } : null,
      me: hasRole(actor, 'resident') ? await this.standing(actor, row) : null,
      allowedActions: actsIn(actor, row),
    };
  }

  private async standing({ cityId, personId }: Actor, { id, open }: DetailRow): Promise<MyDebateView> {
    const own = await readOne<{ answered: number; written: number }>(
      this.db,
      `select (select count(*)::int from stance where city_id = $1 and debate_id = $2 and person_id = $3) as answered,
              (select count(*)::int from debate_statement
                where city_id = $1 and debate_id = $2 and writer_id = $3) as written`,
      [cityId, id, personId],
    );
    const { answered, written } = own!;
    return {
      answered,
      statementsLeft: open ? Math.max(0, mostStatementsOfOne - written) : 0,
      next: open ? await this.next({ cityId, personId }, id) : null,
    };
  }

  /** Those that few were shown come first, so that a late idea is heard as an early one; among equals in an order of the reader's own. */
  private async next({ cityId, personId }: Pick<Actor, 'cityId' | 'personId'>, id: DebateId): Promise<MyDebateView['next']> {
    const row = await readOne<StatementRow>(
      this.db,
      `select ${statementColumns('$3')} from debate_statement s
        where s.city_id = $1 and s.debate_id = $2 and not s.taken_back and s.covered_at is null
          and not exists (select 1 from stance t where t.city_id = s.city_id and t.debate_id = s.debate_id
                             and t.number = s.number and t.person_id = $3)
        order by (s.agree + s.disagree + s.pass) / 10, md5($3::text || s.number) limit 1`,
      [cityId, id, personId],
    );
    return row ? statementView(row, personId) : null;
  }
}

function actsIn(actor: Actor, { open, reportedAt, proposalState }: DetailRow): DebateView['allowedActions'] {
  const reportable = reportedAt === null && (proposalState === null ? !open : proposalCan('report_debate', { state: proposalState }));
  return [
    ...(open && debatesPolicy.join(actor) === true ? ['join' as const] : []),
    ...(reportable && debatesPolicy.report(actor) === true ? ['report' as const] : []),
  ];
}

import type { CityId } from '@madang/basics';
import type {
  DebateStatementFilter,
  DebateStatementPage,
  DebateStatementView,
  NamedStatementView,
  OpinionGroupsView,
} from '@madang/contracts/debates';
import { groupLimits } from '@madang/participation';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../platform/access/actor.js';
import { read, readOne } from '../../platform/database/read.js';
import { cursorParts, decodeShapedCursor, toPage } from '../../platform/http/cursor.js';
import { notFound } from '../../platform/http/problem.js';
import { debateId } from './held-debate.js';
import type { OpinionFindings } from './opinion-count.entity.js';
import { statementColumns, statementView, type StatementRow } from './reading-statements.js';

const atOnce = 20;

/** How willing people are: those who agree less those who do not. */
const willing = '(s.agree - s.disagree)';

/** What was said in a debate, and who holds what. */
@Injectable()
export class DebateStatementsQueries {
  constructor(private readonly db: DataSource) {}

  async page(
    actor: Actor,
    name: string,
    { order = 'agreed', cursor, limit = atOnce }: DebateStatementFilter,
  ): Promise<DebateStatementPage> {
    const { cityId, personId } = actor;
    const [rank, number] = decodeShapedCursor(cursor, [cursorParts.number, cursorParts.number]) ?? [null, null];
    // A bare 0 would name a column by its place.
    const by = order === 'agreed' ? willing : '0::int';
    const rows = await read<StatementRow>(
      this.db,
      `select ${statementColumns('$3')} from debate_statement s
        where s.city_id = $1 and s.debate_id = $2 and ($4::int is null or (${by}, s.number) < ($4::int, $5::int))
        order by ${by} desc, s.number desc limit $6`,
      [cityId, await this.existing(actor, name), personId, rank, number, limit + 1],
    );
    const place = ({ agree, disagree, number: at }: StatementRow) => [order === 'agreed' ? agree - disagree : 0, at];
    return toPage(rows, limit, place, (row) => statementView(row, personId));
  }

  async one({ cityId, personId }: Actor, name: string, number: string): Promise<DebateStatementView> {
    if (!/^[1-9]\d{0,5}$/.test(number)) notFound();
    const row = await readOne<StatementRow>(
      this.db,
      `select ${statementColumns('$3')} from debate_statement s where s.city_id = $1 and s.debate_id = $2 and s.number = $4`,
      [cityId, debateId(name), personId, Number(number)],
    );
    return row ? statementView(row, personId) : notFound();
  }

  async groups(actor: Actor, name: string): Promise<OpinionGroupsView> {
    const id = await this.existing(actor, name);
    const told = await readOne<{ countedOn: string; findings: OpinionFindings }>(
      this.db,
      `select counted_on::text as "countedOn", findings from opinion_count
        where city_id = $1 and debate_id = $2 and findings is not null order by counted_on desc limit 1`,
      [actor.cityId, id],
    );
    const people = await readOne<{ people: number }>(
      this.db,
      'select count(distinct person_id)::int as people from stance where city_id = $1 and debate_id = $2',
      [actor.cityId, id],
    );
    const needs = { people: people!.people, peopleNeeded: groupLimits.people, statementsNeeded: groupLimits.statements };
    if (!told) return { countedOn: null, ...needs, groups: [], bridging: [], dividing: [] };
    return { countedOn: told.countedOn, ...needs, ...inWords(told.findings, await this.named(actor.cityId, id, told.findings)) };
  }

  private async existing({ cityId }: Actor, name: string): Promise<string> {
    const id = debateId(name);
    const row = await readOne(this.db, 'select 1 from debate where city_id = $1 and id = $2', [cityId, id]);
    return row ? id : notFound();
  }

  /** The words of the statements that were found, as they can be read today. */
  private async named(cityId: CityId, id: string, { groups, bridging, dividing }: OpinionFindings): Promise<Names> {
    const numbers = [...groups.flatMap(({ marks }) => marks), ...bridging, ...dividing].map(({ number }) => number);
    const rows = await read<NamedStatementView>(
      this.db,
      `select number, language, case when not taken_back and covered_at is null then text end as text
         from debate_statement where city_id = $1 and debate_id = $2 and number = any($3)`,
      [cityId, id, numbers],
    );
    return new Map(rows.map((row) => [row.number, row]));
  }
}

type Names = ReadonlyMap<number, NamedStatementView>;

function inWords(found: OpinionFindings, names: Names): Pick<OpinionGroupsView, 'groups' | 'bridging' | 'dividing'> {
  const name = (number: number) => names.get(number)!;
  return {
    groups: found.groups.map(({ size, marks }) => ({
      size,
      marks: marks.map(({ number, side, counts }) => ({ ...name(number), side, counts })),
    })),
    bridging: found.bridging.map(({ number, side, byGroup }) => ({ ...name(number), side, byGroup: [...byGroup] })),
    dividing: found.dividing.map(({ number, byGroup }) => ({ ...name(number), side: null, byGroup: [...byGroup] })),
  };
}

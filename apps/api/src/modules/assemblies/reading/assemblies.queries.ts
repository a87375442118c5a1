import type { CalendarDate } from '@madang/basics';
import type { AssemblyCardView, AssemblyFilter, AssemblyPage, AssemblyState } from '@madang/contracts/assemblies';
import type { Language } from '@madang/contracts/wire';
import type { AssemblyKind } from '@madang/participation';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.js';
import { Clock } from '../../../platform/clock.js';
import { read } from '../../../platform/database/read.js';
import { cursorParts, decodeShapedCursor, toPage } from '../../../platform/http/cursor.js';
import { sessionMoment } from '../in-session.js';

export interface CardRow {
  readonly id: string;
  readonly kind: AssemblyKind;
  readonly state: AssemblyState;
  readonly title: string;
  readonly question: string;
  readonly language: Language;
  readonly place: string;
  readonly districtCode: string | null;
  readonly heldOn: CalendarDate;
  readonly startsAt: string;
  readonly minutes: number;
  readonly statements: number;
  readonly decisions: number;
  readonly demo: boolean;
}

/** What a card needs, from a row `a` of `assembly`. A statement that another took the place of counts once. */
export const cardColumns = `
  a.id, a.kind, a.state, a.title, a.question, a.language, a.place, a.district_code as "districtCode", a.held_on::text as "heldOn",
  a.start_time as "startsAt", a.minutes, a.demo,
  (select count(*)::int from statement s where s.city_id = a.city_id and s.assembly_id = a.id
      and not exists (select 1 from statement later where later.city_id = s.city_id and later.supersedes_id = s.id)) as statements,
  (select count(*)::int from assembly_decision d where d.city_id = a.city_id and d.assembly_id = a.id) as decisions`;

interface Row extends CardRow {
  readonly rank: number;
  readonly nearness: number;
}

@Injectable()
export class AssembliesQueries {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /** The nearest of those to come first, then the newest of those held. */
  async list({ cityId }: Actor, { time, cursor, limit = 24 }: AssemblyFilter): Promise<AssemblyPage> {
    const { today } = await sessionMoment(this.db.manager, this.clock, cityId);
    const after = decodeShapedCursor(cursor, [cursorParts.number, cursorParts.number, cursorParts.uuid]);
    const rows = await read<Row>(
      this.db,
      `with placed as (
         select a.*, case when a.held_on >= $2::date then 0 else 1 end as rank,
                case when a.held_on >= $2::date then a.held_on - date '1970-01-01' else date '1970-01-01' - a.held_on end as nearness
           from assembly a where a.city_id = $1)
       select ${cardColumns}, a.rank, a.nearness from placed a
        where ($3::int is null or a.rank = $3)
          and ($4::int is null or (a.rank, a.nearness, a.id) > ($4::int, $5::int, $6::uuid))
        order by a.rank, a.nearness, a.id limit $7`,
      [cityId, today, time === undefined ? null : Number(time === 'past'), ...(after ?? [null, null, null]), limit + 1],
    );
    return toPage(rows, limit, ({ rank, nearness, id }) => [rank, nearness, id], toCard);
  }
}

export function toCard(row: CardRow): AssemblyCardView {
  const { id, kind, state, title, question, language, place, districtCode, heldOn, startsAt, minutes, statements, decisions, demo } = row;
  return { id, kind, state, title, question, language, place, districtCode, heldOn, startsAt, minutes, statements, decisions, demo };
}

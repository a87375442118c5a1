import type { PersonId } from '@madang/basics';
import type { AbsencesView, AbsenceView } from '@madang/contracts/absences';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.js';
import { authorise } from '../../../platform/access/authorise.js';
import { Clock } from '../../../platform/clock.js';
import { read } from '../../../platform/database/read.js';
import { responsesPolicy } from '../responses.policy.js';
import { colleaguesOf } from '../second-eyes/colleagues.js';
import { todayIn } from '../tracking/city-day.js';

interface AbsenceListed {
  readonly id: string;
  readonly personId: PersonId;
  readonly penName: string;
  readonly from: string;
  readonly until: string;
  readonly substituteId: PersonId | null;
  readonly substitute: string | null;
  readonly gap: boolean;
}

const mostShown = 500;

/** Who of the office is away, now or later. */
@Injectable()
export class AbsencesQueries {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor): Promise<AbsencesView> {
    authorise(responsesPolicy.seeAbsences(actor));
    const { cityId } = actor;
    const today = await todayIn(this.db, this.clock, cityId);
    const rows = await read<AbsenceListed>(
      this.db,
      `select b.id, p.id as "personId", p.pen_name as "penName", b.from_on::text as "from", b.until_on::text as "until",
              s.id as "substituteId", s.pen_name as substitute,
              s.id is not null and (not s.roles && array['staff', 'administrator']
                or exists (select 1 from absence c where c.city_id = b.city_id and c.person_id = s.id and c.ended_at is null
                              and c.from_on <= b.until_on and c.until_on >= greatest(b.from_on, $2::date))) as gap
         from absence b
         join person p on p.city_id = b.city_id and p.id = b.person_id and p.roles && array['staff', 'administrator']
         left join person s on s.city_id = b.city_id and s.id = b.substitute_id
        where b.city_id = $1 and b.ended_at is null and b.until_on >= $2::date
        order by b.from_on, b.until_on, b.id limit ${mostShown}`,
      [cityId, today],
    );
    return {
      absences: rows.map((row) => toView(row, actor, today)),
      colleagues: await colleaguesOf(this.db, cityId),
    };
  }
}

function toView(row: AbsenceListed, actor: Actor, today: string): AbsenceView {
  const { id, from, until, gap, substituteId, substitute } = row;
  return {
    id,
    who: { id: row.personId, penName: row.penName },
    from,
    until,
    substitute: substituteId === null || substitute === null ? null : { id: substituteId, penName: substitute },
    gap,
    now: from <= today,
    mine: row.personId === actor.personId,
    mayEnd: responsesPolicy.comeBack(actor, row) === true,
  };
}

import type { CalendarDate, PersonId } from '@madang/basics';
import type { AssignableView, AssignmentView } from '@madang/contracts/assignments';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.js';
import { authorise } from '../../../platform/access/authorise.js';
import { Clock } from '../../../platform/clock.js';
import { read } from '../../../platform/database/read.js';
import { seenProposal, type SeenProposal } from '../../proposals/index.js';
import { responsesPolicy } from '../responses.policy.js';
import { awayOf, type AwayColumns } from '../absences/away-of.js';
import { whoIsAway } from '../absences/who-is-away.js';
import { todayIn } from '../tracking/city-day.js';
import { deskStates } from '../tracking/owed-states.js';

interface TurnRow extends AwayColumns {
  readonly turn: number;
  readonly personId: PersonId | null;
  readonly to: string | null;
  readonly by: string;
  readonly at: Date;
  /** Who has left the office holds nothing any more. */
  readonly holds: boolean;
}

const turnsShown = 100;

/** In whose hands an answer is, and was. */
@Injectable()
export class AssignmentsQueries {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  async ofProposal(actor: Actor, name: string): Promise<AssignmentView> {
    const proposal = await seenProposal(this.db, actor, name);
    authorise(responsesPolicy.assign(actor, { readable: true }));
    const today = await todayIn(this.db, this.clock, proposal.cityId);
    const rows = await this.turns(proposal, today);
    const last = rows[0];
    const holds = last?.holds === true && last.personId !== null && last.to !== null;
    return {
      turn: last?.turn ?? 0,
      assignee: holds ? { id: last.personId, penName: last.to } : null,
      since: holds ? last.at.toISOString() : null,
      away: holds ? awayOf(last) : null,
      mine: holds && last.personId === actor.personId,
      open: deskStates.includes(proposal.state),
      turns: rows.map(({ to, by, at }) => ({ to, by, at: at.toISOString() })),
      colleagues: await this.colleagues(proposal, today),
    };
  }

  private turns({ cityId, id }: SeenProposal, today: CalendarDate): Promise<TurnRow[]> {
    return read<TurnRow>(
      this.db,
      `select s.turn, s.person_id as "personId", t.pen_name as to, b.pen_name as by, s.assigned_at as at,
              coalesce(t.roles && array['staff', 'administrator'], false) as holds,
              away.until_on::text as "awayUntil", away.substitute_id as "substituteId", away.substitute
         from answer_assignment s
         join person b on b.city_id = s.city_id and b.id = s.assigned_by_id
         left join person t on t.city_id = s.city_id and t.id = s.person_id
         ${whoIsAway('s.city_id', 's.person_id', '$3::date')}
        where s.city_id = $1 and s.proposal_id = $2 order by s.turn desc limit ${turnsShown}`,
      [cityId, id, today],
    );
  }
  private colleagues({ cityId }: SeenProposal, today: CalendarDate): Promise<AssignableView[]> {
    return read<AssignableView>(
      this.db,
      `select p.id, p.pen_name as "penName", away.until_on::text as "awayUntil"
         from person p ${whoIsAway('p.city_id', 'p.id', '$2::date')}
        where p.city_id = $1 and p.roles && array['staff', 'administrator'] order by p.pen_name, p.id limit 500`,
      [cityId, today],
    );
  }
}

import type { PersonId } from '@madang/basics';
import type { AssignmentView } from '@madang/contracts/assignments';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.js';
import { authorise } from '../../../platform/access/authorise.js';
import { read } from '../../../platform/database/read.js';
import { seenProposal, type SeenProposal } from '../../proposals/index.js';
import { responsesPolicy } from '../responses.policy.js';
import { colleaguesOf } from '../second-eyes/colleagues.js';
import { deskStates } from '../tracking/owed-states.js';

interface TurnRow {
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
  constructor(private readonly db: DataSource) {}

  async ofProposal(actor: Actor, name: string): Promise<AssignmentView> {
    const proposal = await seenProposal(this.db, actor, name);
    authorise(responsesPolicy.assign(actor, { readable: true }));
    const rows = await this.turns(proposal);
    const last = rows[0];
    const holds = last?.holds === true && last.personId !== null && last.to !== null;
    return {
      turn: last?.turn ?? 0,
      assignee: holds ? { id: last.personId, penName: last.to } : null,
      since: holds ? last.at.toISOString() : null,
      mine: holds && last.personId === actor.personId,
      open: deskStates.includes(proposal.state),
      turns: rows.map(({ to, by, at }) => ({ to, by, at: at.toISOString() })),
      colleagues: await colleaguesOf(this.db, proposal.cityId),
    };
  }

  private turns({ cityId, id }: SeenProposal): Promise<TurnRow[]> {
    return read<TurnRow>(
      this.db,
      `select s.turn, s.person_id as "personId", t.pen_name as to, b.pen_name as by, s.assigned_at as at,
              coalesce(t.roles && array['staff', 'administrator'], false) as holds
         from answer_assignment s
         join person b on b.city_id = s.city_id and b.id = s.assigned_by_id
         left join person t on t.city_id = s.city_id and t.id = s.person_id
        where s.city_id = $1 and s.proposal_id = $2 order by s.turn desc limit ${turnsShown}`,
      [cityId, id],
    );
  }
}

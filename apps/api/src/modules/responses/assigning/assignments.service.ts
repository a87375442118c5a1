import { assignAnswer } from '@madang/accountability';
import type { CityId, PersonId, ProposalId } from '@madang/basics';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.js';
import { authorise, signedIn } from '../../../platform/access/authorise.js';
import { Clock } from '../../../platform/clock.js';
import { readOne } from '../../../platform/database/read.js';
import { transact } from '../../../platform/database/transact.js';
import { Problem } from '../../../platform/http/problem.js';
import { inHand } from '../held-in-hand.js';
import { responsesPolicy } from '../responses.policy.js';
import { isColleague } from '../second-eyes/colleagues.js';
import { deskStates } from '../tracking/owed-states.js';
import { AnswerAssignmentRow } from './answer-assignment.entity.js';
import { AssignmentMails } from './assignment-mails.js';

/** Taken, given to a colleague, or handed back. It stays inside the office: no event, no record that residents read. */
@Injectable()
export class AssignmentsService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly mails: AssignmentMails,
  ) {}

  /** `seen` is the turn that whoever assigns has before them. The proposal is held, so that of two at once one comes second. */
  assign(actor: Actor, name: string, person: string | null, seen: number): Promise<void> {
    return transact(this.db, async (tx) => {
      const { proposal, readable } = await inHand(tx, actor, name);
      authorise(responsesPolicy.assign(actor, { readable }));
      const { cityId, id: proposalId, state } = proposal;
      if (!deskStates.includes(state)) throw new Problem('response/nothing-to-assign', { state });
      const to = person as PersonId | null;
      if (to !== null && !(await isColleague(tx, cityId, to))) throw new Problem('response/not-on-the-staff');
      const now = await lastTurn(tx, cityId, proposalId);
      const decided = assignAnswer(now, { to, seen });
      if (!decided.ok) throw new Problem(decided.error.code, { turn: decided.error.turn, assignee: now?.penName ?? null });
      const next = decided.value;
      if (next === null) return;
      const assignedById = signedIn(actor).personId;
      await tx.insert(AnswerAssignmentRow, { cityId, proposalId, ...next, assignedById, assignedAt: await this.clock.now(tx) });
      if (to !== null && to !== assignedById) await this.mails.tell(tx, { cityId, proposalId, turn: next.turn, to });
    });
  }
}

interface LastTurn {
  readonly turn: number;
  readonly personId: PersonId | null;
  readonly penName: string | null;
}

async function lastTurn(tx: EntityManager, cityId: CityId, proposalId: ProposalId): Promise<LastTurn | null> {
  const row = await readOne<LastTurn>(
    tx,
    `select s.turn, s.person_id as "personId", p.pen_name as "penName" from answer_assignment s
       left join person p on p.city_id = s.city_id and p.id = s.person_id
      where s.city_id = $1 and s.proposal_id = $2 order by s.turn desc limit 1`,
    [cityId, proposalId],
  );
  return row ?? null;
}

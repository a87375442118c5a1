import { moveElection } from '@madang/participation';
import type { EntityManager } from 'typeorm';
import { theTimer, type Happening } from '../../platform/events/domain-event.js';
import { publish } from '../../platform/events/publish.js';
import { orThrow } from '../../platform/http/problem.js';
import { closeBox } from './balloting/close-box.js';
import { dueState } from './due-state.js';
import { electionOf, projectsOf } from './election-of.js';
import { ElectionRow } from './election.entity.js';
import { electionClosed, electionOpened } from './elections.events.js';
import type { HeldElection } from './hold-election.js';

type By = Happening<string, unknown>['by'];

/** Opens or closes an election whose row is held: by staff or by the clock, the same way. The row is brought up to date. */
export async function moveHeld(tx: EntityManager, held: HeldElection, to: 'open' | 'closed', by: By, now: Date): Promise<void> {
  const { row, cycle } = held;
  const about = { id: row.id, cycle: cycle.slug };
  const projects = await projectsOf(tx, { cityId: row.cityId, electionId: row.id });
  const { state } = orThrow(moveElection(electionOf(row, projects), to, now));
  const closing = to === 'closed' ? await closeBox(tx, held, projects) : undefined;
  const counted = closing && { ballots: closing.ballots, eligible: closing.eligible };
  await tx.update(ElectionRow, { cityId: row.cityId, id: row.id }, { state, ...counted });
  Object.assign(row, { state, ...counted });
  await publish(tx, closing ? electionClosed(about, closing, by, now) : electionOpened(about, by, now));
}

/** Lets the clock open or close what is due, before anything else is decided. */
export async function letTimePass(tx: EntityManager, held: HeldElection, now: Date): Promise<void> {
  const due = dueState(held.row, now);
  if (due !== null) await moveHeld(tx, held, due, theTimer(held.row.cityId), now);
}

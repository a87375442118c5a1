import { randomUUIDv7 } from 'node:crypto';
import { changePlan } from '@madang/accountability';
import type { CommitmentId } from '@madang/basics';
import { planChanged } from '../../modules/commitments/commitments.events.js';
import { CommitmentLineRow } from '../../modules/commitments/planning/commitment-line.entity.js';
import { CommitmentRow } from '../../modules/commitments/planning/commitment.entity.js';
import { MilestoneRow } from '../../modules/commitments/planning/milestone.entity.js';
import { PlanChangeRow } from '../../modules/commitments/planning/plan-change.entity.js';
import type { DemoLoad } from '../demo-load.js';
import { insertRows } from '../insert-rows.js';
import type { People } from '../people/add-people.js';
import type { Planned } from './planned.js';

interface Steps {
  readonly lines: readonly CommitmentLineRow[];
  readonly milestones: readonly MilestoneRow[];
}

/** Days of a plan that moved, by the rule by which they move: another plan beside the first, with the reason. */
export async function addPlanChange(load: DemoLoad, { staff }: People, planned: Planned, { lines, milestones }: Steps): Promise<void> {
  const { cityId, days, timeline, tx } = load;
  const { change } = planned.demo;
  if (!change) return;
  const { reason } = change;
  const moved = new Map(change.milestones.map(({ position, day }) => [position, days.on(day)]));
  const changed = changePlan({ milestones, lines: [] }, { reason, days: moved, amounts: new Map() }, days.on(change.day));
  if (!changed.ok) throw new Error(`The demo changes a plan as nobody may: ${changed.error.code}`);
  const { id: firstId, language, proposalId } = planned.commitment;
  const commitmentId = randomUUIDv7() as CommitmentId;
  const at = days.at(change.day, 12);
  await insertRows(tx, CommitmentRow, [{ ...planned.commitment, id: commitmentId, plannedAt: at }]);
  const again = <Row extends { readonly commitmentId: CommitmentId }>(rows: readonly Row[]) =>
    rows.map((row) => ({ ...row, commitmentId }));
  await insertRows(tx, CommitmentLineRow, again(lines));
  await insertRows(tx, MilestoneRow, again(changed.value.milestones));
  await insertRows(tx, PlanChangeRow, [{ cityId, commitmentId, replacesId: firstId, firstId, reason, language }]);
  const by = { cityId, personId: staff.personId, role: 'staff' } as const;
  timeline.tell(planChanged({ proposalId, by, at }, { commitmentId, reason }));
}

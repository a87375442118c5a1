import type { Currency } from '@madang/money';
import { AllocationRow } from '../../modules/elections/allocation.entity.js';
import { closeBox } from '../../modules/elections/balloting/close-box.js';
import { countBox } from '../../modules/elections/counting/count-box.js';
import type { WrittenAllocation } from '../../modules/elections/counting/written-allocation.js';
import { ElectionRow } from '../../modules/elections/election.entity.js';
import { electionClosed, electionTallied, projectFunded, projectNotFunded } from '../../modules/elections/elections.events.js';
import { theTimer, type Happening } from '../../platform/events/domain-event.js';
import type { DemoLoad } from '../demo-load.js';
import { insertRows } from '../insert-rows.js';
import type { ElectionAdded } from './election-added.js';

type By = Happening<string, unknown>['by'];

/** Closes the box at its hour and counts it some days later, with the code that closes and counts every box. */
export async function closeAndTally(load: DemoLoad, election: ElectionAdded, staff: By, talliedOn: number): Promise<void> {
  const { tx, cityId, timeline, days } = load;
  const { row, projects } = election;
  const about = { id: row.id, cycle: election.cycle.row.slug };
  const key = { cityId, electionId: row.id };
  const held = { row, cycle: { id: row.cycleId, slug: about.cycle, fund: { minor: row.fundMinor, currency: row.currency as Currency } } };
  const closing = await closeBox(tx, held, projects);
  timeline.tell(electionClosed(about, closing, theTimer(cityId), row.closesAt));
  const { outcome, judgement } = await countBox(tx, row, projects);
  await insertRows(tx, AllocationRow, [{ ...key, outcome, judgement }]);
  const talliedAt = days.at(talliedOn, 11);
  const { ballots, eligible } = closing;
  await tx.update(ElectionRow, { cityId, id: row.id }, { state: 'tallied', talliedAt, ballots, eligible });
  tellResult(load, election, outcome, staff, talliedAt);
}

function tellResult(
  { timeline }: DemoLoad,
  { row, cycle, projects }: ElectionAdded,
  outcome: WrittenAllocation,
  staff: By,
  at: Date,
): void {
  const { slug } = cycle.row;
  const funded = outcome.order as (typeof projects)[number]['id'][];
  timeline.tell(electionTallied({ id: row.id, cycle: slug }, { ballots: outcome.voters, funded }, staff, at));
  const reasons = new Map(outcome.rejected.map(({ project, reason }) => [project, reason]));
  for (const { id: project, proposalId } of projects) {
    if (proposalId === null) continue;
    const told = { proposalId, project };
    const reason = reasons.get(project);
    timeline.tell(reason === undefined ? projectFunded(told, slug, staff, at) : projectNotFunded(told, slug, reason, staff, at));
  }
}

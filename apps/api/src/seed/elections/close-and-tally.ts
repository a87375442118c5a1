import type { Currency } from '@madang/money';
import { AllocationRow } from '../../modules/elections/allocation.entity.js';
import { BallotFileRow } from '../../modules/elections/ballot-file.entity.js';
import { closeBox } from '../../modules/elections/balloting/close-box.js';
import { count, recountAgrees } from '../../modules/elections/counting/count.js';
import { judge, writeJudgement } from '../../modules/elections/counting/judgement.js';
import { profileOf } from '../../modules/elections/counting/profile-of.js';
import { readBox } from '../../modules/elections/counting/read-box.js';
import { writeAllocation, type Counted } from '../../modules/elections/counting/written-allocation.js';
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
  const profile = profileOf(row, projects, await readBox(tx, key));
  const official = count(profile, row.rule);
  const { content } = await tx.findOneByOrFail(BallotFileRow, key);
  if (!recountAgrees(content, row.rule, official)) throw new Error('The demo ballots count differently from their file');
  const judgement = writeJudgement(judge(profile, official));
  await insertRows(tx, AllocationRow, [{ ...key, outcome: writeAllocation(official), judgement }]);
  const talliedAt = days.at(talliedOn, 11);
  const { ballots, eligible } = closing;
  await tx.update(ElectionRow, { cityId, id: row.id }, { state: 'tallied', talliedAt, ballots, eligible });
  tellResult(load, election, official, staff, talliedAt);
}

function tellResult({ timeline }: DemoLoad, { row, cycle, projects }: ElectionAdded, official: Counted, staff: By, at: Date): void {
  const { slug } = cycle.row;
  const funded = official.order as (typeof projects)[number]['id'][];
  timeline.tell(electionTallied({ id: row.id, cycle: slug }, { ballots: official.voters, funded }, staff, at));
  const reasons = new Map(official.rejected.map(({ project, reason }) => [project, reason]));
  for (const { id: project, proposalId } of projects) {
    if (proposalId === null) continue;
    const told = { proposalId, project };
    const reason = reasons.get(project);
    timeline.tell(reason === undefined ? projectFunded(told, slug, staff, at) : projectNotFunded(told, slug, reason, staff, at));
  }
}

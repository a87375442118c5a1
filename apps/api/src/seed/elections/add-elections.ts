import { randomUUIDv7 } from 'node:crypto';
import type { ElectionId, ProposalId } from '@madang/basics';
import type { ProjectId } from '@madang/participation';
import { BallotRow } from '../../modules/elections/ballot.entity.js';
import { electionOf } from '../../modules/elections/election-of.js';
import { ElectionRow } from '../../modules/elections/election.entity.js';
import { electionDrafted, electionFrozen, electionOpened, projectOnBallot } from '../../modules/elections/elections.events.js';
import { ProjectRow } from '../../modules/elections/project.entity.js';
import { fixedFacts } from '../../modules/elections/setting/fixed-facts.js';
import { theTimer, type Happening } from '../../platform/events/domain-event.js';
import type { CycleAdded } from '../cycles/add-cycles.js';
import { readDemo, type DemoElection } from '../demo-files.js';
import type { DemoLoad } from '../demo-load.js';
import { insertRows } from '../insert-rows.js';
import type { People } from '../people/add-people.js';
import type { Begun } from '../proposals/begin-proposal.js';
import { ballotsOf } from './ballots-of.js';
import { closeAndTally } from './close-and-tally.js';
import type { ElectionAdded } from './election-added.js';

type By = Happening<string, unknown>['by'];

interface With {
  readonly people: People;
  readonly cycles: readonly CycleAdded[];
  readonly proposals: readonly Begun[];
}

/** Adds the balloting that is over, counted by the same code as any other, and the one that is open. Answers how many voted. */
export async function addElections(load: DemoLoad, others: With): Promise<number> {
  const { last, current } = readDemo('demo-elections.json');
  let cast = 0;
  for (const demo of [last, current]) {
    const election = await addElection(load, demo, others);
    const ballots = ballotsOf(load, others.people, election.row.id, demo);
    await insertRows(load.tx, BallotRow, ballots);
    if (demo.days.tallied !== undefined) await closeAndTally(load, election, others.people.staff, demo.days.tallied);
    cast += ballots.length;
  }
  return cast;
}

async function addElection(load: DemoLoad, demo: DemoElection, { people, cycles, proposals }: With): Promise<ElectionAdded> {
  const cycle = cycles.find(({ code }) => code === demo.cycle)!;
  const row = rowOf(load, demo, cycle);
  const projects = projectRows(row, demo, proposals);
  await insertRows(load.tx, ElectionRow, [row]);
  await insertRows(load.tx, ProjectRow, projects);
  const election = { demo, cycle, row, projects };
  tell(load, election, people.staff);
  return election;
}

function rowOf(
  { cityId, days }: DemoLoad,
  { days: { frozen }, ballot, rule }: DemoElection,
  { row: cycle, phases }: CycleAdded,
): ElectionRow {
  const { opensAt, closesAt } = phases.find(({ name }) => name === 'voting')!;
  return {
    cityId,
    id: randomUUIDv7() as ElectionId,
    cycleId: cycle.id,
    state: 'open',
    fundMinor: cycle.fundMinor,
    currency: cycle.currency,
    ballotKind: ballot.type,
    maxPicks: ballot.maxProjects,
    rule,
    opensAt,
    closesAt,
    frozenAt: days.at(frozen, 10),
    talliedAt: null,
    ballots: null,
    eligible: null,
  };
}

/** A project that came from a proposal speaks in its words; the city's own are described in one line. */
function projectRows({ cityId, id: electionId }: ElectionRow, demo: DemoElection, proposals: readonly Begun[]): ProjectRow[] {
  const byCode = new Map(proposals.map((one) => [one.demo.code, one]));
  return demo.projects.map(({ code, proposal, title, en, language, costCents, district }) => {
    const from = proposal === null ? undefined : byCode.get(proposal)!;
    return {
      cityId,
      electionId,
      id: code as ProjectId,
      proposalId: from?.row.id ?? null,
      title,
      description: from?.row.change ?? en,
      language,
      costMinor: BigInt(costCents),
      districtCode: district,
      category: null,
    };
  });
}

function tell({ timeline, days }: DemoLoad, { demo, cycle, row, projects }: ElectionAdded, staff: By): void {
  const about = { id: row.id, cycle: cycle.row.slug };
  const frozenAt = row.frozenAt!;
  const onBallot = projects.flatMap(({ id: project, proposalId }) => (proposalId === null ? [] : [{ project, proposalId }]));
  timeline.tell(
    electionDrafted(about, staff, days.at(demo.days.frozen - 2, 10)),
    electionFrozen(about, fixedFacts(electionOf(row, [...projects]), row.rule, [...projects]), staff, frozenAt),
    ...onBallot.map((one: { project: ProjectId; proposalId: ProposalId }) => projectOnBallot(one, cycle.row.slug, staff, frozenAt)),
    electionOpened(about, theTimer(row.cityId), row.opensAt),
  );
}

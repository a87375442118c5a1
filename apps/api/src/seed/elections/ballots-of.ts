import type { ElectionId } from '@madang/basics';
import type { ProjectId } from '@madang/participation';
import type { BallotRow } from '../../modules/elections/ballot.entity.js';
import { Chance } from '../chance.js';
import type { DemoElection, DemoProject } from '../demo-files.js';
import type { DemoLoad } from '../demo-load.js';
import type { People, Resident } from '../people/add-people.js';

/** The ballots of an election as its model draws them. The visitor has not voted. */
export function ballotsOf(
  { cityId, secret }: DemoLoad,
  { residents, visitor }: People,
  electionId: ElectionId,
  demo: DemoElection,
): BallotRow[] {
  const { ballots, ballotModel, projects } = demo;
  const chance = new Chance(ballotModel.seed);
  const others = residents.filter(({ number }) => number !== visitor.number);
  return chance.draw(others, ballots).map((voter) => ({
    cityId,
    electionId,
    voterKey: secret.pseudonym('ballot', electionId, voter.id),
    revision: 1,
    choices: choicesOf(voter, projects, chance.weighted(ballotModel.marksPercent) + 1, chance),
  }));
}

/** So many projects, drawn by how much they appeal to somebody who lives there. In the order of their ids, as every ballot is kept. */
function choicesOf({ districtCode }: Resident, projects: readonly DemoProject[], marks: number, chance: Chance): ProjectId[] {
  const left = [...projects];
  const marked = Array.from({ length: marks }, () => {
    const weights = left.map(({ appeal, homeFactor, district }) => appeal * (district === districtCode ? homeFactor : 1));
    return left.splice(chance.weighted(weights), 1)[0]!.code as ProjectId;
  });
  return marked.toSorted();
}

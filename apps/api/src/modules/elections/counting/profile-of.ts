import type { Ballot, Profile } from '@madang/allocation';
import { decimalsOf } from '@madang/money';
import { fundOf } from '../election-of.js';
import type { ElectionRow } from '../election.entity.js';
import type { ProjectRow } from '../project.entity.js';

/** The districts of projects that belong to one, by project id. */
export function districtsOf(projects: readonly Pick<ProjectRow, 'id' | 'districtCode'>[]): ReadonlyMap<string, string> {
  return new Map(projects.flatMap(({ id, districtCode }) => (districtCode === null ? [] : [[id, districtCode]])));
}

/** All ballots with the projects and the money they are about, as the counting rules see them. */
export function profileOf(
  election: Pick<ElectionRow, 'fundMinor' | 'currency'>,
  projects: readonly Pick<ProjectRow, 'id' | 'costMinor' | 'title'>[],
  ballots: readonly Ballot[],
): Profile {
  const fund = fundOf(election);
  return {
    budgetMinor: fund.minor,
    decimals: decimalsOf(fund.currency),
    projects: projects.map(({ id, costMinor, title }) => ({ id, costMinor, name: title })),
    ballots,
    ranked: false,
  };
}

import type { Ballot, Profile } from '@madang/allocation';
import { decimalsOf } from '@madang/money';
import { fundOf } from '../election-of.js';
import type { ElectionRow } from '../election.entity.js';
import type { ProjectRow } from '../project.entity.js';

/** All ballots with the projects and the money they are about, as the counting rules see them: an area is a district. */
export function profileOf(
  election: Pick<ElectionRow, 'fundMinor' | 'currency'>,
  projects: readonly Pick<ProjectRow, 'id' | 'costMinor' | 'title' | 'districtCode' | 'category'>[],
  ballots: readonly Ballot[],
): Profile {
  const fund = fundOf(election);
  return {
    budgetMinor: fund.minor,
    decimals: decimalsOf(fund.currency),
    projects: projects.map(({ id, costMinor, title, districtCode, category }) => ({
      id,
      costMinor,
      name: title,
      ...(category !== null && { categories: [category] }),
      ...(districtCode !== null && { area: districtCode }),
    })),
    ballots,
    ranked: false,
  };
}

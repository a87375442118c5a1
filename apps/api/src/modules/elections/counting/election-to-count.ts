import type { Profile } from '@madang/allocation';
import { decimalsOf } from '@madang/money';
import { fundOf } from '../election-of.js';
import type { ElectionRow } from '../election.entity.js';
import type { ProjectRow } from '../project.entity.js';

/** The projects and the money that ballots are about, as the counting rules see them: an area is a district. */
export function electionToCount(
  election: Pick<ElectionRow, 'fundMinor' | 'currency'>,
  projects: readonly Pick<ProjectRow, 'id' | 'costMinor' | 'title' | 'districtCode' | 'category'>[],
): Omit<Profile, 'ballots'> {
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
    ranked: false,
  };
}

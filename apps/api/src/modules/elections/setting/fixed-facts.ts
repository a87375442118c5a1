import type { AllocationRule } from '@madang/allocation';
import { toWire } from '@madang/contracts/wire';
import type { Election } from '@madang/participation';
import type { ProjectRow } from '../project.entity.js';

/** What can never change once an election is frozen, as it goes on record. */
export function fixedFacts(election: Election, rule: AllocationRule, projects: readonly ProjectRow[]): Readonly<Record<string, unknown>> {
  const { fund, ballotStyle, opensAt, closesAt } = election;
  return {
    fund: toWire(fund),
    ballotKind: ballotStyle.kind,
    maxPicks: ballotStyle.maxPicks,
    rule,
    opensAt: opensAt.toISOString(),
    closesAt: closesAt.toISOString(),
    projects: projects.map(({ id, title, costMinor, districtCode, category }) => ({
      id,
      title,
      cost: { minor: costMinor.toString(), currency: fund.currency },
      districtCode,
      category,
    })),
  };
}

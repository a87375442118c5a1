import { ok, type Result } from '@madang/basics';
import type { Profile } from '../profile.js';
import { scaledTo } from './decimal.js';
import type { PabulibElection, PabulibWarning } from './election.js';
import type { FaultAt } from './fault.js';
import { readMeta } from './read-meta.js';
import { readProjects } from './read-projects.js';
import type { Sections } from './read-sections.js';

/** All that a file says before its first ballot. */
export interface Facts {
  readonly meta: PabulibElection['meta'];
  readonly profile: Omit<Profile, 'ballots'>;
}

/** Reads META and PROJECTS, with amounts in units of the last decimal that the file uses anywhere. */
export function readFacts(sections: Sections): Result<Facts, FaultAt> {
  const meta = readMeta(sections.META);
  if (!meta.ok) return meta;
  const projects = readProjects(sections.PROJECTS);
  if (!projects.ok) return projects;
  const decimals = projects.value.reduce((most, { cost }) => Math.max(most, cost.decimals), meta.value.budget.decimals);
  const profile = {
    budgetMinor: scaledTo(meta.value.budget, decimals),
    decimals,
    projects: projects.value.map(({ id, name, cost }) => ({ id, costMinor: scaledTo(cost, decimals), ...(name ? { name } : {}) })),
    ranked: meta.value.voteType === 'ordinal',
  };
  return ok({ meta: meta.value.entries, profile });
}

/** What a person should know about the file, given how many ballots it holds and how many of them repeat a project. */
export function warningsOf({ meta, profile }: Facts, ballots: number, repeating: number): PabulibWarning[] {
  const warnings: PabulibWarning[] = [];
  for (const [field, found] of [
    ['num_projects', profile.projects.length],
    ['num_votes', ballots],
  ] as const) {
    const stated = meta.find(([key]) => key === field)?.[1].trim();
    if (stated !== undefined && stated !== String(found)) warnings.push({ code: 'pabulib/count-differs', field, stated, found });
  }
  if (repeating > 0) warnings.push({ code: 'pabulib/projects-repeated', ballots: repeating });
  return warnings;
}

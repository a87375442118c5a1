import { err, ok, type Result } from '@madang/basics';
import type { Profile } from '../profile.js';
import { scaledTo } from './decimal.js';
import type { PabulibElection, PabulibWarning } from './election.js';
import type { FaultAt, PabulibFault } from './fault.js';
import { readBallots } from './read-ballots.js';
import { readMeta } from './read-meta.js';
import { readProjects } from './read-projects.js';
import { readSections, type Sections } from './read-sections.js';
import { offsetOfField, positionOf, splitRows, type Rows } from './split-rows.js';

/**
 * Reads a Pabulib `.pb` file (pabulib.org/format). Columns are found by name; ids stay texts; amounts are exact, in units of
 * the last decimal that the file uses anywhere. Ballots that repeat a project are read as naming it once. A file that cannot
 * be counted gives a fault with line and column; none throws.
 *
 * Of META only `budget` is needed; `vote_type` tells whether ballots are ranked (`ordinal`), and is `approval` if absent.
 */
export function readPabulib(text: string): Result<PabulibElection, PabulibFault> {
  const rows = splitRows(text);
  if (!rows.ok) return err({ code: 'pabulib/quote-not-closed', ...positionOf(text, rows.error) });
  const sections = readSections(rows.value.fields);
  const election = sections.ok ? readElection(sections.value) : sections;
  return election.ok ? election : err(positioned(text, rows.value, election.error));
}

function readElection(sections: Sections): Result<PabulibElection, FaultAt> {
  const meta = readMeta(sections.META);
  if (!meta.ok) return meta;
  const projects = readProjects(sections.PROJECTS);
  if (!projects.ok) return projects;
  const ballots = readBallots(sections.VOTES, new Set(projects.value.map((project) => project.id)));
  if (!ballots.ok) return ballots;
  const decimals = projects.value.reduce((most, { cost }) => Math.max(most, cost.decimals), meta.value.budget.decimals);
  const profile: Profile = {
    budgetMinor: scaledTo(meta.value.budget, decimals),
    decimals,
    projects: projects.value.map(({ id, name, cost }) => ({ id, costMinor: scaledTo(cost, decimals), ...(name ? { name } : {}) })),
    ballots: ballots.value.ballots,
    ranked: meta.value.voteType === 'ordinal',
  };
  return ok({
    meta: meta.value.entries,
    projects: { columns: sections.PROJECTS.columns, rows: sections.PROJECTS.rows },
    votes: { columns: sections.VOTES.columns, rows: sections.VOTES.rows },
    profile,
    pointDecimals: ballots.value.pointDecimals,
    warnings: warningsOf(meta.value.entries, profile, ballots.value.repeating),
  });
}

function warningsOf(meta: PabulibElection['meta'], profile: Profile, repeating: number): PabulibWarning[] {
  const warnings: PabulibWarning[] = [];
  for (const [field, found] of [
    ['num_projects', profile.projects.length],
    ['num_votes', profile.ballots.length],
  ] as const) {
    const stated = meta.find(([key]) => key === field)?.[1].trim();
    if (stated !== undefined && stated !== String(found)) warnings.push({ code: 'pabulib/count-differs', field, stated, found });
  }
  if (repeating > 0) warnings.push({ code: 'pabulib/projects-repeated', ballots: repeating });
  return warnings;
}

function positioned(text: string, rows: Rows, { what, row, field, at }: FaultAt): PabulibFault {
  const offset = row < rows.offsets.length ? offsetOfField(text, rows.offsets[row]!, field, at) : text.length;
  return { ...what, ...positionOf(text, offset) };
}

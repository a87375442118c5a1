import type { Ballot, Profile, Project } from '../profile.js';
import type { PabulibElection, PabulibTable } from './election.js';
import { columnOf } from './read-sections.js';

/** Columns that tell an area, the smallest first. */
const areaColumns = ['neighborhood', 'district', 'subunit'] as const;

/**
 * The profile of a file with what its columns say about categories (`category`, separated by commas) and areas: the first of
 * `neighborhood`, `district` and `subunit` that a project fills in, for projects, and the same column for ballots. An area of
 * a ballot says where a person lives: do not publish it by ballot.
 */
export function describedProfile({ profile, projects, votes }: PabulibElection): Profile {
  const categoryAt = columnOf(projects, 'category');
  const areaColumn = areaColumns.find((name) => fills(projects, columnOf(projects, name)));
  if (categoryAt < 0 && areaColumn === undefined) return profile;
  const areaAt = areaColumn === undefined ? -1 : columnOf(projects, areaColumn);
  const ballotAt = areaColumn === undefined ? -1 : columnOf(votes, areaColumn);
  return {
    ...profile,
    projects: profile.projects.map((project, at): Project => {
      const row = projects.rows[at]!;
      const categories = listIn(row[categoryAt]);
      return { ...project, ...(categories.length > 0 ? { categories } : {}), ...areaIn(row[areaAt]) };
    }),
    ballots:
      ballotAt < 0 ? profile.ballots : profile.ballots.map((ballot, at): Ballot => ({ ...ballot, ...areaIn(votes.rows[at]![ballotAt]) })),
  };
}

function fills({ rows }: PabulibTable, column: number): boolean {
  return column >= 0 && rows.some((row) => areaIn(row[column]).area !== undefined);
}

function areaIn(field: string | undefined): { readonly area?: string } {
  const [area] = listIn(field);
  return area === undefined ? {} : { area };
}

function listIn(field: string | undefined = ''): readonly string[] {
  return field
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name.toLowerCase() !== 'none');
}

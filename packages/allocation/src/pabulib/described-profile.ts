import { indexBallots, rememberIndexed } from '../counting/index-ballots.js';
import type { Conditions } from '../conditions/conditions.js';
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
  const described = profile.projects.map((project, at): Project => {
    const row = projects.rows[at]!;
    const categories = listIn(row[categoryAt]);
    return { ...project, ...(categories.length > 0 ? { categories } : {}), ...areaIn(row[areaAt]) };
  });
  return ballotAt < 0
    ? withProjects(profile, described)
    : {
        ...profile,
        projects: described,
        ballots: profile.ballots.map((ballot, at): Ballot => ({ ...ballot, ...areaIn(votes.rows[at]![ballotAt]) })),
      };
}

/** The profile of a file with its description if these conditions ask for one: a count without them is spared the reading. */
export function describedFor(election: PabulibElection, conditions: Conditions = {}): Profile {
  const { caps = [], areas = [], ballots } = conditions;
  const asks = caps.length + areas.length + (ballots?.perCategory ?? []).length > 0;
  return asks ? describedProfile(election) : election.profile;
}

/** The same ballots, made as objects only when somebody asks for them, and indexed once. */
function withProjects(profile: Profile, projects: readonly Project[]): Profile {
  const { budgetMinor, decimals, ranked } = profile;
  const described: Profile = {
    budgetMinor,
    decimals,
    projects,
    get ballots() {
      return profile.ballots;
    },
    ranked,
  };
  const indexed = indexBallots(profile);
  if (indexed.ok) rememberIndexed(described, indexed.value);
  return described;
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

import { amountText } from '../amount-text.js';
import type { Profile, Project } from '../profile.js';
import type { PabulibElection } from './election.js';

/** What a project may be besides, as `describedProfile` reads it again. */
const descriptions: readonly (readonly [column: string, valueOf: (project: Project) => string])[] = [
  ['category', ({ categories = [] }) => categories.join(',')],
  ['district', ({ area = '' }) => area],
];

/**
 * A `.pb` file made of a profile, for publishing ballots that were cast here. Categories and areas of projects stand in it
 * where there are any. Voters are numbered in the order of the profile and nothing else is said about them, not even an area:
 * shuffle the ballots first if their order could tell who cast them.
 *
 * @param meta what the city says about the election, such as `description`, `country`, `unit`, `instance`, `date_begin`;
 *   counts, budget and vote type are filled in
 */
export function pabulibOf(profile: Profile, meta: Readonly<Record<string, string>>): PabulibElection {
  const { projects, ballots, budgetMinor, decimals, ranked } = profile;
  const withPoints = ballots.some((ballot) => ballot.points !== undefined);
  const filledIn = {
    num_projects: String(projects.length),
    num_votes: String(ballots.length),
    budget: amountText(budgetMinor, decimals),
    vote_type: ranked ? 'ordinal' : withPoints ? 'cumulative' : 'approval',
  };
  const described = descriptions.filter(([, valueOf]) => projects.some((project) => valueOf(project) !== ''));
  const votesFor = new Map<string, number>();
  for (const ballot of ballots) for (const id of new Set(ballot.projects)) votesFor.set(id, (votesFor.get(id) ?? 0) + 1);
  return {
    meta: Object.entries({ ...meta, ...filledIn }),
    projects: {
      columns: ['project_id', 'cost', 'votes', 'name', ...described.map(([column]) => column)],
      rows: projects.map((project) => [
        project.id,
        amountText(project.costMinor, decimals),
        String(votesFor.get(project.id) ?? 0),
        project.name ?? '',
        ...described.map(([, valueOf]) => valueOf(project)),
      ]),
    },
    votes: {
      columns: withPoints ? ['voter_id', 'vote', 'points'] : ['voter_id', 'vote'],
      rows: ballots.map(({ projects: chosen, points }, at) => {
        const row = [String(at + 1), chosen.join(',')];
        return withPoints ? [...row, (points ?? []).join(',')] : row;
      }),
    },
    profile,
    pointDecimals: 0,
    warnings: [],
  };
}

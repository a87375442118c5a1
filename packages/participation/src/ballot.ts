import type { Refusal } from '@madang/basics';
import { compare, subtract, sum, type Money } from '@madang/money';
import type { Election, ProjectId } from './election.js';

/** One person's marked choices. The voter's device numbers its revisions from 1; nothing here says whose it is or when. */
export interface Ballot {
  readonly revision: number;
  readonly choices: readonly ProjectId[];
}

export type BallotRefusal =
  | (Refusal<'ballot/unknown-project' | 'ballot/project-twice'> & { readonly project: ProjectId })
  | (Refusal<'ballot/too-many'> & { readonly picks: number; readonly maxPicks: number })
  | (Refusal<'ballot/over-the-fund'> & { readonly total: Money; readonly fund: Money; readonly by: Money });

/** What is wrong with a set of choices, all at once; empty if they may be cast. An empty ballot is a valid one. */
export function checkBallot(
  { projects, fund, ballotStyle }: Pick<Election, 'projects' | 'fund' | 'ballotStyle'>,
  choices: readonly ProjectId[],
): readonly BallotRefusal[] {
  const picked = new Set(choices);
  const known = projects.filter((project) => picked.has(project.id));
  const total = sum(
    known.map((project) => project.cost),
    fund.currency,
  );
  const { kind, maxPicks } = ballotStyle;
  return [
    ...unknown(picked, projects),
    ...twice(choices),
    ...(maxPicks !== null && picked.size > maxPicks ? [{ code: 'ballot/too-many', picks: picked.size, maxPicks } as const] : []),
    ...(kind === 'knapsack' && compare(total, fund) > 0
      ? [{ code: 'ballot/over-the-fund', total, fund, by: subtract(total, fund) } as const]
      : []),
  ];
}

function unknown(picked: ReadonlySet<ProjectId>, projects: Election['projects']): BallotRefusal[] {
  const ids = new Set(projects.map((project) => project.id));
  return [...picked].filter((id) => !ids.has(id)).map((project) => ({ code: 'ballot/unknown-project', project }));
}

function twice(choices: readonly ProjectId[]): BallotRefusal[] {
  const repeated = new Set(choices.filter((id, index) => choices.indexOf(id) !== index));
  return [...repeated].map((project) => ({ code: 'ballot/project-twice', project }));
}

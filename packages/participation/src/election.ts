import { err, ok, type Brand, type Refusal, type Result } from '@madang/basics';
import { compare, zero, type Money } from '@madang/money';
import { timing, type TimeWindow } from './time-window.js';

export type ProjectId = Brand<string, 'ProjectId'>;

/** The area of projects that belong to no district, where districts have funds of their own. No district has this code. */
export const wholeCity = 'whole city';

/** A costed option on the ballot. */
export interface Project {
  readonly id: ProjectId;
  readonly cost: Money;
}

/**
 * `approval`: mark what you like. `knapsack`: the marked projects together may not cost more than the fund.
 * `maxPicks` limits how many may be marked; null for no limit.
 */
export interface BallotStyle {
  readonly kind: 'approval' | 'knapsack';
  readonly maxPicks: number | null;
}

export const electionStates = ['draft', 'frozen', 'open', 'paused', 'closed', 'tallied', 'archived'] as const;

export type ElectionState = (typeof electionStates)[number];

/** The balloting of one cycle. From `frozen` on nothing but the state changes; a pause does not move the close. */
export interface Election extends TimeWindow {
  readonly state: ElectionState;
  readonly fund: Money;
  readonly ballotStyle: BallotStyle;
  readonly projects: readonly Project[];
}

const movesOn: Readonly<Record<ElectionState, readonly ElectionState[]>> = {
  draft: ['frozen'],
  frozen: ['open'],
  open: ['paused', 'closed'],
  paused: ['open', 'closed'],
  closed: ['tallied'],
  tallied: ['archived'],
  archived: [],
};

export type ElectionGap =
  | Refusal<'election/window-empty' | 'election/no-projects' | 'election/fund-not-positive' | 'election/max-picks-not-positive'>
  | (Refusal<'election/project-twice' | 'election/cost-not-positive' | 'election/other-currency' | 'election/over-the-fund'> & {
      readonly project: ProjectId;
    });

export type ElectionRefusal =
  | (Refusal<'election/not-this-way'> & { readonly from: ElectionState; readonly to: ElectionState })
  | (Refusal<'election/not-ready'> & { readonly gaps: readonly ElectionGap[] })
  | (Refusal<'election/too-early' | 'election/too-late'> & TimeWindow);

/** Whether an election may go from one state to another; time and content aside. */
export function electionMayMove(from: ElectionState, to: ElectionState): boolean {
  return movesOn[from].includes(to);
}

/** Moves an election on: frozen only when complete, opened only in its window, closed only when that has ended. */
export function moveElection(election: Election, to: ElectionState, now: Date): Result<{ readonly state: ElectionState }, ElectionRefusal> {
  const { state: from } = election;
  if (!electionMayMove(from, to)) return err({ code: 'election/not-this-way', from, to });
  const gaps = to === 'frozen' ? checkElection(election) : [];
  if (gaps.length > 0) return err({ code: 'election/not-ready', gaps });
  const refusal = whyNotNow(election, to, now);
  return refusal ? err(refusal) : ok({ state: to });
}

/** Nobody closes early, and nothing is extended: an outage on the last day is answered by a new election. */
function whyNotNow(window: TimeWindow, to: ElectionState, now: Date): ElectionRefusal | null {
  const { opensAt, closesAt } = window;
  const time = timing(window, now);
  const tooEarly = (to === 'open' && time === 'early') || (to === 'closed' && time !== 'late');
  const tooLate = (to === 'open' || to === 'frozen') && time === 'late';
  if (tooEarly) return { code: 'election/too-early', opensAt, closesAt };
  return tooLate ? { code: 'election/too-late', opensAt, closesAt } : null;
}

/** What an election still lacks before it can be frozen; empty if nothing. */
export function checkElection({ opensAt, closesAt, fund, ballotStyle, projects }: Omit<Election, 'state'>): readonly ElectionGap[] {
  const { maxPicks } = ballotStyle;
  return [
    ...(opensAt < closesAt ? [] : [{ code: 'election/window-empty' } as const]),
    ...(fund.minor > 0n ? [] : [{ code: 'election/fund-not-positive' } as const]),
    ...(maxPicks === null || (Number.isInteger(maxPicks) && maxPicks > 0) ? [] : [{ code: 'election/max-picks-not-positive' } as const]),
    ...(projects.length > 0 ? [] : [{ code: 'election/no-projects' } as const]),
    ...projects.flatMap((project, index) => checkProject(project, { fund, earlier: projects.slice(0, index) })),
  ];
}

function checkProject({ id, cost }: Project, { fund, earlier }: { fund: Money; earlier: readonly Project[] }): ElectionGap[] {
  if (earlier.some((other) => other.id === id)) return [{ code: 'election/project-twice', project: id }];
  if (cost.currency !== fund.currency) return [{ code: 'election/other-currency', project: id }];
  if (compare(cost, zero(fund.currency)) <= 0) return [{ code: 'election/cost-not-positive', project: id }];
  return compare(cost, fund) > 0 ? [{ code: 'election/over-the-fund', project: id }] : [];
}

import type { ClaimLimit, ClaimOwner } from './claim-limits.js';

/**
 * `filed`; `unacknowledged` in time; `examining`; `late` with the finding; `asking` an office; `settling`, while the claimant thinks
 * about an offer; `recommended` to the city; `closed`.
 */
export const claimStates = ['filed', 'unacknowledged', 'examining', 'late', 'asking', 'settling', 'recommended', 'closed'] as const;
export type ClaimState = (typeof claimStates)[number];

export const claimActs = ['acknowledge', 'ask', 'inform', 'offer', 'agree', 'decline', 'find', 'withdraw', 'finish'] as const;
export type ClaimActCode = (typeof claimActs)[number];

/** `system`: the last of its recommendations has come to an end. */
export type ClaimRole = ClaimOwner | 'system';

interface StateRule {
  /** Whose turn it is; null where nothing is left to do. */
  readonly owner: ClaimOwner | null;
  readonly limit: ClaimLimit | null;
}

export const claimStateRules: Readonly<Record<ClaimState, StateRule>> = {
  filed: { owner: 'ombudsperson', limit: 'acknowledge' },
  unacknowledged: { owner: 'ombudsperson', limit: null },
  examining: { owner: 'ombudsperson', limit: 'find' },
  late: { owner: 'ombudsperson', limit: null },
  asking: { owner: 'office', limit: 'inform' },
  settling: { owner: 'claimant', limit: 'settle' },
  recommended: { owner: 'office', limit: null },
  closed: { owner: null, limit: null },
};

export interface ClaimWay {
  readonly from: ClaimState;
  readonly act: ClaimActCode | 'time';
  readonly by: ClaimRole | 'timer';
  readonly to: ClaimState;
}

const examined = ['examining', 'late'] as const;

const beforeFinding = ['filed', 'unacknowledged', 'examining', 'late', 'asking', 'settling'] as const;

/** Back to the examination, which may have become late meanwhile. */
const back = (from: ClaimState, act: ClaimWay['act'], by: ClaimWay['by']): ClaimWay[] => examined.map((to) => ({ from, act, by, to }));

/** Every way that a claim can go. */
export const claimWays: readonly ClaimWay[] = [
  { from: 'filed', act: 'time', by: 'timer', to: 'unacknowledged' },
  { from: 'examining', act: 'time', by: 'timer', to: 'late' },
  ...back('filed', 'acknowledge', 'ombudsperson').filter(({ to }) => to === 'examining'),
  ...back('unacknowledged', 'acknowledge', 'ombudsperson'),
  ...examined.flatMap((from): ClaimWay[] => [
    { from, act: 'ask', by: 'ombudsperson', to: 'asking' },
    { from, act: 'offer', by: 'ombudsperson', to: 'settling' },
    { from, act: 'find', by: 'ombudsperson', to: 'recommended' },
    { from, act: 'find', by: 'ombudsperson', to: 'closed' },
  ]),
  ...back('asking', 'inform', 'office'),
  ...back('asking', 'time', 'timer'),
  ...back('settling', 'decline', 'claimant'),
  ...back('settling', 'time', 'timer'),
  { from: 'settling', act: 'agree', by: 'claimant', to: 'closed' },
  ...beforeFinding.map((from): ClaimWay => ({ from, act: 'withdraw', by: 'claimant', to: 'closed' })),
  { from: 'recommended', act: 'finish', by: 'system', to: 'closed' },
];

/** Whether somebody in this role can do this now, whatever else it takes. */
export function canActOnClaim(state: ClaimState, act: ClaimActCode, by: ClaimRole): boolean {
  return claimWays.some((way) => way.from === state && way.act === act && way.by === by);
}

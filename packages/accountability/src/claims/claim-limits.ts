/** Whose turn it is while a limit runs. */
export type ClaimOwner = 'ombudsperson' | 'office' | 'claimant';

/** From which event a limit is counted. Calendar days in the city's time zone; a limit ends with its last day. */
export type LimitStart = 'filing' | 'question' | 'offer' | 'recommendation' | 'reply' | 'report';

export interface ClaimLimitRule {
  readonly days: number;
  readonly from: LimitStart;
  readonly owner: ClaimOwner;
}

/**
 * The time limits of claims, the same for every claim and shown beside every day that follows from them. `find` goes on while an
 * office is asked or a settlement is offered. `carry_out` is the latest day that a city may promise.
 */
export const claimLimits = {
  acknowledge: { days: 7, from: 'filing', owner: 'ombudsperson' },
  find: { days: 90, from: 'filing', owner: 'ombudsperson' },
  inform: { days: 14, from: 'question', owner: 'office' },
  settle: { days: 14, from: 'offer', owner: 'claimant' },
  reply: { days: 60, from: 'recommendation', owner: 'office' },
  carry_out: { days: 365, from: 'reply', owner: 'office' },
  confirm: { days: 60, from: 'report', owner: 'claimant' },
} as const satisfies Readonly<Record<string, ClaimLimitRule>>;

export type ClaimLimit = keyof typeof claimLimits;
export const claimLimitCodes = Object.keys(claimLimits) as readonly ClaimLimit[];

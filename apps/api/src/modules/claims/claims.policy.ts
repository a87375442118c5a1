import { canActOnClaim, canActOnRecommendation, type ClaimState, type RecommendationState } from '@madang/accountability';
import type { ClaimPageAct } from '@madang/contracts/claims';
import type { RecommendationPageAct } from '@madang/contracts/recommendations';
import { hasRole, type Actor } from '../../platform/access/actor.js';
import type { Verdict } from '../../platform/access/authorise.js';

/** A claim, as far as it matters who may do what with it. */
export interface Claimed {
  readonly mine: boolean;
  readonly confidential: boolean;
  readonly state: ClaimState;
  readonly erased: boolean;
}

export const claimsPolicy = {
  file: (actor: Actor): boolean => hasRole(actor, 'resident'),
  hear: (actor: Actor): boolean => hasRole(actor, 'ombudsperson'),
  /** The offices of the city: they answer and they reply, and hear of no confidential claim. */
  answer: (actor: Actor): boolean => hasRole(actor, 'staff'),
  /** What only the claimant may do; for everybody else a confidential claim is not there. */
  own: ({ mine, confidential }: Pick<Claimed, 'mine' | 'confidential'>): Verdict => mine || (confidential ? 'hidden' : false),
  read: ({ mine, confidential }: Pick<Claimed, 'mine' | 'confidential'>): Verdict => mine || !confidential || 'hidden',
};

const ownActs = ['withdraw', 'agree', 'decline'] as const;
const hearingActs = ['acknowledge', 'ask', 'offer', 'find'] as const;

/** What a page may offer this reader now. */
export function actsOnClaim(actor: Actor, { mine, state, erased }: Claimed): ClaimPageAct[] {
  const own: ClaimPageAct[] = ownActs.filter((act) => canActOnClaim(state, act, 'claimant'));
  const hears: ClaimPageAct[] = hearingActs.filter((act) => canActOnClaim(state, act, 'ombudsperson'));
  const mayAdd = state !== 'closed' && !erased;
  return [
    ...(mine && mayAdd ? (['add'] as const) : []),
    ...(mine ? own : []),
    ...(mine && state === 'closed' && !erased ? (['erase'] as const) : []),
    ...(claimsPolicy.hear(actor) && !mine ? hears : []),
    ...(claimsPolicy.hear(actor) && !mine && state === 'recommended' ? (['recommend'] as const) : []),
  ];
}

export function actsOnRecommendation(actor: Actor, state: RecommendationState, mine: boolean): RecommendationPageAct[] {
  const offices = (['reply', 'report'] as const).filter((act) => canActOnRecommendation(state, act, 'office'));
  const confirms = mine && canActOnRecommendation(state, 'confirm', 'claimant') ? (['confirm'] as const) : [];
  return [...(claimsPolicy.answer(actor) ? offices : []), ...confirms];
}

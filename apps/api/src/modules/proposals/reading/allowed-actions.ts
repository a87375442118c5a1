import type { Refusal } from '@madang/basics';
import type { ActionRefusal } from '@madang/contracts/proposals';
import { whyProposalCannot, type ProposalAct, type ProposalActRefusal } from '@madang/participation';
import type { Actor } from '../../../platform/access/actor.js';
import { titleOf } from '../../../platform/texts/titles.js';
import { offeredActs, proposalsPolicy } from '../proposals.policy.js';

type Judged = Parameters<typeof proposalsPolicy.edit>[1] & { readonly reopenings: number };

export interface OfferedActions {
  readonly allowedActions: ProposalAct[];
  readonly refusals: ActionRefusal[];
}

/**
 * What a page may offer to this actor: the policy is asked who may, the package whether the state allows it. What they may not do at
 * all is not mentioned; what only the state forbids is, with its reason.
 */
export function offeredActions(actor: Actor, proposal: Judged, acceptLanguage: string | undefined): OfferedActions {
  const mine = offeredActs.filter((act) => proposalsPolicy[act](actor, proposal) === true);
  const judged = mine.map((action) => ({ action, refusal: whyNot(action, proposal) }));
  return {
    allowedActions: judged.filter(({ refusal }) => refusal === null).map(({ action }) => action),
    refusals: judged.flatMap(({ action, refusal }) =>
      refusal ? [{ action, code: refusal.code, title: titleOf(refusal.code, acceptLanguage) }] : [],
    ),
  };
}

/** The state is asked first; coming back is once only. */
function whyNot(action: ProposalAct, proposal: Judged): ProposalActRefusal | Refusal<'response/already-reopened'> | null {
  const refusal = whyProposalCannot(action, proposal);
  if (refusal || action !== 'reopen' || proposal.reopenings === 0) return refusal;
  return { code: 'response/already-reopened' };
}

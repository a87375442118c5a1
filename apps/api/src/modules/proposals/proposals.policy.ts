import { isPublic } from '@madang/accountability';
import { isAuthor, isLeadAuthor, type Authors, type ProposalAct, type ProposalState } from '@madang/participation';
import { hasRole, type Actor } from '../../platform/access/actor.js';
import type { Verdict } from '../../platform/access/authorise.js';

interface Authored extends Authors {
  readonly state: ProposalState;
}

/** A draft is its authors' own; a text that is being checked is seen by those who check it as well. */
export function mayRead(actor: Actor, proposal: Authored): boolean {
  if (isPublic(proposal.state) || isAuthor(actor.personId, proposal)) return true;
  return proposal.state === 'screening' && hasRole(actor, 'facilitator');
}

function asAuthor(actor: Actor, proposal: Authored): Verdict {
  return mayRead(actor, proposal) ? isAuthor(actor.personId, proposal) : 'hidden';
}

/** What cannot be taken back, or binds everybody who wrote: the author who leads. */
function asLead(actor: Actor, proposal: Authored): Verdict {
  return mayRead(actor, proposal) ? isLeadAuthor(actor.personId, proposal) : 'hidden';
}

function as(role: 'resident' | 'facilitator' | 'staff') {
  return (actor: Actor, proposal: Authored): Verdict => (mayRead(actor, proposal) ? hasRole(actor, role) : 'hidden');
}

/** May this person? Whether the proposal's state allows it is asked of `proposalCan`. */
export const proposalsPolicy = {
  create: (actor: Actor): Verdict => hasRole(actor, 'resident'),
  bringIn: (actor: Actor): Verdict => hasRole(actor, 'staff'),
  edit: asAuthor,
  rebase: asAuthor,
  discard: asLead,
  submit: asLead,
  withdraw: asLead,
  reopen: asLead,
  invite: asLead,
  handOver: asLead,
  /** Whether they stand behind it is asked of the record of support. */
  adopt: as('resident'),
  screen: as('facilitator'),
  support: as('resident'),
  rate: as('resident'),
  acknowledge: as('staff'),
  answer: as('staff'),
};

/** The acts that a page may offer, in the order in which it shows them. */
export const offeredActs = [
  'edit',
  'submit',
  'discard',
  'withdraw',
  'reopen',
  'screen',
  'support',
  'rate',
  'acknowledge',
  'answer',
] as const satisfies readonly (ProposalAct & keyof typeof proposalsPolicy)[];

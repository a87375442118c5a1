import { isPublic } from '@madang/accountability';
import type { PersonId } from '@madang/basics';
import type { ProposalAct, ProposalState } from '@madang/participation';
import { hasRole, type Actor } from '../../platform/access/actor.js';
import type { Verdict } from '../../platform/access/authorise.js';

interface Authored {
  readonly authorId: PersonId;
  readonly state: ProposalState;
}

const isAuthor = (actor: Actor, { authorId }: Authored): boolean => actor.personId !== null && actor.personId === authorId;

/** A draft is its author's own; a text that is being checked is seen by those who check it as well. */
export function mayRead(actor: Actor, proposal: Authored): boolean {
  if (isPublic(proposal.state) || isAuthor(actor, proposal)) return true;
  return proposal.state === 'screening' && hasRole(actor, 'facilitator');
}

function asAuthor(actor: Actor, proposal: Authored): Verdict {
  return mayRead(actor, proposal) ? isAuthor(actor, proposal) : 'hidden';
}

function as(role: 'resident' | 'facilitator' | 'staff') {
  return (actor: Actor, proposal: Authored): Verdict => (mayRead(actor, proposal) ? hasRole(actor, role) : 'hidden');
}

/** May this person? Whether the proposal's state allows it is asked of `proposalCan`. */
export const proposalsPolicy = {
  create: (actor: Actor): Verdict => hasRole(actor, 'resident'),
  bringIn: (actor: Actor): Verdict => hasRole(actor, 'staff'),
  edit: asAuthor,
  discard: asAuthor,
  submit: asAuthor,
  withdraw: asAuthor,
  reopen: asAuthor,
  rebase: asAuthor,
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
  'screen',
  'support',
  'rate',
  'acknowledge',
  'answer',
] as const satisfies readonly (ProposalAct & keyof typeof proposalsPolicy)[];

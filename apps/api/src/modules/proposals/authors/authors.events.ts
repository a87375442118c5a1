import type { ProposalId } from '@madang/basics';
import { domainEvent, type DomainEvent, type Happening } from '../../../platform/events/domain-event.js';
import { proposalSubject } from '../proposals.events.js';

type By = Happening<string, unknown>['by'];

export type AuthorsChanged = DomainEvent<'authors.changed', { readonly change: AuthorsChange }>;

/** `joined` and `left` by whoever acts; `removed` by the author who leads; `leads`: the lead was handed to somebody else. */
export type AuthorsChange = 'joined' | 'left' | 'removed' | 'leads';

export function authorsChanged(id: ProposalId, change: AuthorsChange, by: By, at: Date): AuthorsChanged {
  return domainEvent({ name: 'authors.changed', subject: proposalSubject(id), by, at, payload: { change } });
}

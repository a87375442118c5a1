import type { ArgumentId, ProposalId } from '@madang/basics';
import { domainEvent, type DomainEvent, type Happening } from '../../platform/events/domain-event.js';

type By = Happening<string, unknown>['by'];

/** Said under a subject of its own: a lively proposal would lose its own history among a thousand of these. */
export type ArgumentMade = DomainEvent<'argument.made', { proposalId: ProposalId; answersId: ArgumentId | null }>;

export function argumentMade(
  id: ArgumentId,
  payload: { readonly proposalId: ProposalId; readonly answersId: ArgumentId | null },
  by: By,
  at: Date,
): ArgumentMade {
  return domainEvent({ name: 'argument.made', subject: { type: 'argument', id }, by, at, payload });
}

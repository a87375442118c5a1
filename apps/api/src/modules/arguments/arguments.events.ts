import type { ArgumentId, ProposalId } from '@madang/basics';
import type { ScreeningReason } from '@madang/participation';
import { domainEvent, type DomainEvent, type Happening } from '../../platform/events/domain-event.js';
import { proposalSubject } from '../proposals/index.js';

type By = Happening<string, unknown>['by'];

/** Said under a subject of its own: a lively proposal would lose its own history among a thousand of these. */
export type ArgumentMade = DomainEvent<'argument.made', { proposalId: ProposalId; answersId: ArgumentId | null }>;

/** What a facilitator covers is told with the proposal: nothing is taken out of sight in silence. */
export type ArgumentCovered = DomainEvent<'argument.covered', { argumentId: ArgumentId; reason: ScreeningReason }>;

export function argumentMade(
  id: ArgumentId,
  payload: { readonly proposalId: ProposalId; readonly answersId: ArgumentId | null },
  by: By,
  at: Date,
): ArgumentMade {
  return domainEvent({ name: 'argument.made', subject: { type: 'argument', id }, by, at, payload });
}

export function argumentCovered(
  proposalId: ProposalId,
  payload: { readonly argumentId: ArgumentId; readonly reason: ScreeningReason },
  by: By,
  at: Date,
): ArgumentCovered {
  return domainEvent({ name: 'argument.covered', subject: proposalSubject(proposalId), by, at, payload });
}

import type { AmendmentId, ProposalId } from '@madang/basics';
import type { AmendmentState } from '@madang/participation';
import { domainEvent, type DomainEvent, type Happening } from '../../platform/events/domain-event.js';
import { proposalSubject } from '../proposals/index.js';

type By = Happening<string, unknown>['by'];

interface AmendmentFacts extends Readonly<Record<string, unknown>> {
  readonly amendmentId: AmendmentId;
}

export type AmendmentProposed = DomainEvent<'amendment.proposed', AmendmentFacts>;
export type AmendmentDecided = DomainEvent<'amendment.decided', AmendmentFacts & { readonly state: AmendmentState }>;

export function amendmentProposed(proposalId: ProposalId, amendmentId: AmendmentId, by: By, at: Date): AmendmentProposed {
  return domainEvent({ name: 'amendment.proposed', subject: proposalSubject(proposalId), by, at, payload: { amendmentId } });
}

/** The author, the supporters or the clock said what becomes of it; `asked` is a step on the way. */
export function amendmentDecided(
  proposalId: ProposalId,
  facts: { readonly amendmentId: AmendmentId; readonly state: AmendmentState },
  by: By,
  at: Date,
): AmendmentDecided {
  return domainEvent({ name: 'amendment.decided', subject: proposalSubject(proposalId), by, at, payload: facts });
}

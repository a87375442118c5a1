import type { ProposalId } from '@madang/basics';
import type { RebaseOutcome } from '@madang/contracts/rebasings';
import { domainEvent, type DomainEvent, type Happening } from '../../../platform/events/domain-event.js';
import { proposalSubject } from '../proposals.events.js';

interface RebasedFacts extends Readonly<Record<string, unknown>> {
  readonly outcome: RebaseOutcome;
  readonly fromYear: number;
  readonly toYear: number;
}

export type ProposalRebased = DomainEvent<'proposal.rebased', RebasedFacts>;

/** A newer budget came, and this is what became of the proposal's amounts. */
export function proposalRebased(id: ProposalId, payload: RebasedFacts, by: Happening<string, unknown>['by'], at: Date): ProposalRebased {
  return domainEvent({ name: 'proposal.rebased', subject: proposalSubject(id), by, at, payload });
}

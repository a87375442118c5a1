import type { ProposalId } from '@madang/basics';
import { domainEvent, type Happening } from '../../platform/events/domain-event.js';
import { proposalSubject } from '../proposals/index.js';

/** The city says what it found. Nothing is told while it is being written. */
export function feasibilityPublished(id: ProposalId, by: Happening<string, unknown>['by'], at: Date) {
  return domainEvent({ name: 'feasibility.published', subject: proposalSubject(id), by, at, payload: {} });
}

import type { DebateId, ProposalId } from '@madang/basics';
import { domainEvent, type Happening } from '../../platform/events/domain-event.js';
import { proposalSubject } from '../proposals/index.js';

type By = Happening<string, unknown>['by'];

interface Debated {
  readonly id: DebateId;
  readonly proposalId: ProposalId | null;
}

/** Told with its proposal, where it has one. */
const subjectOf = ({ id, proposalId }: Debated) => (proposalId === null ? ({ type: 'debate', id } as const) : proposalSubject(proposalId));

export function debateOpened(debate: Debated, by: By, at: Date) {
  return domainEvent({ name: 'debate.opened', subject: subjectOf(debate), by, at, payload: { debateId: debate.id } });
}

export function debateReported(debate: Debated, by: By, at: Date) {
  return domainEvent({ name: 'debate.reported', subject: subjectOf(debate), by, at, payload: { debateId: debate.id } });
}

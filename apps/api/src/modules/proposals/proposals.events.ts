import type { ResponseMove, ResponseState } from '@madang/accountability';
import type { CalendarDate, ProposalId } from '@madang/basics';
import { domainEvent, type DomainEvent, type Happening } from '../../platform/events/domain-event.js';

export type ProposalMoved = DomainEvent<
  'proposal.moved',
  { from: ResponseState; to: ResponseState; dueOn: CalendarDate | null; lateDays: number }
>;

type By = Happening<string, unknown>['by'];

export function proposalSubject(id: ProposalId) {
  return { type: 'proposal', id } as const;
}

/** The proposal went from one state to the next; by whom, or by the clock itself. */
export function proposalMoved(id: ProposalId, move: ResponseMove, by: By): ProposalMoved {
  const { from, item, lateDays } = move;
  return domainEvent({
    name: 'proposal.moved',
    subject: proposalSubject(id),
    by,
    at: item.enteredAt,
    payload: { from, to: item.state, dueOn: item.dueOn, lateDays },
  });
}

import type { JoiningId, ProposalId } from '@madang/basics';
import type { JoiningState } from '@madang/participation';
import { domainEvent, type DomainEvent, type Happening } from '../../../platform/events/domain-event.js';
import { proposalSubject } from '../../proposals/index.js';

interface JoiningFacts extends Readonly<Record<string, unknown>> {
  readonly joiningId: JoiningId;
  /** Whether the proposal that this is told of would be answered so, or goes on. */
  readonly side: 'answered' | 'goes_on';
  /** The reference of the other one. */
  readonly other: string;
  readonly state: JoiningState;
}

/** Told with both proposals, once with each: the city asks whether they are one matter, and what their authors say. */
export type JoiningTold = DomainEvent<'joining.told', JoiningFacts>;

export function joiningTold(id: ProposalId, payload: JoiningFacts, by: Happening<string, unknown>['by'], at: Date): JoiningTold {
  return domainEvent({ name: 'joining.told', subject: proposalSubject(id), by, at, payload });
}

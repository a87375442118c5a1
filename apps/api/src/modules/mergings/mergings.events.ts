import type { MergingId, ProposalId, SplittingId } from '@madang/basics';
import type { MergingSide, MergingState, SplittingState } from '@madang/participation';
import { domainEvent, type DomainEvent, type Happening } from '../../platform/events/domain-event.js';
import { proposalSubject } from '../proposals/index.js';

type By = Happening<string, unknown>['by'];

interface MergingFacts extends Readonly<Record<string, unknown>> {
  readonly mergingId: MergingId;
  /** Whether the proposal that this is told of goes in, or takes the other in. */
  readonly side: MergingSide;
  /** The reference of the other one. */
  readonly other: string;
  readonly state: MergingState;
  /** Supporters who went along and who stayed, once it is done. */
  readonly moved?: number;
  readonly stayed?: number;
}

interface SplittingFacts extends Readonly<Record<string, unknown>> {
  readonly splittingId: SplittingId;
  readonly state: SplittingState;
  readonly parts: number;
}

/** Told with both proposals, once with each: an offer, a word to it, or what became of it. */
export type MergingTold = DomainEvent<'merging.told', MergingFacts>;

export type SplittingTold = DomainEvent<'splitting.told', SplittingFacts>;

export function mergingTold(id: ProposalId, payload: MergingFacts, by: By, at: Date): MergingTold {
  return domainEvent({ name: 'merging.told', subject: proposalSubject(id), by, at, payload });
}

export function splittingTold(id: ProposalId, payload: SplittingFacts, by: By, at: Date): SplittingTold {
  return domainEvent({ name: 'splitting.told', subject: proposalSubject(id), by, at, payload });
}

import type { ResponseMove, ResponseState } from '@madang/accountability';
import type { CalendarDate, ProposalId } from '@madang/basics';
import type { Door, Screening } from '@madang/participation';
import { domainEvent, type DomainEvent, type Happening } from '../../platform/events/domain-event.js';

type By = Happening<string, unknown>['by'];

/** Said beside a move. */
export interface MovedFacts extends Readonly<Record<string, unknown>> {
  /** The references of what it went into, where it was merged or split. */
  readonly into?: readonly string[];
  /** Since which day facts are other than at the refusal that was opened again. */
  readonly changedSince?: CalendarDate;
}

export type ProposalMoved = DomainEvent<
  'proposal.moved',
  MovedFacts & { readonly from: ResponseState; readonly to: ResponseState; readonly dueOn: CalendarDate | null; readonly lateDays: number }
>;

export type ThresholdMet = DomainEvent<'proposal.threshold-met', { door: Door }>;

export function proposalSubject(id: ProposalId) {
  return { type: 'proposal', id } as const;
}

/** The proposal went from one state to the next; by whom, or by the clock itself. */
export function proposalMoved(id: ProposalId, move: ResponseMove, by: By, facts: MovedFacts = {}): ProposalMoved {
  const { from, item, lateDays } = move;
  return domainEvent({
    name: 'proposal.moved',
    subject: proposalSubject(id),
    by,
    at: item.enteredAt,
    payload: { from, to: item.state, dueOn: item.dueOn, lateDays, ...facts },
  });
}

export function proposalSubmitted(id: ProposalId, by: By, at: Date) {
  return domainEvent({ name: 'proposal.submitted', subject: proposalSubject(id), by, at, payload: {} });
}

/** Checked against the rules of the house: published, or sent back with the reason and the passage. */
export function proposalScreened(id: ProposalId, screening: Screening, by: By, at: Date) {
  const facts = screening.state === 'draft' ? { reason: screening.reason, passage: screening.passage } : {};
  return domainEvent({ name: 'proposal.screened', subject: proposalSubject(id), by, at, payload: { verdict: screening.state, ...facts } });
}

/** Brought in from an older process, which is named here as it was then. */
export function proposalImported(id: ProposalId, facts: { readonly process: string }, by: By, at: Date) {
  return domainEvent({ name: 'proposal.imported', subject: proposalSubject(id), by, at, payload: { ...facts } });
}

/** Enough residents back it, or another door stands open: from here on the city owes an answer. */
export function thresholdMet(id: ProposalId, door: Door, by: By, at: Date): ThresholdMet {
  return domainEvent({ name: 'proposal.threshold-met', subject: proposalSubject(id), by, at, payload: { door } });
}

/** Twice as many back it: it is debated in public, as soon as an office has taken it up. */
export function secondBarMet(id: ProposalId, by: By, at: Date) {
  return domainEvent({ name: 'proposal.second-bar-met', subject: proposalSubject(id), by, at, payload: {} });
}

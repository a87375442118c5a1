import type { AssemblyId, CalendarDate, ProposalId } from '@madang/basics';
import type { AssemblyState } from '@madang/contracts/assemblies';
import { domainEvent, type Happening } from '../../platform/events/domain-event.js';
import { proposalSubject } from '../proposals/index.js';

type By = Happening<string, unknown>['by'];

interface About {
  readonly id: AssemblyId;
  readonly by: By;
  readonly at: Date;
}

const subjectOf = (id: AssemblyId) => ({ type: 'assembly', id }) as const;

export function assemblyAnnounced({ id, by, at }: About, heldOn: CalendarDate) {
  return domainEvent({ name: 'assembly.announced', subject: subjectOf(id), by, at, payload: { heldOn } });
}

/** The announcement changed while people were planning to come: what they had read is kept in the record. */
export function assemblyChanged({ id, by, at }: About, before: { heldOn: CalendarDate; startsAt: string; place: string }) {
  const { heldOn, startsAt, place } = before;
  return domainEvent({ name: 'assembly.changed', subject: subjectOf(id), by, at, payload: { before: { heldOn, startsAt, place } } });
}

export function assemblyMoved({ id, by, at }: About, to: AssemblyState) {
  return domainEvent({ name: 'assembly.moved', subject: subjectOf(id), by, at, payload: { to } });
}

export function assemblyCancelled({ id, by, at }: About, reason: string) {
  return domainEvent({ name: 'assembly.cancelled', subject: subjectOf(id), by, at, payload: { reason } });
}

/** The text of a decision as it stands in the record from now on; a correction is another event. */
export function assemblyDecided({ id, by, at }: About, decision: { number: number; text: string; inFavour: number; against: number }) {
  const { number, text, inFavour, against } = decision;
  return domainEvent({ name: 'assembly.decided', subject: subjectOf(id), by, at, payload: { number, text, inFavour, against } });
}

/** Signed minutes carry a proposal: it stands in the proposal's own timeline too. */
export function proposalCarried(
  proposalId: ProposalId,
  { id, by, at }: About,
  decision: { number: number; title: string; inFavour: number; against: number },
) {
  const { number, title, inFavour, against } = decision;
  const payload = { assemblyId: id, assembly: title, decision: number, inFavour, against };
  return domainEvent({ name: 'proposal.carried-by-assembly', subject: proposalSubject(proposalId), by, at, payload });
}

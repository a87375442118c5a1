import type { AnswerDecision } from '@madang/accountability';
import type { CalendarDate, ProposalId, ResponseId } from '@madang/basics';
import type { DeliveryState } from '@madang/contracts/deliveries';
import type { AttachmentKind } from '@madang/participation';
import { domainEvent, type Happening } from '../../platform/events/domain-event.js';
import { proposalSubject } from '../proposals/index.js';

type By = Happening<string, unknown>['by'];

interface About {
  readonly proposalId: ProposalId;
  readonly by: By;
  readonly at: Date;
}

/** An office has taken the proposal into its hands; from here on residents know whom to ask. */
export function proposalAcknowledged({ proposalId, by, at }: About, named: { office: string; officeHolder: string }) {
  const { office, officeHolder } = named;
  return domainEvent({ name: 'proposal.acknowledged', subject: proposalSubject(proposalId), by, at, payload: { office, officeHolder } });
}

/** The promised date moved, once, for a reason that everybody can read. */
export function answerExtended({ proposalId, by, at }: About, moved: { from: CalendarDate; until: CalendarDate; reason: string }) {
  const { from, until, reason } = moved;
  return domainEvent({ name: 'proposal.answer-extended', subject: proposalSubject(proposalId), by, at, payload: { from, until, reason } });
}

/** The official answer is out. Its words are read with the proposal; the record keeps the decision and how late it came. */
export function proposalAnswered(
  { proposalId, by, at }: About,
  answer: { responseId: ResponseId; decision: AnswerDecision; lateDays: number; office: string },
) {
  const { responseId, decision, lateDays, office } = answer;
  const payload = { responseId, decision, lateDays, office };
  return domainEvent({ name: 'proposal.answered', subject: proposalSubject(proposalId), by, at, payload });
}

/** The city said how far its promise has got. */
export function progressReported(
  { proposalId, by, at }: About,
  report: { state: DeliveryState; spent: { minor: string; currency: string } | null },
) {
  const { state, spent } = report;
  return domainEvent({ name: 'proposal.progress-reported', subject: proposalSubject(proposalId), by, at, payload: { state, spent } });
}

/** The city showed a picture or a document of what it reports. */
export function evidenceShown({ proposalId, by, at }: About, shown: { attachmentId: string; kind: AttachmentKind }) {
  const { attachmentId, kind } = shown;
  return domainEvent({ name: 'proposal.evidence-shown', subject: proposalSubject(proposalId), by, at, payload: { attachmentId, kind } });
}

/** The city took back what it had shown: the file is gone, its reason is read in its place. */
export function evidenceTakenBack({ proposalId, by, at }: About, { attachmentId }: { attachmentId: string }) {
  return domainEvent({ name: 'proposal.evidence-taken-back', subject: proposalSubject(proposalId), by, at, payload: { attachmentId } });
}

/** Residents looked, and enough of them found the same. */
export function deliveryChecked({ proposalId, by, at }: About, found: { done: number; notDone: number }) {
  const { done, notDone } = found;
  return domainEvent({ name: 'proposal.delivery-checked', subject: proposalSubject(proposalId), by, at, payload: { done, notDone } });
}

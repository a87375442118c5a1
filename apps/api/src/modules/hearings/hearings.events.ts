import type { AnswerDecision, HearingOutcome, ResponseMove, ResponseState } from '@madang/accountability';
import type { AppealId, CalendarDate, HearingDecisionId, ProposalId } from '@madang/basics';
import { domainEvent, type DomainEvent, type Happening } from '../../platform/events/domain-event.js';
import { proposalSubject } from '../proposals/index.js';

interface About {
  readonly proposalId: ProposalId;
  readonly by: Happening<string, unknown>['by'];
  readonly at: Date;
}

export type AppealMoved = DomainEvent<
  'appeal.moved',
  { readonly appealId: AppealId; readonly from: ResponseState; readonly to: ResponseState; readonly dueOn: CalendarDate | null }
>;

/** Somebody does not accept an answer. Its words are read with the proposal. */
export function appealLodged({ proposalId, by, at }: About, facts: { appealId: AppealId; decision: AnswerDecision; linked: boolean }) {
  const { appealId, decision, linked } = facts;
  return domainEvent({ name: 'appeal.lodged', subject: proposalSubject(proposalId), by, at, payload: { appealId, decision, linked } });
}

/** A resident says that facts have changed since a refusal: from here on the committee looks at it again. */
export function factsNamed({ proposalId, by, at }: About, changedFactsId: string) {
  return domainEvent({ name: 'refusal.facts-named', subject: proposalSubject(proposalId), by, at, payload: { changedFactsId } });
}

/** The city says so itself, and owes a new answer. */
export function refusalReopened({ proposalId, by, at }: About, changedFactsId: string) {
  return domainEvent({ name: 'refusal.reopened', subject: proposalSubject(proposalId), by, at, payload: { changedFactsId } });
}

/** An appeal that goes on beside its proposal came into its next state. */
export function appealMoved({ proposalId, by }: Omit<About, 'at'>, appealId: AppealId, { from, item }: ResponseMove): AppealMoved {
  const payload = { appealId, from, to: item.state, dueOn: item.dueOn };
  return domainEvent({ name: 'appeal.moved', subject: proposalSubject(proposalId), by, at: item.enteredAt, payload });
}

/** The committee or the ombudsperson decided, with reasons. */
export function hearingDecided(
  { proposalId, by, at }: About,
  facts: { decisionId: HearingDecisionId; outcome: HearingOutcome; appealId: AppealId | null },
) {
  const { decisionId, outcome, appealId } = facts;
  return domainEvent({ name: 'hearing.decided', subject: proposalSubject(proposalId), by, at, payload: { decisionId, outcome, appealId } });
}

/** The city cannot go on without a word of the author: the clock stands still until then. */
export function authorAsked({ proposalId, by, at }: About, facts: { question: string; until: CalendarDate }) {
  const { question, until } = facts;
  return domainEvent({ name: 'author.asked', subject: proposalSubject(proposalId), by, at, payload: { question, until } });
}

/** The author answered; from here on the clock runs again. */
export function authorAnswered({ proposalId, by, at }: About, dueOn: CalendarDate | null) {
  return domainEvent({ name: 'author.answered', subject: proposalSubject(proposalId), by, at, payload: { dueOn } });
}

/** Passed on to the body in charge, which can be looked up. */
export function proposalTransferred({ proposalId, by, at }: About, facts: { body: string; proof: string }) {
  const { body, proof } = facts;
  return domainEvent({ name: 'proposal.transferred', subject: proposalSubject(proposalId), by, at, payload: { body, proof } });
}

/** Those who were harmed say that it has been made good. */
export function remedyConfirmed({ proposalId, by, at }: About, appealId: AppealId | null) {
  return domainEvent({ name: 'remedy.confirmed', subject: proposalSubject(proposalId), by, at, payload: { appealId } });
}

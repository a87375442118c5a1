import type { ClaimFinding, ClaimState, RecommendationReply, RecommendationState } from '@madang/accountability';
import type { CityId, ClaimId, ProposalId, RecommendationId } from '@madang/basics';
import { domainEvent, theTimer, type DomainEvent, type Happening } from '../../platform/events/domain-event.js';
import { proposalSubject } from '../proposals/index.js';

type By = Happening<string, unknown>['by'];
type Facts = Readonly<Record<string, unknown>>;

export type ClaimEvent = DomainEvent<'claim.filed' | 'claim.moved' | 'claim.found' | 'claim.month-sealed', Facts>;
export type RecommendationEvent = DomainEvent<'recommendation.made' | 'recommendation.moved', Facts>;

/** An open claim. Of a confidential one nothing is ever told here: there is no event that could name it. */
export interface OpenClaim {
  readonly id: ClaimId;
  readonly proposalId: ProposalId | null;
}

/** A recommendation; where it comes from is told of open claims alone. */
export interface ToldRecommendation {
  readonly id: RecommendationId;
  readonly from: OpenClaim | null;
}

const ownSubject = (id: ClaimId) => ({ type: 'claim', id });

export function claimFiled({ id }: OpenClaim, by: By, at: Date): ClaimEvent {
  return domainEvent({ name: 'claim.filed', subject: ownSubject(id), by, at, payload: { claimId: id } });
}

export function claimMoved({ id }: OpenClaim, facts: { from: ClaimState; to: ClaimState; act: string }, by: By, at: Date): ClaimEvent {
  return domainEvent({ name: 'claim.moved', subject: ownSubject(id), by, at, payload: { claimId: id, ...facts } });
}

/** Told in the history of the proposal that it is about. */
export function claimFound({ id, proposalId }: OpenClaim, finding: ClaimFinding, by: By, at: Date): ClaimEvent {
  const subject = proposalId === null ? ownSubject(id) : proposalSubject(proposalId);
  return domainEvent({ name: 'claim.found', subject, by, at, payload: { claimId: id, finding } });
}

function subjectOf({ id, from }: ToldRecommendation) {
  return from?.proposalId ? proposalSubject(from.proposalId) : { type: 'recommendation', id };
}

export function recommendationMade(told: ToldRecommendation, by: By, at: Date): RecommendationEvent {
  const payload = { recommendationId: told.id, ...(told.from && { claimId: told.from.id }) };
  return domainEvent({ name: 'recommendation.made', subject: subjectOf(told), by, at, payload });
}

export interface RecommendationMove {
  readonly from: RecommendationState;
  readonly to: RecommendationState;
  readonly reply: RecommendationReply | null;
  /** The number of the step that says more. */
  readonly number: number;
}

export function recommendationMoved(told: ToldRecommendation, move: RecommendationMove, by: By, at: Date): RecommendationEvent {
  return domainEvent({ name: 'recommendation.moved', subject: subjectOf(told), by, at, payload: { recommendationId: told.id, ...move } });
}

/**
 * Once a month, whether anything was said in confidence or not: what the log keeps of confidential claims is one sealed entry on a
 * fixed day, so that neither its time nor its number tells of any.
 */
export function monthSealed(cityId: CityId, month: string, at: Date): ClaimEvent {
  return domainEvent({
    name: 'claim.month-sealed',
    subject: { type: 'claims', id: cityId },
    by: theTimer(cityId),
    at,
    payload: { month },
  });
}

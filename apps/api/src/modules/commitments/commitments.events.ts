import type { CouncilStep, Grade } from '@madang/accountability';
import type { BudgetVersionId, CalendarDate, CommitmentId, ProposalId } from '@madang/basics';
import type { BudgetStatus } from '@madang/budget';
import { domainEvent, type DomainEvent, type Happening } from '../../platform/events/domain-event.js';
import { proposalSubject } from '../proposals/index.js';

export interface About {
  readonly proposalId: ProposalId;
  readonly by: Happening<string, unknown>['by'];
  readonly at: Date;
}

export type CouncilActed = DomainEvent<
  'commitment.council-acted',
  { actId: string; step: CouncilStep; on: CalendarDate; body: string; differs: boolean }
>;

/** The acceptance has become a plan. Its words and amounts are read with the proposal. */
export function commitmentPlanned({ proposalId, by, at }: About, payload: { readonly commitmentId: CommitmentId }) {
  return domainEvent({ name: 'commitment.planned', subject: proposalSubject(proposalId), by, at, payload });
}

/** Another plan has taken the place of the one before. */
export function planChanged({ proposalId, by, at }: About, payload: { readonly commitmentId: CommitmentId; readonly reason: string }) {
  return domainEvent({ name: 'commitment.plan-changed', subject: proposalSubject(proposalId), by, at, payload });
}

export function milestoneReached(
  { proposalId, by, at }: About,
  payload: { readonly title: string; readonly on: CalendarDate; readonly lateDays: number },
) {
  return domainEvent({ name: 'commitment.milestone-reached', subject: proposalSubject(proposalId), by, at, payload });
}

/** The council has dealt with the promise; `differs` where it voted something else for a line. */
export function councilActed({ proposalId, by, at }: About, payload: CouncilActed['payload']): CouncilActed {
  return domainEvent({ name: 'commitment.council-acted', subject: proposalSubject(proposalId), by, at, payload });
}

/** A later budget shows what became of the lines. */
export function executionRead(
  { proposalId, by, at }: About,
  payload: {
    readonly versionId: BudgetVersionId;
    readonly fiscalYear: number;
    readonly status: BudgetStatus;
    readonly lines: number;
    readonly unmatched: number;
  },
) {
  return domainEvent({ name: 'commitment.execution-read', subject: proposalSubject(proposalId), by, at, payload });
}

/** What the city says to the grades that it got: they stay as they are. */
export function gradesCommented({ proposalId, by, at }: About, payload: { readonly commentId: string }) {
  return domainEvent({ name: 'commitment.grades-commented', subject: proposalSubject(proposalId), by, at, payload });
}

/** The panel's grades have led to something: the matter goes back to work, or it is closed. */
export function panelGraded(
  { proposalId, by, at }: About,
  payload: { readonly median: Grade; readonly best: Grade; readonly worst: Grade; readonly count: number },
) {
  return domainEvent({ name: 'commitment.graded', subject: proposalSubject(proposalId), by, at, payload });
}

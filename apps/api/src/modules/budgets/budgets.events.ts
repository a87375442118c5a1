import type { BudgetVersionId } from '@madang/basics';
import type { BudgetStatus } from '@madang/budget';
import { domainEvent, type DomainEvent, type Happening } from '../../platform/events/domain-event.js';

export type BudgetPublished = DomainEvent<
  'budget.published',
  { versionId: BudgetVersionId; fiscalYear: number; status: BudgetStatus; lineCount: number; correctsId: BudgetVersionId | null }
>;

interface Published {
  readonly id: BudgetVersionId;
  readonly fiscalYear: number;
  readonly status: BudgetStatus;
  readonly lineCount: number;
  /** The version in whose place it stands. */
  readonly correctsId: BudgetVersionId | null;
}

export function budgetPublished({ id, ...facts }: Published, by: Happening<string, unknown>['by'], at: Date): BudgetPublished {
  return domainEvent({ name: 'budget.published', subject: { type: 'budget-version', id }, by, at, payload: { versionId: id, ...facts } });
}

import type { BudgetVersionId } from '@madang/basics';
import type { BudgetStatus } from '@madang/budget';
import { domainEvent, type DomainEvent, type Happening } from '../../platform/events/domain-event.js';

export type BudgetPublished = DomainEvent<
  'budget.published',
  { versionId: BudgetVersionId; fiscalYear: number; status: BudgetStatus; lineCount: number }
>;

interface Published {
  readonly id: BudgetVersionId;
  readonly fiscalYear: number;
  readonly status: BudgetStatus;
  readonly lineCount: number;
}

export function budgetPublished({ id, ...facts }: Published, by: Happening<string, unknown>['by'], at: Date): BudgetPublished {
  return domainEvent({ name: 'budget.published', subject: { type: 'budget-version', id }, by, at, payload: { versionId: id, ...facts } });
}

import type { BudgetVersionId } from '@madang/basics';
import { domainEvent, type DomainEvent, type Happening } from '../../../platform/events/domain-event.js';

/** What is known of lines has changed, and with it what is counted by function, district, firmness or right in these versions. */
export type BudgetReclassified = DomainEvent<
  'budget.reclassified',
  { taggingId: string; lineCount: number; versionIds: readonly BudgetVersionId[] }
>;

export function budgetReclassified(
  payload: BudgetReclassified['payload'],
  by: Happening<string, unknown>['by'],
  at: Date,
): BudgetReclassified {
  return domainEvent({ name: 'budget.reclassified', subject: { type: 'tagging', id: payload.taggingId }, by, at, payload });
}

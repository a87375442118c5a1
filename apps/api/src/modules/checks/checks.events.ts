import type { BudgetVersionId } from '@madang/basics';
import type { FactKind } from '@madang/contracts/city-facts';
import type { CheckId, RightCode } from '@madang/rights';
import { domainEvent, type Happening } from '../../platform/events/domain-event.js';

type By = Happening<string, unknown>['by'];

export function thresholdsSet(check: CheckId, usual: boolean, by: By, at: Date) {
  return domainEvent({ name: 'check.thresholds-set', subject: { type: 'check', id: check }, by, at, payload: { usual } });
}

export function factsRecorded(kinds: readonly FactKind[], count: number, by: By, at: Date) {
  return domainEvent({
    name: 'city.facts-recorded',
    subject: { type: 'city', id: by.cityId },
    by,
    at,
    payload: { kinds: [...kinds], count },
  });
}

export function cutJustified(versionId: BudgetVersionId, right: RightCode, by: By, at: Date) {
  return domainEvent({ name: 'budget.cut-justified', subject: { type: 'budget-version', id: versionId }, by, at, payload: { right } });
}

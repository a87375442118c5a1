import type { EscalationRole } from '@madang/contracts/escalation';
import { domainEvent, type Happening } from '../../../platform/events/domain-event.js';

/** Who is asked from here on when an office stays silent; without names the step is vacant. */
export function escalationBodyNamed(
  by: Happening<string, unknown>['by'],
  at: Date,
  payload: { readonly role: EscalationRole; readonly names: Readonly<Record<string, string>> },
) {
  return domainEvent({ name: 'city.escalation-body-named', subject: { type: 'city', id: by.cityId }, by, at, payload });
}

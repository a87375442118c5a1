import { domainEvent, type Happening } from '../../../platform/events/domain-event.js';

type By = Happening<string, unknown>['by'];

/** From here on clocks that start run by these limits. */
export function timeLimitsSettled(by: By, at: Date, payload: Readonly<Record<string, unknown>>) {
  return domainEvent({ name: 'city.time-limits-settled', subject: { type: 'city', id: by.cityId }, by, at, payload });
}

import type { LicenceName } from '@madang/contracts/open-data';
import { domainEvent, type Happening } from '../../../platform/events/domain-event.js';

export function licenceChosen(cityId: string, licence: LicenceName, by: Happening<string, unknown>['by'], at: Date) {
  return domainEvent({ name: 'licence.chosen', subject: { type: 'city', id: cityId }, by, at, payload: { licence } });
}

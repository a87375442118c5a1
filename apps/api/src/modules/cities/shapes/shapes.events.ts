import type { CityId } from '@madang/basics';
import { domainEvent, type Happening } from '../../../platform/events/domain-event.js';

type By = Happening<string, unknown>['by'];

interface Drawn {
  readonly districts: number;
  readonly points: number;
  readonly schematic: boolean;
  readonly source: string | null;
}

export function districtsDrawn(cityId: CityId, drawn: Drawn, by: By, at: Date) {
  return domainEvent({ name: 'city.districts-drawn', subject: { type: 'city', id: cityId }, by, at, payload: { ...drawn } });
}

import { randomUUIDv7 } from 'node:crypto';
import type { DeliveryCheckRow } from '../../modules/responses/delivering/delivery-check.entity.js';
import { checksNeeded } from '../../modules/responses/delivering/delivery-verdict.js';
import { Chance } from '../chance.js';
import type { DemoLoad } from '../demo-load.js';
import type { People } from '../people/add-people.js';
import { checkedHour } from './found-and-graded.js';
import type { PreparedReport } from './prepare-reports.js';

const seed = 'madrid-demo-checks-1';

/** As many residents as are needed found it done; where nothing is found yet all but one have looked, and the visitor can be the last. */
export function checksOf({ cityId, days }: DemoLoad, { residents, visitor }: People, { row, found }: PreparedReport): DeliveryCheckRow[] {
  if (row.state !== 'completed') return [];
  const others = residents.filter(({ number }) => number !== visitor.number);
  const looked = found ? checksNeeded : checksNeeded - 1;
  return new Chance(seed).draw(others, looked).map(({ id: personId, language }, index) => ({
    cityId,
    id: randomUUIDv7(),
    reportId: row.id,
    personId,
    checkedAt: days.at((found ? found.day + 1 - looked : -5) + index, checkedHour),
    verdict: 'done',
    note: null,
    language,
  }));
}

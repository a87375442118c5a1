import type { DeliveryCheckRow } from '../../modules/responses/delivering/delivery-check.entity.js';
import { checksNeeded } from '../../modules/responses/delivering/delivery-verdict.js';
import { Chance } from '../chance.js';
import type { DemoLoad } from '../demo-load.js';
import type { People } from '../people/add-people.js';
import type { PreparedReport } from './prepare-reports.js';

const seed = 'madrid-demo-checks-1';

/** Where the city says that it is done, all but one of the residents who are needed have looked: the visitor can be the last. */
export function checksOf({ cityId, days }: DemoLoad, { residents, visitor }: People, last: PreparedReport | undefined): DeliveryCheckRow[] {
  if (last?.row.state !== 'completed') return [];
  const others = residents.filter(({ number }) => number !== visitor.number);
  return new Chance(seed).draw(others, checksNeeded - 1).map(({ id: personId, language }, index) => ({
    cityId,
    reportId: last.row.id,
    personId,
    checkedAt: days.at(-5 + index, 18),
    verdict: 'done',
    note: null,
    language,
  }));
}

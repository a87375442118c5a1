import { recordFacts } from '../../modules/checks/facts/facts.service.js';
import { readDemo } from '../demo-files.js';
import type { DemoLoad } from '../demo-load.js';

/** Records what is known of the city beyond its budgets, each with its source; answers how many facts. */
export async function addFacts({ tx, cityId, days }: Pick<DemoLoad, 'tx' | 'cityId' | 'days'>): Promise<number> {
  const { facts } = readDemo('city.json');
  await recordFacts(tx, facts, { cityId, by: null, at: days.now });
  return facts.length;
}

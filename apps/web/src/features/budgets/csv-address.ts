import type { Place } from '../../app/paths.js';
import type { BudgetAddress } from './budget-address.js';

/** The same rows as a file, from the API itself. */
export function csvAddress(
  { city, language }: Place,
  file: 'groups.csv' | 'lines.csv',
  { version = 'latest', direction, by, phase, within }: BudgetAddress,
): string {
  const query = new URLSearchParams({ ...(file === 'groups.csv' ? { by } : {}), direction, phase, language });
  if (within.length > 0) query.set('within', within.join(','));
  return `/api/v1/cities/${encodeURIComponent(city)}/budget-versions/${encodeURIComponent(version)}/${file}?${query.toString()}`;
}

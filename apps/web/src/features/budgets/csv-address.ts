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
  const [inCity, ofVersion] = [encodeURIComponent(city), encodeURIComponent(version)];
  // Each address is written out, so that it can be held against the API's own description.
  return file === 'groups.csv'
    ? `/api/v1/cities/${inCity}/budget-versions/${ofVersion}/groups.csv?${query.toString()}`
    : `/api/v1/cities/${inCity}/budget-versions/${ofVersion}/lines.csv?${query.toString()}`;
}

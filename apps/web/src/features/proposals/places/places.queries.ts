import { queryOptions } from '@tanstack/react-query';
import { asking } from '../../../api/asking.js';
import type { ListAddress } from '../list-address.js';

export function placesQuery(city: string, { stage, q, district, group, right, line, side, origin }: ListAddress) {
  const query = { stage, q, district, group, right, line, side, origin };
  return queryOptions({
    queryKey: ['proposals', city, 'places', query],
    queryFn: asking('/api/v1/cities/{city}/proposals/places', { path: { city }, query }),
  });
}

/** Where the districts lie. */
export const shapesQuery = (city: string) =>
  queryOptions({
    queryKey: ['district-shapes', city],
    queryFn: asking('/api/v1/cities/{city}/district-shapes', { path: { city } }),
  });

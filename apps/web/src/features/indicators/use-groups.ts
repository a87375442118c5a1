import { useSuspenseQuery } from '@tanstack/react-query';
import { usePlace } from '../../app/use-place.js';
import { groupsQuery } from './indicators.queries.js';

/** The names of the groups that the city must hear first, by code. */
export function useGroups(): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const { data } = useSuspenseQuery(groupsQuery(usePlace().city));
  return new Map(data.items.map(({ code, names }) => [code, names]));
}

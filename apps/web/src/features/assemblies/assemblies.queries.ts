import { queryOptions } from '@tanstack/react-query';
import { asking } from '../../api/asking.js';

export const assemblyTimes = ['coming', 'past'] as const;

export interface AssembliesAddress {
  readonly time?: (typeof assemblyTimes)[number] | undefined;
  readonly cursor?: string | undefined;
}

/** Of an address only what is known: anything else is the whole list. */
export function readAddress(search: URLSearchParams): AssembliesAddress {
  const time = assemblyTimes.find((one) => one === search.get('time'));
  return { time, cursor: search.get('cursor') ?? undefined };
}

export const assembliesQuery = (city: string, { time, cursor }: AssembliesAddress) =>
  queryOptions({
    queryKey: ['assemblies', city, { time, cursor }],
    queryFn: asking('/api/v1/cities/{city}/assemblies', { path: { city }, query: { time, cursor } }),
  });

export const assemblyQuery = (city: string, assembly: string) =>
  queryOptions({
    queryKey: ['assembly', city, assembly],
    queryFn: asking('/api/v1/cities/{city}/assemblies/{assembly}', { path: { city, assembly } }),
  });

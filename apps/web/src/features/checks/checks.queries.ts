import type { ChecksFilter } from '@madang/contracts/checks';
import { queryOptions } from '@tanstack/react-query';
import { asking } from '../../api/asking.js';

interface FindingsAsked {
  /** A fiscal year, or an id; the newest budget where not said. */
  readonly version?: string | undefined;
  readonly right?: Right | undefined;
  readonly line?: string | undefined;
}

type Right = NonNullable<ChecksFilter['right']>;

export const versionsQuery = (city: string) =>
  queryOptions({ queryKey: ['budget-versions', city], queryFn: asking('/api/v1/cities/{city}/budget-versions', { path: { city } }) });

export function findingsQuery(city: string, { version, right, line }: FindingsAsked = {}) {
  return queryOptions({
    queryKey: ['findings', city, version ?? null, right ?? null, line ?? null],
    queryFn: asking('/api/v1/cities/{city}/checks', { path: { city }, query: { version, right, line } }),
  });
}

export function checkQuery(city: string, check: string, version: string | undefined) {
  return queryOptions({
    queryKey: ['check', city, check, version ?? null],
    queryFn: asking('/api/v1/cities/{city}/checks/{check}', { path: { city, check }, query: { version } }),
  });
}

export function cutsQuery(city: string, version: string | undefined) {
  return queryOptions({
    queryKey: ['cuts', city, version ?? null],
    queryFn: asking('/api/v1/cities/{city}/budget-versions/{version}/cuts', { path: { city, version: version ?? 'latest' } }),
  });
}

/** What the city calls the groups that it must hear first. */
export const groupNamesQuery = (city: string) =>
  queryOptions({ queryKey: ['groups', city], queryFn: asking('/api/v1/cities/{city}/groups', { path: { city } }) });

/** What indicators are called, those of the common catalogue and the city's own. */
export const catalogueNamesQuery = (city: string) =>
  queryOptions({
    queryKey: ['indicator-catalogue', city, null, null],
    queryFn: asking('/api/v1/cities/{city}/indicator-catalogue', { path: { city }, query: {} }),
  });

export const factsQuery = (city: string) =>
  queryOptions({ queryKey: ['facts', city], queryFn: asking('/api/v1/cities/{city}/facts', { path: { city } }) });

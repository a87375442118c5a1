import { queryOptions } from '@tanstack/react-query';
import { asking } from '../../api/asking.js';
import { whichVersion, type BudgetAddress } from './budget-address.js';

export function yearsQuery(city: string, { by, direction, phase, within }: BudgetAddress) {
  return queryOptions({
    queryKey: ['budget-years', city, direction, by, phase, within],
    queryFn: asking('/api/v1/cities/{city}/budget-years', {
      path: { city },
      query: { by, direction, phase, within: within.length === 0 ? undefined : [...within] },
    }),
  });
}

export function changesQuery(city: string, address: BudgetAddress, since: string | null, cursor: string | undefined) {
  const { direction, phase } = address;
  const version = whichVersion(address);
  return queryOptions({
    queryKey: ['budget-changes', city, version, since, direction, phase, cursor ?? null],
    queryFn: asking('/api/v1/cities/{city}/budget-versions/{version}/changes', {
      path: { city, version },
      query: { since: since || undefined, direction, phase, cursor },
    }),
  });
}

export function sourceQuery(city: string, version: string) {
  return queryOptions({
    queryKey: ['budget-source', city, version],
    queryFn: asking('/api/v1/cities/{city}/budget-versions/{version}/source', { path: { city, version } }),
  });
}

export function versionQuery(city: string, version: string) {
  return queryOptions({
    queryKey: ['budget-version', city, version],
    queryFn: asking('/api/v1/cities/{city}/budget-versions/{version}', { path: { city, version } }),
  });
}

export function filesQuery(city: string, version: string) {
  return queryOptions({
    queryKey: ['budget-files', city, version],
    queryFn: asking('/api/v1/cities/{city}/budget-versions/{version}/files', { path: { city, version } }),
  });
}

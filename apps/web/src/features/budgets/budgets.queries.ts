import { queryOptions } from '@tanstack/react-query';
import { asking } from '../../api/asking.js';
import { whichVersion, type BudgetAddress } from './budget-address.js';

export const versionsQuery = (city: string) =>
  queryOptions({ queryKey: ['budget-versions', city], queryFn: asking('/api/v1/cities/{city}/budget-versions', { path: { city } }) });

export function groupsQuery(city: string, address: BudgetAddress) {
  const { direction, by, phase, within } = address;
  const version = whichVersion(address);
  return queryOptions({
    queryKey: ['budget-groups', city, version, direction, by, phase, within],
    queryFn: asking('/api/v1/cities/{city}/budget-versions/{version}/groups', {
      path: { city, version },
      query: { by, direction, phase, within: given(within) },
    }),
  });
}

export function linesQuery(city: string, address: BudgetAddress, cursor: string | undefined) {
  const { direction, phase, within } = address;
  const version = whichVersion(address);
  return queryOptions({
    queryKey: ['budget-lines', city, version, direction, phase, within, cursor ?? null],
    queryFn: asking('/api/v1/cities/{city}/budget-versions/{version}/lines', {
      path: { city, version },
      query: { direction, phase, within: given(within), cursor },
    }),
  });
}

export function wordsQuery(city: string, address: BudgetAddress, words: string, cursor: string | undefined) {
  const { direction, phase } = address;
  const version = whichVersion(address);
  return queryOptions({
    queryKey: ['budget-words', city, version, direction, phase, words, cursor ?? null],
    queryFn: asking('/api/v1/cities/{city}/budget-versions/{version}/search', {
      path: { city, version },
      query: { q: words, direction, phase, cursor },
    }),
  });
}

export const lineQuery = (city: string, code: string) =>
  queryOptions({
    queryKey: ['budget-line', city, code],
    queryFn: asking('/api/v1/cities/{city}/budget-lines/{code}', { path: { city, code } }),
  });

function given(within: readonly string[]): string[] | undefined {
  return within.length === 0 ? undefined : [...within];
}

import { queryOptions } from '@tanstack/react-query';
import type { IndicatorCardView } from '@madang/contracts/indicator-sheets';
import type { IndicatorView } from '@madang/contracts/indicators';
import { asking } from '../../api/asking.js';

export const districtsQuery = (city: string) =>
  queryOptions({ queryKey: ['districts', city], queryFn: asking('/api/v1/cities/{city}/districts', { path: { city } }) });

export const districtQuery = (city: string, district: string) =>
  queryOptions({
    queryKey: ['district', city, district],
    queryFn: asking('/api/v1/cities/{city}/districts/{district}', { path: { city, district } }),
  });

export const indicatorsQuery = (city: string, right?: NonNullable<IndicatorView['right']>) =>
  queryOptions({
    queryKey: ['indicators', city, right ?? null],
    queryFn: asking('/api/v1/cities/{city}/indicators', { path: { city }, query: { right } }),
  });

export type IndicatorCard = IndicatorCardView;
export type CatalogueShow = 'all' | 'known' | 'unknown';

export const catalogueQuery = (city: string, right?: IndicatorCard['right'], show?: CatalogueShow) =>
  queryOptions({
    queryKey: ['indicator-catalogue', city, right ?? null, show ?? null],
    queryFn: asking('/api/v1/cities/{city}/indicator-catalogue', {
      path: { city },
      query: { ...(right ? { right } : {}), ...(show ? { show } : {}) },
    }),
  });

export const indicatorQuery = (city: string, code: string) =>
  queryOptions({
    queryKey: ['indicator', city, code],
    queryFn: asking('/api/v1/cities/{city}/indicators/{code}', { path: { city, code } }),
  });

export const groupsQuery = (city: string) =>
  queryOptions({ queryKey: ['groups', city], queryFn: asking('/api/v1/cities/{city}/groups', { path: { city } }) });

export const gridQuery = (city: string) =>
  queryOptions({ queryKey: ['indicator-grid', city], queryFn: asking('/api/v1/cities/{city}/indicator-grid', { path: { city } }) });

/** Figures as a file, from the API itself. */
export function valuesAddress(city: string, code?: string): string {
  const query = code === undefined ? '' : `?${new URLSearchParams({ code }).toString()}`;
  return `/api/v1/cities/${encodeURIComponent(city)}/indicator-values.csv${query}`;
}

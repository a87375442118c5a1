import { queryOptions } from '@tanstack/react-query';
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

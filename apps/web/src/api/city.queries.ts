import { queryOptions } from '@tanstack/react-query';
import type { CityListView, CityView } from '@madang/contracts/cities';
import { asking } from './asking.js';

export const citiesQuery = () => queryOptions({ queryKey: ['cities'], queryFn: asking<CityListView>('/cities'), staleTime: Infinity });

export const cityQuery = (city: string) =>
  queryOptions({ queryKey: ['city', city], queryFn: asking<CityView>(`/cities/${city}`), staleTime: Infinity });

import { queryOptions } from '@tanstack/react-query';
import { asking } from './asking.js';

export const citiesQuery = () => queryOptions({ queryKey: ['cities'], queryFn: asking('/api/v1/cities', {}), staleTime: Infinity });

export const cityQuery = (city: string) =>
  queryOptions({ queryKey: ['city', city], queryFn: asking('/api/v1/cities/{city}', { path: { city } }), staleTime: Infinity });

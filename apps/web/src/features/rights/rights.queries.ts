import { queryOptions } from '@tanstack/react-query';
import { asking } from '../../api/asking.js';

export const rightsQuery = (city: string) =>
  queryOptions({ queryKey: ['rights', city], queryFn: asking('/api/v1/cities/{city}/rights', { path: { city } }) });

export const rightQuery = (city: string, right: string) =>
  queryOptions({
    queryKey: ['right', city, right],
    queryFn: asking('/api/v1/cities/{city}/rights/{right}', { path: { city, right } }),
  });

import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { asking } from '../../api/asking.js';

export const coverageQuery = (city: string) =>
  queryOptions({
    queryKey: ['classification', city, 'coverage'],
    queryFn: asking('/api/v1/cities/{city}/classification/coverage', { path: { city }, query: {} }),
  });

export const historyQuery = (city: string, cursor: string | undefined) =>
  queryOptions({
    queryKey: ['classification', city, 'taggings', cursor ?? null],
    queryFn: asking('/api/v1/cities/{city}/classification/taggings', { path: { city }, query: { cursor } }),
    placeholderData: keepPreviousData,
  });

export const lineTagsQuery = (city: string, code: string) =>
  queryOptions({
    queryKey: ['classification', city, 'line', code],
    queryFn: asking('/api/v1/cities/{city}/classification/line-tags/{code}', { path: { city, code } }),
  });

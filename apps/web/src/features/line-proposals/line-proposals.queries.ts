import { queryOptions } from '@tanstack/react-query';
import { asking } from '../../api/asking.js';

export const lineProposalsQuery = (city: string, code: string) =>
  queryOptions({
    queryKey: ['line-proposals', city, code],
    queryFn: asking('/api/v1/cities/{city}/budget-lines/{code}/proposals', { path: { city, code } }),
  });

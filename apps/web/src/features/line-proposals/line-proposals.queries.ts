import { queryOptions } from '@tanstack/react-query';
import { asking } from '../../api/asking.js';

/** Whether several of them ask for more of the line, all together, than is free on it. */
export const bundlesOnLineQuery = (city: string, line: string) =>
  queryOptions({
    queryKey: ['bundles', city, { line }],
    queryFn: asking('/api/v1/cities/{city}/bundles', { path: { city }, query: { line } }),
  });

export const lineProposalsQuery = (city: string, code: string) =>
  queryOptions({
    queryKey: ['line-proposals', city, code],
    queryFn: asking('/api/v1/cities/{city}/budget-lines/{code}/proposals', { path: { city, code } }),
  });

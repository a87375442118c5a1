import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Shapes } from '@madang/client';
import { apiOf, asking } from '../../api/asking.js';
import type { ListAddress } from './list-address.js';

export function proposalsQuery(city: string, address: ListAddress) {
  const { stage, q, district, group, right, line, side, origin, order, seed, cursor } = address;
  return queryOptions({
    queryKey: ['proposals', city, { stage, q, district, group, right, line, side, origin, order, seed, cursor }],
    queryFn: asking('/api/v1/cities/{city}/proposals', {
      path: { city },
      query: { stage, q, district, group, right, line, side, origin, order, seed, cursor },
    }),
  });
}

export const proposalQuery = (city: string, proposal: string) =>
  queryOptions({
    queryKey: ['proposal', city, proposal],
    queryFn: asking('/api/v1/cities/{city}/proposals/{proposal}', { path: { city, proposal } }),
  });

export const checksQuery = (city: string, proposal: string) =>
  queryOptions({
    queryKey: ['proposal-checks', city, proposal],
    queryFn: asking('/api/v1/cities/{city}/proposals/{proposal}/checks', { path: { city, proposal } }),
  });

/** What newer budgets have meant for it, the newest first. */
export const rebasingsQuery = (city: string, proposal: string) =>
  queryOptions({
    queryKey: ['rebasings', city, proposal],
    queryFn: asking('/api/v1/cities/{city}/proposals/{proposal}/rebasings', { path: { city, proposal } }),
  });

/** What speaks for it, or against it; the most helpful first. */
export const argumentsQuery = (
  city: string,
  proposal: string,
  side: 'for' | 'against',
  { limit, cursor }: { readonly limit: number; readonly cursor?: string },
) =>
  queryOptions({
    queryKey: ['arguments', city, proposal, side, limit, cursor ?? null],
    queryFn: asking('/api/v1/cities/{city}/proposals/{proposal}/arguments', { path: { city, proposal }, query: { side, limit, cursor } }),
  });

/** One argument and a page of what was answered to it. */
export const repliesQuery = (
  city: string,
  { proposal, argument }: { readonly proposal: string; readonly argument: string },
  cursor?: string,
) =>
  queryOptions({
    queryKey: ['arguments', city, proposal, 'replies', argument, cursor ?? null],
    queryFn: asking('/api/v1/cities/{city}/proposals/{proposal}/arguments/{argument}/replies', {
      path: { city, proposal, argument },
      query: { cursor },
    }),
  });

/** What was said under it in the process that it comes from. */
export const importedCommentsQuery = (city: string, proposal: string, cursor?: string) =>
  queryOptions({
    queryKey: ['imported-comments', city, proposal, cursor ?? null],
    queryFn: asking('/api/v1/cities/{city}/proposals/{proposal}/imported-comments', { path: { city, proposal }, query: { cursor } }),
  });

/** What people would have differently about it, the newest first. */
export const amendmentsQuery = (city: string, proposal: string, cursor?: string) =>
  queryOptions({
    queryKey: ['amendments', city, proposal, cursor ?? null],
    queryFn: asking('/api/v1/cities/{city}/proposals/{proposal}/amendments', { path: { city, proposal }, query: { cursor } }),
  });

/** How it reads, and how it read before. */
export const versionsQuery = (city: string, proposal: string, cursor?: string) =>
  queryOptions({
    queryKey: ['proposal-versions', city, proposal, cursor ?? null],
    queryFn: asking('/api/v1/cities/{city}/proposals/{proposal}/versions', { path: { city, proposal }, query: { cursor } }),
  });

export const timelineQuery = (city: string, proposal: string) =>
  queryOptions({
    queryKey: ['proposal-timeline', city, proposal],
    queryFn: asking('/api/v1/cities/{city}/proposals/{proposal}/timeline', { path: { city, proposal } }),
  });

export const similarQuery = (city: string, proposal: string) =>
  queryOptions({
    queryKey: ['similar-proposals', city, proposal],
    queryFn: asking('/api/v1/cities/{city}/proposals/{proposal}/similar', { path: { city, proposal } }),
  });

export const myProposalsQuery = (city: string) =>
  queryOptions({ queryKey: ['my-proposals', city], queryFn: asking('/api/v1/cities/{city}/proposals/mine', { path: { city } }) });

export const screeningQuery = (city: string) =>
  queryOptions({ queryKey: ['screening', city], queryFn: asking('/api/v1/cities/{city}/proposals/screening', { path: { city } }) });

/** What the checks say of moves that nobody has saved; asked again while somebody types. */
export const movesChecksQuery = (city: string, body: Shapes['ChecksBody']) =>
  queryOptions({
    queryKey: ['moves-checks', city, body.moves],
    queryFn: (context) => apiOf(context).post('/api/v1/cities/{city}/proposals/checks', { path: { city }, body }, context.signal),
    placeholderData: keepPreviousData,
    enabled: body.moves.length > 0,
  });

export const linesFoundQuery = (city: string, words: string) =>
  queryOptions({
    queryKey: ['lines-found', city, words],
    queryFn: asking('/api/v1/cities/{city}/budget-versions/{version}/search', {
      path: { city, version: 'latest' },
      query: { q: words, direction: 'expenditure', limit: 8 },
    }),
    placeholderData: keepPreviousData,
    enabled: words.trim().length > 1,
  });

export const budgetLineQuery = (city: string, code: string) =>
  queryOptions({
    queryKey: ['budget-line', city, code],
    queryFn: asking('/api/v1/cities/{city}/budget-lines/{code}', { path: { city, code } }),
  });

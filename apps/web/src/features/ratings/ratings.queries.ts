import { mutationOptions, queryOptions } from '@tanstack/react-query';
import type { Shapes } from '@madang/client';
import { apiOf, asking } from '../../api/asking.js';
import { asProblem } from '../../api/problem.js';

/** The proposal that is rated, as its own page asks for it. */
export const ratedProposalQuery = (city: string, proposal: string) =>
  queryOptions({
    queryKey: ['proposal', city, proposal],
    queryFn: asking('/api/v1/cities/{city}/proposals/{proposal}', { path: { city, proposal } }),
  });

/** What others said, right by right. Null for a resident who has neither rated nor skipped: a page is no worse for it. */
export const ratingResultsQuery = (city: string, proposal: string) =>
  queryOptions({
    queryKey: ['ratings', city, proposal, 'results'],
    queryFn: (context) =>
      asking('/api/v1/cities/{city}/proposals/{proposal}/ratings', { path: { city, proposal } })(context).catch(nullIfNotRated),
  });

function nullIfNotRated(fault: unknown): null {
  if (asProblem(fault).code === 'rating/rate-first') return null;
  throw fault;
}

/** The reader's own answers: asked by the browser alone, so that they stand in no served page. */
export const myRatingsQuery = (city: string, proposal: string) =>
  queryOptions({
    queryKey: ['ratings', city, proposal, 'mine'],
    queryFn: asking('/api/v1/cities/{city}/proposals/{proposal}/ratings/mine', { path: { city, proposal } }),
  });

export const rate = (city: string, proposal: string) =>
  mutationOptions({
    mutationFn: (body: Shapes['RatingsBody'], context) =>
      apiOf(context).put('/api/v1/cities/{city}/proposals/{proposal}/ratings', { path: { city, proposal }, body }),
    onSuccess: (_nothing, _body, _before, { client }) => client.invalidateQueries({ queryKey: ['ratings', city, proposal] }),
  });

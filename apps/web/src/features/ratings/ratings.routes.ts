import { msg } from '@lingui/core/macro';
import type { Here, RouteEntry } from '../../api/route-entry.js';
import { ratedProposalQuery } from './ratings.queries.js';

const proposalOf = ({ params }: Here): string => params['proposal'] ?? '';

export const ratingsRoutes: readonly RouteEntry[] = [
  {
    path: 'proposals/:proposal/ratings',
    load: () => import('./rating-page.js').then((module) => module.RatingPage),
    queries: (here) => [ratedProposalQuery(here.city, proposalOf(here))],
    title: () => msg`What would it mean for people’s rights?`,
    personal: true,
    form: true,
  },
  {
    path: 'proposals/:proposal/ratings/results',
    load: () => import('./results-page.js').then((module) => module.ResultsPage),
    queries: (here) => [ratedProposalQuery(here.city, proposalOf(here))],
    title: () => msg`How people judge it`,
  },
];

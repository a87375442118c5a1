import { msg } from '@lingui/core/macro';
import type { Catalogue, Here, PartEntry, RouteEntry, RouteTable } from '../../api/route-entry.js';
import { rightWords } from '../../ui/right-words.js';
import { rightFrom } from './rating-order.js';
import { ratedProposalQuery, ratingResultsQuery } from './ratings.queries.js';

const proposalOf = ({ params }: Pick<Here, 'params'>): string => params['proposal'] ?? '';

const resultsOf = (here: Here) => [ratedProposalQuery(here.city, proposalOf(here)), ratingResultsQuery(here.city, proposalOf(here))];

const ratingsRoutes: readonly RouteEntry[] = [
  {
    path: 'proposals/:proposal/ratings',
    load: () => import('./rating-page.js').then((module) => module.RatingPage),
    queries: (here) => [ratedProposalQuery(here.city, proposalOf(here))],
    title: ({ search }) => {
      const right = rightFrom(search);
      return right === null ? msg`What would it mean for people’s rights?` : rightWords[right];
    },
    personal: true,
    form: true,
  },
  {
    path: 'proposals/:proposal/ratings/results',
    load: () => import('./results-page.js').then((module) => module.ResultsPage),
    queries: resultsOf,
    title: () => msg`How people judge it`,
    description: () => msg`What residents say a proposal would mean for rights, right by right and never added up.`,
  },
];

/** For the page of a proposal: `<Part name="rating-results" />`. */
const ratingsParts: readonly PartEntry[] = [
  {
    part: 'rating-results',
    load: () => import('./rating-results-part.js').then((module) => module.RatingResultsPart),
    queries: resultsOf,
  },
];

export const table: RouteTable = {
  routes: ratingsRoutes,
  parts: ratingsParts,
  texts: import.meta.glob<Catalogue>('/src/features/ratings/**/locales/*.po'),
};

import { msg } from '@lingui/core/macro';
import { coversQuery } from '../../api/covers.queries.js';
import type { Catalogue, Here, RouteEntry, RouteTable } from '../../api/route-entry.js';
import { commitmentQuery, deliveryQuery, promisedProposalQuery } from './commitments.queries.js';

const proposalOf = ({ params }: Pick<Here, 'params'>): string => params['proposal'] ?? '';

const commitmentsRoutes: readonly RouteEntry[] = [
  {
    path: 'proposals/:proposal/promise',
    load: () => import('./promise-page.js').then((module) => module.PromisePage),
    queries: (here) => [
      ...[commitmentQuery, deliveryQuery, promisedProposalQuery].map((query) => query(here.city, proposalOf(here))),
      coversQuery(here.city, { proposal: proposalOf(here) }),
    ],
    title: (reading) => msg`The promise about ${proposalOf(reading)}`,
    description: () => msg`What was asked for, what the city promised, what the council adopted and what was executed, line by line.`,
  },
];

export const table: RouteTable = {
  routes: commitmentsRoutes,
  texts: import.meta.glob<Catalogue>('/src/features/commitments/**/locales/*.po'),
};

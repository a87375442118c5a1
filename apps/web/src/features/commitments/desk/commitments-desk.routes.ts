import { msg } from '@lingui/core/macro';
import type { Catalogue, RouteEntry, RouteTable } from '../../../api/route-entry.js';
import { commitmentQuery, promisedProposalQuery } from '../commitments.queries.js';

const commitmentsDeskRoutes: readonly RouteEntry[] = [
  {
    path: 'desk/promises/:proposal',
    load: () => import('./promise-desk-page.js').then((module) => module.PromiseDeskPage),
    queries: ({ city, params }) => [commitmentQuery(city, params['proposal'] ?? ''), promisedProposalQuery(city, params['proposal'] ?? '')],
    title: ({ params }) => msg`The promise about ${params['proposal'] ?? ''}`,
    desk: true,
    form: true,
    personal: true,
  },
];

export const table: RouteTable = {
  routes: commitmentsDeskRoutes,
  texts: import.meta.glob<Catalogue>('/src/features/commitments/**/locales/*.po'),
};

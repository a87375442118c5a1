import { msg } from '@lingui/core/macro';
import type { Catalogue, RouteEntry, RouteTable } from '../../api/route-entry.js';
import { readLogAddress } from './log-address.js';
import { actsQuery, logQuery } from './official-acts.queries.js';

const officialActsRoutes: readonly RouteEntry[] = [
  {
    path: 'log',
    load: () => import('./log-page.js').then((module) => module.LogPage),
    queries: ({ city, search }) => [logQuery(city), actsQuery(city, readLogAddress(search))],
    title: () => msg`Record of official acts`,
    description: () => msg`What the city did, in a record that only grows. Whoever changes the past is found out.`,
  },
];

export const table: RouteTable = {
  routes: officialActsRoutes,
  texts: import.meta.glob<Catalogue>('/src/features/official-acts/**/locales/*.po'),
};

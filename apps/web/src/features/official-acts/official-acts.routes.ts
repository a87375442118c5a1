import { msg } from '@lingui/core/macro';
import type { Catalogue, RouteEntry, RouteTable } from '../../api/route-entry.js';
import { readLogAddress } from './log-address.js';
import { readActNumber } from './erasure-address.js';
import { actQuery, actsQuery, checkpointsQuery, logQuery, witnessesQuery } from './official-acts.queries.js';

const officialActsRoutes: readonly RouteEntry[] = [
  {
    path: 'log',
    load: () => import('./log-page.js').then((module) => module.LogPage),
    queries: ({ city, search }) => [logQuery(city), actsQuery(city, readLogAddress(search))],
    title: () => msg`Record of official acts`,
    description: () => msg`What the city did, in a record that only grows. Whoever changes the past is found out.`,
  },
  {
    path: 'log/witnesses',
    load: () => import('./witnesses-page.js').then((module) => module.WitnessesPage),
    queries: ({ city, search }) => [witnessesQuery(city), checkpointsQuery(city, search.get('cursor') ?? undefined)],
    title: () => msg`Witnesses of the record`,
    description: () => msg`Who watches the record of official acts beside the city, and every state of it that was signed.`,
  },
  {
    path: 'desk/erasure',
    load: () => import('./desk/erasure-page.js').then((module) => module.ErasurePage),
    queries: ({ city, search }) => {
      const number = readActNumber(search);
      return number === null ? [] : [actQuery(city, number)];
    },
    title: () => msg`Erase an act`,
    desk: true,
    form: true,
  },
  {
    path: 'desk/witnesses',
    load: () => import('./desk/witness-desk-page.js').then((module) => module.WitnessDeskPage),
    queries: ({ city }) => [witnessesQuery(city)],
    title: () => msg`Witnesses of the record`,
    desk: true,
    form: true,
  },
];

export const table: RouteTable = {
  routes: officialActsRoutes,
  texts: import.meta.glob<Catalogue>('/src/features/official-acts/**/locales/*.po'),
};

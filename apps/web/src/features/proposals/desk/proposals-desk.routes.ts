import { msg } from '@lingui/core/macro';
import type { Catalogue, Here, PartEntry, RouteEntry, RouteTable } from '../../../api/route-entry.js';
import { shapesQuery } from '../places/places.queries.js';
import { proposalQuery, screeningQuery } from '../proposals.queries.js';

const nameOf = ({ params }: Pick<Here, 'params'>) => params['proposal'] ?? '';

const deskRoutes: readonly RouteEntry[] = [
  {
    path: 'desk/map',
    load: () => import('./map-page.js').then((module) => module.MapPage),
    queries: ({ city }) => [shapesQuery(city)],
    title: () => msg`Map of the districts`,
    desk: true,
  },
  {
    path: 'desk/screening',
    load: () => import('./screening-page.js').then((module) => module.ScreeningPage),
    queries: ({ city }) => [screeningQuery(city)],
    title: () => msg`Texts to check`,
    desk: true,
  },
  {
    path: 'desk/screening/:proposal',
    load: () => import('./screen-page.js').then((module) => module.ScreenPage),
    queries: (here) => [proposalQuery(here.city, nameOf(here))],
    title: () => msg`Check a text`,
    desk: true,
  },
];

/** On the first page of the desk. */
const deskParts: readonly PartEntry[] = [
  {
    part: 'texts-waiting',
    load: () => import('./texts-waiting.js').then((module) => module.TextsWaiting),
  },
];

export const table: RouteTable = {
  routes: deskRoutes,
  parts: deskParts,
  texts: import.meta.glob<Catalogue>('/src/features/proposals/**/locales/*.po'),
};

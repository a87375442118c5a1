import { msg } from '@lingui/core/macro';
import type { Catalogue, RouteEntry, RouteTable } from '../../../api/route-entry.js';
import { checkQuery, cutsQuery, factsQuery } from '../checks.queries.js';

const checksDeskRoutes: readonly RouteEntry[] = [
  {
    path: 'desk/checks',
    load: () => import('./checks-desk-page.js').then((module) => module.ChecksDeskPage),
    queries: ({ city }) => [cutsQuery(city, undefined), factsQuery(city)],
    title: () => msg`Checks of the budget`,
    desk: true,
    form: true,
  },
  {
    path: 'desk/checks/facts/import',
    load: () => import('./facts-import-page.js').then((module) => module.FactsImportPage),
    title: () => msg`Add facts from a file`,
    desk: true,
  },
  {
    path: 'desk/checks/:check/thresholds',
    load: () => import('./thresholds-page.js').then((module) => module.ThresholdsPage),
    queries: ({ city, params }) => [checkQuery(city, params['check'] ?? '', undefined)],
    title: () => msg`Set the lines of a check`,
    desk: true,
    form: true,
  },
  {
    path: 'desk/checks/cuts/:right',
    load: () => import('./justify-page.js').then((module) => module.JustifyPage),
    queries: ({ city }) => [cutsQuery(city, undefined)],
    title: () => msg`Justify a cut`,
    desk: true,
    form: true,
  },
];

export const table: RouteTable = { routes: checksDeskRoutes, texts: import.meta.glob<Catalogue>('/src/features/checks/**/locales/*.po') };

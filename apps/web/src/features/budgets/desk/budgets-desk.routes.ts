import { msg } from '@lingui/core/macro';
import type { Catalogue, RouteEntry, RouteTable } from '../../../api/route-entry.js';
import { versionQuery } from '../budget-data.queries.js';
import {
  importQuery,
  importsQuery,
  mendedCellsQuery,
  previewQuery,
  profilesQuery,
  progressQuery,
  recordsQuery,
  rowsToMendQuery,
} from './budgets-desk.queries.js';
import { whichRows } from './which-rows.js';

const idOf = (params: Readonly<Record<string, string | undefined>>) => params['id'] ?? '';

const budgetsDeskRoutes: readonly RouteEntry[] = [
  {
    path: 'desk/budgets',
    load: () => import('./budgets-desk-page.js').then((module) => module.BudgetsDeskPage),
    queries: ({ city }) => [recordsQuery(city), importsQuery(city)],
    title: () => msg`Budgets`,
    desk: true,
  },
  {
    path: 'desk/budgets/new',
    load: () => import('./import-start-page.js').then((module) => module.ImportStartPage),
    queries: ({ city, search }) => {
      const corrects = search.get('corrects');
      return corrects === null ? [] : [versionQuery(city, corrects)];
    },
    title: () => msg`Import a budget`,
    desk: true,
    form: true,
  },
  {
    path: 'desk/budgets/profiles',
    load: () => import('./profiles-page.js').then((module) => module.ProfilesPage),
    queries: ({ city }) => [profilesQuery(city)],
    title: () => msg`Profiles of files`,
    desk: true,
    form: true,
  },
  {
    path: 'desk/budgets/:id',
    load: () => import('./import-files-page.js').then((module) => module.ImportFilesPage),
    queries: ({ city, params }) => [importQuery(city, idOf(params)), progressQuery(city, idOf(params)), profilesQuery(city)],
    title: () => msg`Files of the import`,
    desk: true,
    form: true,
  },
  {
    path: 'desk/budgets/:id/files/:file',
    load: () => import('./import-columns-page.js').then((module) => module.ImportColumnsPage),
    queries: ({ city, params }) => [importQuery(city, idOf(params)), progressQuery(city, idOf(params))],
    title: () => msg`Match the columns`,
    desk: true,
    form: true,
  },
  {
    path: 'desk/budgets/:id/files/:file/mend',
    load: () => import('./mend-page.js').then((module) => module.MendPage),
    queries: ({ city, params, search }) => [
      importQuery(city, idOf(params)),
      progressQuery(city, idOf(params)),
      rowsToMendQuery(city, idOf(params), params['file'] ?? '', whichRows(search)),
      mendedCellsQuery(city, idOf(params), params['file'] ?? ''),
    ],
    title: () => msg`Mend rows`,
    desk: true,
    form: true,
  },
  {
    path: 'desk/budgets/:id/check',
    load: () => import('./import-check-page.js').then((module) => module.ImportCheckPage),
    queries: ({ city, params }) => [importQuery, progressQuery, previewQuery].map((ask) => ask(city, idOf(params))),
    title: () => msg`Check the import`,
    desk: true,
  },
  {
    path: 'desk/budgets/:id/publish',
    load: () => import('./import-publish-page.js').then((module) => module.ImportPublishPage),
    queries: ({ city, params }) => [importQuery, progressQuery, previewQuery].map((ask) => ask(city, idOf(params))),
    title: () => msg`Publish the budget`,
    desk: true,
    form: true,
  },
];

export const table: RouteTable = { routes: budgetsDeskRoutes, texts: import.meta.glob<Catalogue>('/src/features/budgets/**/locales/*.po') };

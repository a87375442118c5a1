import { msg } from '@lingui/core/macro';
import type { Catalogue, Here, PartEntry, RouteEntry, RouteTable } from '../../api/route-entry.js';
import { coverageQuery, historyQuery, lineTagsQuery } from './classification.queries.js';

const cursorOf = ({ search }: Here) => search.get('cursor') ?? undefined;

const classificationRoutes: readonly RouteEntry[] = [
  {
    path: 'budget/classification',
    load: () => import('./classification-page.js').then((module) => module.ClassificationPage),
    queries: (here) => [coverageQuery(here.city), historyQuery(here.city, cursorOf(here))],
    title: () => msg`What each line is for, and who says so`,
    description: () => msg`How much of the budget is classified, and every act of classifying with its author, date and reason.`,
  },
];

const classificationParts: readonly PartEntry[] = [
  {
    part: 'budget-coverage',
    load: () => import('./budget-coverage.js').then((module) => module.BudgetCoverage),
    queries: ({ city }) => [coverageQuery(city)],
  },
  {
    part: 'line-said',
    load: () => import('./line-said.js').then((module) => module.LineSaid),
    queries: ({ city, params }) => [lineTagsQuery(city, params['code'] ?? '')],
  },
];

export const table: RouteTable = {
  routes: classificationRoutes,
  parts: classificationParts,
  texts: import.meta.glob<Catalogue>('/src/features/classification/**/locales/*.po'),
};

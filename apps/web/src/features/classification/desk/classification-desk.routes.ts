import { msg } from '@lingui/core/macro';
import type { Catalogue, RouteEntry, RouteTable } from '../../../api/route-entry.js';
import { coverageQuery, historyQuery } from '../classification.queries.js';
import { choicesQuery, suggestionsQuery } from './classification-desk.queries.js';

const classificationDeskRoutes: readonly RouteEntry[] = [
  {
    path: 'desk/classification',
    load: () => import('./tag-lines-page.js').then((module) => module.TagLinesPage),
    queries: ({ city }) => [coverageQuery(city), choicesQuery(city)],
    title: () => msg`Classify the budget`,
    desk: true,
    form: true,
  },
  {
    path: 'desk/classification/suggestions',
    load: () => import('./suggestions-page.js').then((module) => module.SuggestionsPage),
    queries: ({ city }) => [suggestionsQuery(city)],
    title: () => msg`Functions that the names suggest`,
    desk: true,
  },
  {
    path: 'desk/classification/file',
    load: () => import('./mapping-page.js').then((module) => module.MappingPage),
    title: () => msg`The mapping as a file`,
    desk: true,
    form: true,
  },
  {
    path: 'desk/classification/history',
    load: () => import('./taggings-page.js').then((module) => module.TaggingsPage),
    queries: ({ city, search }) => [historyQuery(city, search.get('cursor') ?? undefined)],
    title: () => msg`What was said of lines`,
    desk: true,
  },
];

export const table: RouteTable = {
  routes: classificationDeskRoutes,
  texts: import.meta.glob<Catalogue>('/src/features/classification/**/locales/*.po'),
};

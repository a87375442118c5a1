import { msg } from '@lingui/core/macro';
import type { Catalogue, Here, RouteEntry, RouteTable } from '../../../api/route-entry.js';
import { catalogueQuery, districtsQuery, groupsQuery, indicatorQuery } from '../indicators.queries.js';

const codeOf = ({ params }: Here): string => params['code'] ?? '';

const deskRoutes: readonly RouteEntry[] = [
  {
    path: 'desk/indicators',
    load: () => import('./indicators-desk-page.js').then((module) => module.IndicatorsDeskPage),
    queries: ({ city }) => [catalogueQuery(city)],
    title: () => msg`Indicators`,
    desk: true,
  },
  {
    path: 'desk/indicators/import',
    load: () => import('./import-page.js').then((module) => module.ImportPage),
    title: () => msg`Add figures from a file`,
    desk: true,
  },
  {
    path: 'desk/indicators/new',
    load: () => import('./new-indicator-page.js').then((module) => module.NewIndicatorPage),
    title: () => msg`Count something of your own`,
    desk: true,
  },
  {
    path: 'desk/indicators/:code',
    load: () => import('./indicator-desk-page.js').then((module) => module.IndicatorDeskPage),
    queries: (here) => [indicatorQuery(here.city, codeOf(here)), districtsQuery(here.city), groupsQuery(here.city)],
    title: (here) => codeOf(here),
    desk: true,
  },
  {
    path: 'desk/groups',
    load: () => import('./groups-desk-page.js').then((module) => module.GroupsDeskPage),
    queries: ({ city }) => [groupsQuery(city)],
    title: () => msg`Groups that the city must hear first`,
    desk: true,
  },
];

export const table: RouteTable = { routes: deskRoutes, texts: import.meta.glob<Catalogue>('/src/features/indicators/**/locales/*.po') };

import { msg } from '@lingui/core/macro';
import type { Catalogue, RouteEntry, RouteTable } from '../../../api/route-entry.js';
import { licenceQuery } from './licence.queries.js';

const licenceDeskRoutes: readonly RouteEntry[] = [
  {
    path: 'desk/licence',
    load: () => import('./licence-page.js').then((module) => module.LicencePage),
    queries: ({ city }) => [licenceQuery(city)],
    title: () => msg`Licence of the data`,
    desk: true,
    form: true,
  },
];

export const table: RouteTable = {
  routes: licenceDeskRoutes,
  texts: import.meta.glob<Catalogue>('/src/features/open-licence/**/locales/*.po'),
};

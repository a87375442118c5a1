import { msg } from '@lingui/core/macro';
import type { Catalogue, RouteEntry, RouteTable } from '../../../api/route-entry.js';
import { roleHoldersQuery } from './roles.queries.js';

const rolesDeskRoutes: readonly RouteEntry[] = [
  {
    path: 'desk/roles',
    load: () => import('./roles-page.js').then((module) => module.RolesPage),
    queries: ({ city }) => [roleHoldersQuery(city)],
    title: () => msg`Who holds a role`,
    desk: true,
    form: true,
  },
];

export const table: RouteTable = {
  routes: rolesDeskRoutes,
  texts: import.meta.glob<Catalogue>('/src/features/roles/**/locales/*.po'),
};

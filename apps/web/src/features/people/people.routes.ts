import { roleHoldersQuery } from './roles.queries.js';
import { msg } from '@lingui/core/macro';
import { groupsQuery } from '../../api/belonging.queries.js';
import type { Catalogue, RouteEntry, RouteTable } from '../../api/route-entry.js';

const peopleRoutes: readonly RouteEntry[] = [
  {
    path: 'sign-in',
    load: () => import('./sign-in-page.js').then((module) => module.SignInPage),
    title: () => msg`Sign in`,
    personal: true,
    form: true,
  },
  {
    path: 'register',
    load: () => import('./register-page.js').then((module) => module.RegisterPage),
    title: () => msg`Register`,
    personal: true,
    form: true,
  },
  {
    path: 'register/code',
    load: () => import('./confirm-page.js').then((module) => module.ConfirmPage),
    title: () => msg`Type the code from the e-mail`,
    personal: true,
    form: true,
  },
  {
    path: 'me',
    load: () => import('./me-page.js').then((module) => module.MePage),
    title: () => msg`My page`,
    personal: true,
    parts: ['my-news', 'my-proposals', 'my-moderation'],
  },
  {
    path: 'me/groups',
    load: () => import('./my-groups-page.js').then((module) => module.MyGroupsPage),
    queries: ({ city }) => [groupsQuery(city)],
    title: () => msg`What I belong to`,
    personal: true,
    form: true,
  },
  {
    path: 'desk/roles',
    load: () => import('./desk/roles-page.js').then((module) => module.RolesPage),
    queries: ({ city }) => [roleHoldersQuery(city)],
    title: () => msg`Who holds a role`,
    desk: true,
    form: true,
  },
];

export const table: RouteTable = { routes: peopleRoutes, texts: import.meta.glob<Catalogue>('/src/features/people/**/locales/*.po') };

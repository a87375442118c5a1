import { msg } from '@lingui/core/macro';
import type { Catalogue, RouteEntry, RouteTable } from '../../../api/route-entry.js';
import { waitingParts } from './waiting-parts.js';

const deskStartRoutes: readonly RouteEntry[] = [
  {
    path: 'desk',
    parts: waitingParts.map(({ part }) => part),
    load: () => import('./desk-start-page.js').then((module) => module.DeskStartPage),
    title: () => msg`Desk`,
    personal: true,
    desk: true,
  },
];

export const table: RouteTable = {
  routes: deskStartRoutes,
  texts: import.meta.glob<Catalogue>('/src/features/home/**/locales/*.po'),
};

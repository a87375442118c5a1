import { msg } from '@lingui/core/macro';
import type { Catalogue, RouteEntry, RouteTable } from '../../api/route-entry.js';

const comfortRoutes: readonly RouteEntry[] = [
  {
    path: 'comfort',
    load: () => import('./comfort-page.js').then((module) => module.ComfortPage),
    title: () => msg`Text size and colours`,
    form: true,
  },
];

export const table: RouteTable = { routes: comfortRoutes, texts: import.meta.glob<Catalogue>('/src/features/comfort/**/locales/*.po') };

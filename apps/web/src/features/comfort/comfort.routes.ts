import { msg } from '@lingui/core/macro';
import type { RouteEntry } from '../../api/route-entry.js';

export const comfortRoutes: readonly RouteEntry[] = [
  {
    path: 'comfort',
    load: () => import('./comfort-page.js').then((module) => module.ComfortPage),
    title: () => msg`Text size and colours`,
    form: true,
  },
];

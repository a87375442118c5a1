import { msg } from '@lingui/core/macro';
import type { Catalogue, RouteEntry, RouteTable } from '../../api/route-entry.js';

const homeRoutes: readonly RouteEntry[] = [
  {
    path: '',
    parts: ['current-cycles'],
    load: () => import('./home-page.js').then((module) => module.HomePage),
    title: () => msg`What can I do now?`,
    description: () => msg`See the city’s budget, propose what should change, vote on it, and follow what the city answers.`,
  },
];

export const table: RouteTable = { routes: homeRoutes, texts: import.meta.glob<Catalogue>('/src/features/home/**/locales/*.po') };

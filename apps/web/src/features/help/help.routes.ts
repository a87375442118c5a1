import { msg } from '@lingui/core/macro';
import type { Catalogue, RouteEntry, RouteTable } from '../../api/route-entry.js';

const helpRoutes: readonly RouteEntry[] = [
  {
    path: 'help',
    load: () => import('./help-page.js').then((module) => module.HelpPage),
    title: () => msg`Help`,
    description: () => msg`How to take part, with and without a computer, and what to do when something does not work.`,
  },
  {
    path: 'data',
    load: () => import('./data-page.js').then((module) => module.DataPage),
    title: () => msg`Data and downloads`,
    description: () => msg`Every table as a file, and the same for programs.`,
  },
];

export const table: RouteTable = { routes: helpRoutes, texts: import.meta.glob<Catalogue>('/src/features/help/**/locales/*.po') };

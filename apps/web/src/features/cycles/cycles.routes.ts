import { msg } from '@lingui/core/macro';
import type { Catalogue, Here, Reading, RouteEntry, RouteTable } from '../../api/route-entry.js';
import { daysAddress } from './days-address.js';
import { cycleQuery, cyclesQuery } from './cycles.queries.js';

const slugOf = ({ params }: Here): string => params['cycle'] ?? '';

/** The cycle's own name, once it is known. */
function named(reading: Reading): string {
  return reading.read(cycleQuery(reading.city, slugOf(reading)))?.names[reading.language] ?? slugOf(reading);
}

const cyclesRoutes: readonly RouteEntry[] = [
  {
    path: 'cycles',
    load: () => import('./cycles-page.js').then((module) => module.CyclesPage),
    queries: ({ city }) => [cyclesQuery(city)],
    title: () => msg`Cycles`,
    description: () => msg`Every cycle of proposing and voting, with its fund and its dates.`,
  },
  {
    path: 'cycles/:cycle',
    load: () => import('./cycle-page.js').then((module) => module.CyclePage),
    queries: (here) => [cycleQuery(here.city, slugOf(here))],
    feeds: (here) => [{ address: daysAddress(here, slugOf(here)), words: msg`Calendar file`, type: 'text/calendar' }],
    title: (reading) => named(reading),
    description: () => msg`The phases of this cycle, its fund, and what can be done now.`,
  },
  {
    path: 'desk/cycles',
    load: () => import('./desk/cycles-desk-page.js').then((module) => module.CyclesDeskPage),
    queries: ({ city }) => [cyclesQuery(city)],
    title: () => msg`Cycles`,
    desk: true,
  },
  {
    path: 'desk/cycles/new',
    load: () => import('./desk/new-cycle-page.js').then((module) => module.NewCyclePage),
    title: () => msg`Open a cycle`,
    desk: true,
  },
  {
    path: 'desk/cycles/:cycle',
    load: () => import('./desk/cycle-desk-page.js').then((module) => module.CycleDeskPage),
    queries: (here) => [cycleQuery(here.city, slugOf(here))],
    title: (reading) => msg`Dates of ${named(reading)}`,
    desk: true,
    parts: ['moved-dates'],
  },
];

export const table: RouteTable = {
  routes: cyclesRoutes,
  texts: import.meta.glob<Catalogue>('/src/features/cycles/**/locales/*.po'),
};

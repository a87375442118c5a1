import { msg } from '@lingui/core/macro';
import type { Catalogue, PartEntry, RouteEntry, RouteTable } from '../../../api/route-entry.js';
import { appealsQuery, queuedThingQuery, queueQuery } from '../moderation.queries.js';

const moderationDeskRoutes: readonly RouteEntry[] = [
  {
    path: 'desk/moderation',
    load: () => import('./queue-page.js').then((module) => module.QueuePage),
    queries: ({ city, search }) => [queueQuery(city, search.get('cursor') ?? undefined), appealsQuery(city)],
    title: () => msg`Reported words`,
    desk: true,
  },
  {
    path: 'desk/moderation/:kind/:thing',
    load: () => import('./queued-thing-page.js').then((module) => module.QueuedThingPage),
    queries: ({ city, params }) => [queuedThingQuery(city, params['kind'] ?? '', params['thing'] ?? '')],
    title: () => msg`Judge words`,
    desk: true,
    form: true,
  },
];

/** On the first page of the desk. */
const moderationDeskParts: readonly PartEntry[] = [
  {
    part: 'reports-waiting',
    load: () => import('./reports-waiting.js').then((module) => module.ReportsWaiting),
  },
];

export const table: RouteTable = {
  routes: moderationDeskRoutes,
  parts: moderationDeskParts,
  texts: import.meta.glob<Catalogue>('/src/features/moderation/**/locales/*.po'),
};

import { msg } from '@lingui/core/macro';
import type { Catalogue, RouteEntry, RouteTable } from '../../../api/route-entry.js';
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

export const table: RouteTable = {
  routes: moderationDeskRoutes,
  texts: import.meta.glob<Catalogue>('/src/features/moderation/**/locales/*.po'),
};

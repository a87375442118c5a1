import { msg } from '@lingui/core/macro';
import type { Catalogue, PartEntry, RouteEntry, RouteTable } from '../../api/route-entry.js';
import { digestStopQuery } from './follows.queries.js';

const followsRoutes: readonly RouteEntry[] = [
  {
    path: 'me/inbox',
    load: () => import('./inbox-page.js').then((module) => module.InboxPage),
    title: () => msg`My inbox`,
    personal: true,
  },
  {
    path: 'digest/:token',
    load: () => import('./digest-stop-page.js').then((module) => module.DigestStopPage),
    queries: ({ city, params }) => [digestStopQuery(city, params['token'] ?? '')],
    title: () => msg`Stop these e-mails?`,
    personal: true,
  },
];

/** On the pages of what can be followed, and on a person's own page. Who follows what is asked when the page has woken. */
const followsParts: readonly PartEntry[] = [
  { part: 'follow', load: () => import('./follow-button.js').then((module) => module.FollowButton) },
  { part: 'my-news', load: () => import('./my-news.js').then((module) => module.MyNews) },
];

export const table: RouteTable = {
  routes: followsRoutes,
  parts: followsParts,
  texts: import.meta.glob<Catalogue>('/src/features/follows/**/locales/*.po'),
};

import { msg } from '@lingui/core/macro';
import type { Catalogue, PartEntry, RouteEntry, RouteTable } from '../../api/route-entry.js';
import { readLogAddress } from './log-address.js';
import { coverQuery, logFiguresQuery, logQuery, rulesQuery } from './moderation.queries.js';

const moderationRoutes: readonly RouteEntry[] = [
  {
    path: 'moderation',
    load: () => import('./rules-page.js').then((module) => module.RulesPage),
    queries: ({ city }) => [rulesQuery(city)],
    title: () => msg`Rules of the house`,
    description: () => msg`What may be said here, who looks at it, and what you can do if your words are covered. Nothing vanishes.`,
  },
  {
    path: 'moderation/log',
    load: () => import('./log-page.js').then((module) => module.LogPage),
    queries: ({ city, search }) => [logQuery(city, readLogAddress(search)), logFiguresQuery(city)],
    title: () => msg`Decisions about words`,
    description: () => msg`Who decided what, where and why, and what was undone: without the words, and without the name of any resident.`,
  },
  {
    path: 'moderation/covers/:cover',
    load: () => import('./cover-page.js').then((module) => module.CoverPage),
    queries: ({ city, params }) => [coverQuery(city, params['cover'] ?? '')],
    title: () => msg`Covered words`,
    personal: true,
    form: true,
  },
  {
    path: 'moderation/report/:kind/:thing',
    load: () => import('./report-page.js').then((module) => module.ReportPage),
    title: () => msg`Report words`,
    personal: true,
    form: true,
  },
  {
    path: 'me/moderation',
    load: () => import('./my-moderation-page.js').then((module) => module.MyModerationPage),
    title: () => msg`My reports and my covered words`,
    personal: true,
  },
];

const moderationParts: readonly PartEntry[] = [
  { part: 'my-moderation', load: () => import('./my-moderation.js').then((module) => module.MyModeration) },
];

export const table: RouteTable = {
  routes: moderationRoutes,
  parts: moderationParts,
  texts: import.meta.glob<Catalogue>('/src/features/moderation/**/locales/*.po'),
};

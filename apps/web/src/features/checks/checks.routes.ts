import { msg } from '@lingui/core/macro';
import type { Catalogue, Here, PartEntry, RouteEntry, RouteTable } from '../../api/route-entry.js';
import { rightCodes } from '../../ui/right-words.js';
import { checkWords, type CheckCode } from './check-words.js';
import { catalogueNamesQuery, checkQuery, cutsQuery, findingsQuery, groupNamesQuery, versionsQuery } from './checks.queries.js';

const yearOf = ({ search }: Here): string | undefined => search.get('year') ?? undefined;
const checkOf = ({ params }: Here): string => params['check'] ?? '';

const checksRoutes: readonly RouteEntry[] = [
  {
    path: 'checks',
    load: () => import('./checks-page.js').then((module) => module.ChecksPage),
    queries: (here) => [versionsQuery(here.city), findingsQuery(here.city, { version: yearOf(here) })],
    title: () => msg`What the budget does for rights`,
    description: () =>
      msg`Twenty questions that human rights put to a budget, and what the city’s own figures answer; worst first, never one score.`,
  },
  {
    path: 'checks/:check',
    load: () => import('./check-page.js').then((module) => module.CheckPage),
    queries: (here) => [
      versionsQuery(here.city),
      checkQuery(here.city, checkOf(here), yearOf(here)),
      ...(checkOf(here) === 'C01' ? [cutsQuery(here.city, yearOf(here))] : []),
      ...(checkOf(here) === 'C19' ? [groupNamesQuery(here.city), catalogueNamesQuery(here.city)] : []),
    ],
    title: (here) => checkWords[checkOf(here) as CheckCode]?.name ?? msg`A check`,
  },
];

/** What the checks find, for the pages of a right, of a line and of the budget. */
const checksParts: readonly PartEntry[] = [
  {
    part: 'findings-of-right',
    load: () => import('./findings-part.js').then((module) => module.FindingsOfRight),
    queries: ({ city, params }) => rightCodes.filter((code) => code === params['right']).map((right) => findingsQuery(city, { right })),
  },
  {
    part: 'findings-on-line',
    load: () => import('./findings-part.js').then((module) => module.FindingsOnLine),
    queries: ({ city, params }) => [findingsQuery(city, { line: params['code'] ?? '' })],
  },
  {
    part: 'findings-on-budget',
    load: () => import('./findings-part.js').then((module) => module.FindingsOnBudget),
  },
];

export const table: RouteTable = {
  routes: checksRoutes,
  parts: checksParts,
  texts: import.meta.glob<Catalogue>('/src/features/checks/**/locales/*.po'),
};

import { msg } from '@lingui/core/macro';
import { cityQuery } from '../../api/city.queries.js';
import type { Catalogue, Here, RouteEntry, RouteTable } from '../../api/route-entry.js';
import { readAddress } from './budget-address.js';
import { nameIn } from './name-in.js';
import { groupsQuery, lineQuery, linesQuery, versionsQuery, wordsQuery } from './budgets.queries.js';

const cursorOf = ({ search }: Here) => search.get('cursor') ?? undefined;
const wordsOf = ({ search }: Here) => (search.get('q') ?? '').trim();

const budgetsRoutes: readonly RouteEntry[] = [
  {
    path: 'budget',
    load: () => import('./explore-page.js').then((module) => module.ExplorePage),
    parts: ['findings-on-budget'],
    queries: ({ city, search }) => [versionsQuery(city), groupsQuery(city, readAddress(search))],
    title: ({ search }) => (readAddress(search).direction === 'revenue' ? msg`Where the money comes from` : msg`Where the money goes`),
    description: () => msg`The city’s budget by purpose, department, district and kind: amounts, shares and what it is for each resident.`,
  },
  {
    path: 'budget/lines',
    load: () => import('./lines-page.js').then((module) => module.LinesPage),
    queries: (here) => [versionsQuery(here.city), linesQuery(here.city, readAddress(here.search), cursorOf(here))],
    title: () => msg`Lines of the budget`,
  },
  {
    path: 'budget/search',
    load: () => import('./search-page.js').then((module) => module.SearchPage),
    queries: (here) => [
      versionsQuery(here.city),
      ...(wordsOf(here).length < 2 ? [] : [wordsQuery(here.city, readAddress(here.search), wordsOf(here), cursorOf(here))]),
    ],
    title: () => msg`Search the budget`,
  },
  {
    path: 'budget/lines/:code',
    load: () => import('./line-page.js').then((module) => module.LinePage),
    queries: ({ city, params }) => [lineQuery(city, params['code'] ?? '')],
    parts: ['follow', 'line-said', 'findings-on-line', 'proposals-on-line'],
    title: ({ city, language, params, read }) => {
      const line = read(lineQuery(city, params['code'] ?? ''));
      const own = read(cityQuery(city))?.ownLanguage ?? language;
      const steps = [line?.programme, line?.economic ?? line?.chapter];
      const said = steps.flatMap((step) => (step ? [nameIn(step.names, language, own)?.text ?? step.code] : []));
      return said.length > 0 ? said.join(' · ') : msg`A line of the budget`;
    },
  },
];

export const table: RouteTable = { routes: budgetsRoutes, texts: import.meta.glob<Catalogue>('/src/features/budgets/**/locales/*.po') };

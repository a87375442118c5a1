import { msg } from '@lingui/core/macro';
import { cityQuery } from '../../api/city.queries.js';
import { newsAddress } from '../../api/feed-addresses.js';
import type { Catalogue, Here, PageFeed, RouteEntry, RouteTable } from '../../api/route-entry.js';
import { nameIn } from '../../format/name-in.js';
import { readAddress, whichVersion } from './budget-address.js';
import { changesQuery, filesQuery, sourceQuery, versionQuery, yearsQuery } from './budget-data.queries.js';
import { groupsQuery, lineQuery, linesQuery, versionsQuery, wordsQuery } from './budgets.queries.js';

const cursorOf = ({ search }: Here) => search.get('cursor') ?? undefined;
const versionsFeed = ({ city }: Here): readonly PageFeed[] => [
  {
    address: `/api/v1/cities/${encodeURIComponent(city)}/budget-versions.atom`,
    words: msg`Feed of new versions and corrections (Atom)`,
    type: 'application/atom+xml',
  },
];
const wordsOf = ({ search }: Here) => (search.get('q') ?? '').trim();

const budgetsRoutes: readonly RouteEntry[] = [
  {
    path: 'budget',
    load: () => import('./explore-page.js').then((module) => module.ExplorePage),
    feeds: versionsFeed,
    parts: ['follow', 'findings-on-budget'],
    card: () => import('./budgets.cards.js').then((module) => module.groupsCard),
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
    path: 'budget/years',
    load: () => import('./years-page.js').then((module) => module.YearsPage),
    queries: ({ city, search }) => [yearsQuery(city, readAddress(search))],
    title: () => msg`Years side by side`,
  },
  {
    path: 'budget/changes',
    load: () => import('./changes-page.js').then((module) => module.ChangesPage),
    feeds: versionsFeed,
    queries: (here) => [
      versionsQuery(here.city),
      changesQuery(here.city, readAddress(here.search), here.search.get('since'), cursorOf(here)),
    ],
    title: () => msg`What changed`,
  },
  {
    path: 'budget/receipt',
    load: () => import('./receipt-page.js').then((module) => module.ReceiptPage),
    queries: ({ city, search }) => [groupsQuery(city, readAddress(search))],
    title: () => msg`My receipt`,
    form: true,
  },
  {
    path: 'budget/data',
    load: () => import('./data-page.js').then((module) => module.DataPage),
    feeds: versionsFeed,
    queries: ({ city, search }) => [filesQuery(city, whichVersion(readAddress(search)))],
    title: () => msg`The budget as files`,
  },
  {
    path: 'budget/notes',
    load: () => import('./notes-page.js').then((module) => module.NotesPage),
    queries: ({ city, search }) => [versionQuery, sourceQuery].map((ask) => ask(city, whichVersion(readAddress(search)))),
    title: () => msg`Notes on this version`,
  },
  {
    path: 'budget/words',
    load: () => import('./words-page.js').then((module) => module.WordsPage),
    title: () => msg`Words of the budget`,
  },
  {
    path: 'budget/lines/:code',
    load: () => import('./line-page.js').then((module) => module.LinePage),
    feeds: (here) => [
      { address: newsAddress(here, 'line', here.params['code'] ?? ''), words: msg`News of this line`, type: 'application/atom+xml' },
    ],
    queries: ({ city, params }) => [lineQuery(city, params['code'] ?? '')],
    card: () => import('./budgets.cards.js').then((module) => module.lineCard),
    parts: ['follow', 'line-said', 'findings-on-line', 'proposals-on-line', 'questions'],
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

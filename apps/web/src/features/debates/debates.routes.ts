import { msg } from '@lingui/core/macro';
import { coversQuery } from '../../api/covers.queries.js';
import { newsAddress } from '../../api/feed-addresses.js';
import type { Catalogue, Here, Reading, RouteEntry, RouteTable } from '../../api/route-entry.js';
import { lastDayAddress } from './debate-paths.js';
import {
  debateQuery,
  debatesQuery,
  few,
  groupsQuery,
  readDebatesAddress,
  readStatementsAddress,
  statementQuery,
  statementsQuery,
} from './debates.queries.js';

const debateOf = ({ params }: Pick<Here, 'params'>): string => params['debate'] ?? '';

/** What it is about, once it is known. */
function named(reading: Reading): string {
  const debate = reading.read(debateQuery(reading.city, debateOf(reading)));
  return debate?.proposal?.title ?? debate?.topic ?? '';
}

const debatesRoutes: readonly RouteEntry[] = [
  {
    path: 'debates',
    load: () => import('./debates-page.js').then((module) => module.DebatesPage),
    queries: ({ city, search }) => [debatesQuery(city, readDebatesAddress(search))],
    title: () => msg`Debates`,
    description: () => msg`What people of the city share and what parts them, statement by statement.`,
  },
  {
    path: 'debates/:debate',
    load: () => import('./debate-page.js').then((module) => module.DebatePage),
    queries: (here) => [
      debateQuery(here.city, debateOf(here)),
      statementsQuery(here.city, debateOf(here), few),
      groupsQuery(here.city, debateOf(here)),
      coversQuery(here.city, { debate: debateOf(here) }),
    ],
    parts: ['follow'],
    feeds: (here) => [
      { address: newsAddress(here, 'debate', debateOf(here)), words: msg`News of this debate`, type: 'application/atom+xml' },
      { address: lastDayAddress(here, debateOf(here)), words: msg`Calendar file`, type: 'text/calendar' },
    ],
    title: (reading) => msg`Debate: ${named(reading)}`,
    form: true,
  },
  {
    path: 'debates/:debate/statements',
    load: () => import('./statements-page.js').then((module) => module.StatementsPage),
    queries: (here) => [
      debateQuery(here.city, debateOf(here)),
      statementsQuery(here.city, debateOf(here), readStatementsAddress(here.search)),
      coversQuery(here.city, { debate: debateOf(here) }),
    ],
    title: (reading) => msg`All statements: ${named(reading)}`,
  },
  {
    path: 'debates/:debate/statements/:number',
    load: () => import('./statement-page.js').then((module) => module.StatementPage),
    queries: (here) => [
      debateQuery(here.city, debateOf(here)),
      statementQuery(here.city, debateOf(here), here.params['number'] ?? ''),
      coversQuery(here.city, { debate: debateOf(here) }),
    ],
    title: (reading) => msg`Statement ${reading.params['number'] ?? ''}: ${named(reading)}`,
  },
  {
    path: 'desk/debates/new',
    load: () => import('./desk/new-debate-page.js').then((module) => module.NewDebatePage),
    title: () => msg`Open a debate`,
    personal: true,
    form: true,
    desk: true,
  },
];

export const table: RouteTable = {
  routes: debatesRoutes,
  texts: import.meta.glob<Catalogue>('/src/features/debates/**/locales/*.po'),
};

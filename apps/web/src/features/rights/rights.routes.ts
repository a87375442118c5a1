import { msg } from '@lingui/core/macro';
import { newsAddress } from '../../api/feed-addresses.js';
import type { Catalogue, Here, RouteEntry, RouteTable } from '../../api/route-entry.js';
import { rightCodes, rightWords } from '../../ui/right-words.js';
import { rightQuery, rightsQuery } from './rights.queries.js';

const rightOf = ({ params }: Here): string => params['right'] ?? '';

const rightsRoutes: readonly RouteEntry[] = [
  {
    path: 'rights',
    load: () => import('./rights-page.js').then((module) => module.RightsPage),
    queries: ({ city }) => [rightsQuery(city)],
    parts: ['budget-coverage'],
    title: () => msg`The budget by right`,
    description: () => msg`Sixteen human rights in plain words, and what of the city’s money serves each of them.`,
  },
  {
    path: 'rights/:right',
    load: () => import('./right-page.js').then((module) => module.RightPage),
    feeds: (here) => [{ address: newsAddress(here, 'right', rightOf(here)), words: msg`News of this right`, type: 'application/atom+xml' }],
    queries: (here) => [rightQuery(here.city, rightOf(here))],
    title: (here) => {
      const code = rightCodes.find((one) => one === rightOf(here));
      return code ? rightWords[code] : msg`A right`;
    },
    parts: ['findings-of-right', 'indicators-of-right', 'follow'],
  },
];

export const table: RouteTable = { routes: rightsRoutes, texts: import.meta.glob<Catalogue>('/src/features/rights/**/locales/*.po') };

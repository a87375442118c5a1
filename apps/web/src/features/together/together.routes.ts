import { msg } from '@lingui/core/macro';
import { coversQuery } from '../../api/covers.queries.js';
import type { Catalogue, Here, PartEntry, RouteEntry, RouteTable } from '../../api/route-entry.js';
import { pairFrom } from './pair-from.js';
import {
  authorsQuery,
  bundlesQuery,
  lineageQuery,
  mergingPreviewQuery,
  mergingsQuery,
  proposalQuery,
  splittingsQuery,
} from './together.queries.js';

const nameOf = ({ params }: Pick<Here, 'params'>) => params['proposal'] ?? '';

const togetherRoutes: readonly RouteEntry[] = [
  {
    path: 'proposals/bundles',
    load: () => import('./bundles-page.js').then((module) => module.BundlesPage),
    queries: ({ city, search }) => [bundlesQuery(city, search.has('line') ? { line: search.get('line') ?? '' } : {})],
    title: () => msg`Proposals on the same money`,
    description: () => msg`Proposals that ask for more of one budget line, all together, than is free on it.`,
  },
  {
    path: 'proposals/invitation',
    load: () => import('./invitation-page.js').then((module) => module.InvitationPage),
    title: () => msg`Write together`,
    personal: true,
    form: true,
  },
  {
    path: 'proposals/:proposal/together',
    load: () => import('./together-page.js').then((module) => module.TogetherPage),
    queries: (here) => {
      const [city, name] = [here.city, nameOf(here)];
      return [
        proposalQuery(city, name),
        authorsQuery(city, name),
        lineageQuery(city, name),
        mergingsQuery(city, name),
        splittingsQuery(city, name),
        coversQuery(city, { proposal: name }),
      ];
    },
    title: () => msg`Authors, merging and splitting`,
    form: true,
  },
  {
    path: 'proposals/:proposal/together/merge',
    load: () => import('./merge-page.js').then((module) => module.MergePage),
    queries: (here) => {
      const pair = pairFrom(nameOf(here), here.search);
      return [proposalQuery(here.city, nameOf(here)), ...(pair ? [mergingPreviewQuery(here.city, pair.from, pair.into)] : [])];
    },
    title: () => msg`Merge with another proposal`,
    form: true,
  },
  {
    path: 'proposals/:proposal/together/split',
    load: () => import('./split-page.js').then((module) => module.SplitPage),
    queries: (here) => [proposalQuery(here.city, nameOf(here)), splittingsQuery(here.city, nameOf(here))],
    title: () => msg`Split the proposal`,
    personal: true,
    form: true,
  },
];

/** On the page of a proposal. */
const togetherParts: readonly PartEntry[] = [
  {
    part: 'together',
    load: () => import('./together-so-far.js').then((module) => module.TogetherSoFar),
    queries: (here) => {
      const [city, name] = [here.city, nameOf(here)];
      return [
        authorsQuery(city, name),
        lineageQuery(city, name),
        mergingsQuery(city, name),
        splittingsQuery(city, name),
        bundlesQuery(city, { proposal: name }),
      ];
    },
  },
];

/** Apart from the other pages about proposals: few visits need them. */
export const table: RouteTable = {
  routes: togetherRoutes,
  parts: togetherParts,
  texts: import.meta.glob<Catalogue>('/src/features/together/**/locales/*.po'),
};

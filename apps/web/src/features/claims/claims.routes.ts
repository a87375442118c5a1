import { msg } from '@lingui/core/macro';
import type { Catalogue, Here, PartEntry, RouteEntry, RouteTable } from '../../api/route-entry.js';
import {
  askedOfOfficesQuery,
  claimFiguresQuery,
  claimFileQuery,
  claimQuery,
  deskClaimsQuery,
  watchedRecommendationsQuery,
  myClaimsQuery,
  openClaimsQuery,
  reasonOf,
  recommendationsQuery,
  subjectOf,
  subjectQuery,
  watchListFeed,
  watchListQuery,
} from './claims.queries.js';

const idOf = ({ params }: Pick<Here, 'params'>) => params['claim'] ?? '';

const claimsRoutes: readonly RouteEntry[] = [
  {
    path: 'claims',
    load: () => import('./claims-page.js').then((module) => module.ClaimsPage),
    queries: ({ city, search }) => [
      recommendationsQuery(city, search.get('cursor') ?? undefined),
      openClaimsQuery(city),
      claimFiguresQuery(city),
    ],
    title: () => msg`Claims about rights`,
    description: () => msg`What the ombudsperson recommended to the city, what the city replied, and what is still silence.`,
  },
  {
    path: 'claims/new',
    load: () => import('./file-claim-page.js').then((module) => module.FileClaimPage),
    queries: ({ city, search }) => {
      const subject = subjectOf(search);
      return subject === undefined ? [] : [subjectQuery(city, subject)];
    },
    title: () => msg`File a claim`,
    personal: true,
    form: true,
  },
  {
    path: 'claims/mine',
    load: () => import('./my-claims-page.js').then((module) => module.MyClaimsPage),
    queries: ({ city }) => [myClaimsQuery(city)],
    title: () => msg`My claims`,
    personal: true,
  },
  {
    path: 'claims/watch-list',
    load: () => import('./watch-list-page.js').then((module) => module.WatchListPage),
    queries: ({ city }) => [watchListQuery(city)],
    feeds: ({ city }) => [{ address: watchListFeed(city), words: msg`Watch list`, type: 'application/atom+xml' }],
    title: () => msg`Watch list`,
    description: () => msg`What the city leaves unanswered or undone, for everybody who watches over rights.`,
  },
  {
    path: 'claims/:claim',
    load: () => import('./claim-page.js').then((module) => module.ClaimPage),
    queries: (here) => [claimQuery(here.city, idOf(here))],
    title: () => msg`A claim about a right`,
    form: true,
  },
  {
    path: 'desk/claims',
    load: () => import('./desk/desk-claims-page.js').then((module) => module.DeskClaimsPage),
    queries: ({ city }) => [deskClaimsQuery(city), watchedRecommendationsQuery(city)],
    title: () => msg`Claims`,
    personal: true,
    desk: true,
  },
  {
    path: 'desk/claims/asked',
    load: () => import('./desk/asked-page.js').then((module) => module.AskedPage),
    queries: ({ city }) => [askedOfOfficesQuery(city)],
    title: () => msg`Asked by the ombudsperson`,
    personal: true,
    form: true,
    desk: true,
  },
  {
    path: 'desk/claims/:claim',
    load: () => import('./desk/claim-file-page.js').then((module) => module.ClaimFilePage),
    queries: (here) => {
      const why = reasonOf(here.search);
      return why === undefined ? [] : [claimFileQuery(here.city, idOf(here), why)];
    },
    title: () => msg`A claim about a right`,
    personal: true,
    form: true,
    desk: true,
  },
];

/** On the first page of the desk. */
const claimsParts: readonly PartEntry[] = [
  {
    part: 'claims-waiting',
    load: () => import('./desk/claims-waiting.js').then((module) => module.ClaimsWaiting),
  },
  {
    part: 'asked-waiting',
    load: () => import('./desk/asked-waiting.js').then((module) => module.AskedWaiting),
  },
];

export const table: RouteTable = {
  routes: claimsRoutes,
  parts: claimsParts,
  texts: import.meta.glob<Catalogue>('/src/features/claims/**/locales/*.po'),
};

import { msg } from '@lingui/core/macro';
import type { Catalogue, Here, PartEntry, RouteEntry, RouteTable } from '../../api/route-entry.js';
import { readListAddress } from './list-address.js';
import {
  checksQuery,
  proposalQuery,
  proposalsQuery,
  rebasingsQuery,
  screeningQuery,
  similarQuery,
  timelineQuery,
} from './proposals.queries.js';

const nameOf = ({ params }: Pick<Here, 'params'>) => params['proposal'] ?? '';

const proposalsRoutes: readonly RouteEntry[] = [
  {
    path: 'proposals',
    load: () => import('./proposal-list-page.js').then((module) => module.ProposalListPage),
    queries: ({ city, search }) => [proposalsQuery(city, readListAddress(search))],
    title: () => msg`Proposals`,
    description: () =>
      msg`What residents ask the city to change: where the money comes from, where it goes, who backs it and what became of it.`,
  },
  {
    path: 'proposals/new',
    load: () => import('./writing/new-proposal-page.js').then((module) => module.NewProposalPage),
    title: () => msg`Write a proposal`,
    personal: true,
    form: true,
  },
  {
    path: 'proposals/:proposal',
    load: () => import('./proposal-page.js').then((module) => module.ProposalPage),
    queries: (here) => {
      const [city, name] = [here.city, nameOf(here)];
      return [
        proposalQuery(city, name),
        checksQuery(city, name),
        rebasingsQuery(city, name),
        timelineQuery(city, name),
        similarQuery(city, name),
      ];
    },
    title: (reading) => reading.read(proposalQuery(reading.city, nameOf(reading)))?.title ?? msg`A proposal`,
    parts: ['follow', 'official-answer', 'rating-results'],
    card: () => import('./proposals.cards.js').then((module) => module.proposalCard),
  },
  {
    path: 'proposals/:proposal/edit/:step?',
    load: () => import('./writing/edit-proposal-page.js').then((module) => module.EditProposalPage),
    queries: (here) => [proposalQuery(here.city, nameOf(here))],
    title: () => msg`Write a proposal`,
    personal: true,
    form: true,
  },
  {
    path: 'proposals/:proposal/handed-in',
    load: () => import('./writing/handed-in-page.js').then((module) => module.HandedInPage),
    queries: (here) => [proposalQuery(here.city, nameOf(here))],
    title: () => msg`Handed in`,
    personal: true,
  },
  {
    path: 'me/proposals',
    load: () => import('./my-proposals-page.js').then((module) => module.MyProposalsPage),
    title: () => msg`My proposals`,
    personal: true,
  },
  {
    path: 'desk/screening',
    load: () => import('./desk/screening-page.js').then((module) => module.ScreeningPage),
    queries: ({ city }) => [screeningQuery(city)],
    title: () => msg`Texts to check`,
    desk: true,
  },
  {
    path: 'desk/screening/:proposal',
    load: () => import('./desk/screen-page.js').then((module) => module.ScreenPage),
    queries: (here) => [proposalQuery(here.city, nameOf(here))],
    title: () => msg`Check a text`,
    desk: true,
  },
];

const proposalsParts: readonly PartEntry[] = [
  {
    part: 'my-proposals',
    load: () => import('./my-proposals.js').then((module) => module.MyProposals),
  },
];

export const table: RouteTable = {
  routes: proposalsRoutes,
  parts: proposalsParts,
  texts: import.meta.glob<Catalogue>('/src/features/proposals/**/locales/*.po'),
};

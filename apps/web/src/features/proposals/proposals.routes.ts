import { msg } from '@lingui/core/macro';
import { groupsQuery } from '../../api/belonging.queries.js';
import type { Catalogue, Here, PartEntry, RouteEntry, RouteTable } from '../../api/route-entry.js';
import { newsAddress } from '../../api/feed-addresses.js';
import { coversQuery } from '../../api/covers.queries.js';
import { filesQuery, readListAddress } from './list-address.js';
import { calendarAddress } from './calendar-address.js';
import { placesQuery, shapesQuery } from './places/places.queries.js';
import { few, many, pageOf, sides, type Side } from './arguing/sides.js';
import {
  amendmentsQuery,
  argumentsQuery,
  checksQuery,
  importedCommentsQuery,
  proposalQuery,
  proposalsQuery,
  rebasingsQuery,
  repliesQuery,
  similarQuery,
  timelineQuery,
  versionsQuery,
} from './proposals.queries.js';

const nameOf = ({ params }: Pick<Here, 'params'>) => params['proposal'] ?? '';

const proposalsRoutes: readonly RouteEntry[] = [
  {
    path: 'proposals',
    load: () => import('./proposal-list-page.js').then((module) => module.ProposalListPage),
    queries: ({ city, search }) => [proposalsQuery(city, readListAddress(search)), groupsQuery(city)],
    feeds: ({ city, language, search }) => [
      {
        address: `/api/v1/cities/${city}/proposals.atom${filesQuery(readListAddress(search), language)}`,
        words: msg`Proposals`,
        type: 'application/atom+xml',
      },
    ],
    title: () => msg`Proposals`,
    description: () =>
      msg`What residents ask the city to change: where the money comes from, where it goes, who backs it and what became of it.`,
  },
  {
    path: 'proposals/places',
    load: () => import('./places/places-page.js').then((module) => module.PlacesPage),
    queries: ({ city, search }) => [placesQuery(city, readListAddress(search)), shapesQuery(city), groupsQuery(city)],
    title: () => msg`Proposals by place`,
    description: () => msg`What residents ask the city to change, district by district, on a map and in words.`,
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
        similarQuery(city, name),
        amendmentsQuery(city, name),
        coversQuery(city, { proposal: name }),
        ...sides.map((side) => argumentsQuery(city, name, side, few)),
      ];
    },
    feeds: (here) => [
      { address: newsAddress(here, 'proposal', nameOf(here)), words: msg`News of this proposal`, type: 'application/atom+xml' },
      { address: calendarAddress(here, nameOf(here)), words: msg`Calendar file`, type: 'text/calendar' },
    ],
    title: (reading) => reading.read(proposalQuery(reading.city, nameOf(reading)))?.title ?? msg`A proposal`,
    parts: ['timeline', 'follow', 'feasibility', 'official-answer', 'rating-results', 'together', 'questions'],
    card: () => import('./proposals.cards.js').then((module) => module.proposalCard),
  },
  {
    path: 'proposals/:proposal/arguments',
    load: () => import('./arguing/arguments-page.js').then((module) => module.ArgumentsPage),
    queries: (here) => {
      const [city, name] = [here.city, nameOf(here)];
      const page = (side: Side) => argumentsQuery(city, name, side, pageOf(here.search, side));
      return [
        proposalQuery(city, name),
        coversQuery(city, { proposal: name }),
        argumentsQuery(city, name, 'for', { limit: many }),
        ...sides.map(page),
      ];
    },
    title: () => msg`Arguments`,
    form: true,
  },
  {
    path: 'proposals/:proposal/arguments/:argument',
    load: () => import('./arguing/replies-page.js').then((module) => module.RepliesPage),
    queries: (here) => [
      proposalQuery(here.city, nameOf(here)),
      repliesQuery(here.city, { proposal: nameOf(here), argument: here.params['argument'] ?? '' }, here.search.get('cursor') ?? undefined),
      coversQuery(here.city, { proposal: nameOf(here) }),
    ],
    title: () => msg`An argument and its replies`,
    form: true,
  },
  {
    path: 'proposals/:proposal/imported-comments',
    load: () => import('./imported/imported-comments-page.js').then((module) => module.ImportedCommentsPage),
    queries: (here) => [
      proposalQuery(here.city, nameOf(here)),
      coversQuery(here.city, { proposal: nameOf(here) }),
      importedCommentsQuery(here.city, nameOf(here), here.search.get('cursor') ?? undefined),
    ],
    title: () => msg`Comments from the older process`,
  },
  {
    path: 'proposals/:proposal/amendments',
    load: () => import('./amending/amendments-page.js').then((module) => module.AmendmentsPage),
    queries: (here) => {
      const [city, name] = [here.city, nameOf(here)];
      return [
        proposalQuery(city, name),
        amendmentsQuery(city, name, here.search.get('cursor') ?? undefined),
        coversQuery(city, { proposal: name }),
      ];
    },
    title: () => msg`Suggested changes`,
    form: true,
  },
  {
    path: 'proposals/:proposal/amendments/new',
    load: () => import('./amending/new-amendment-page.js').then((module) => module.NewAmendmentPage),
    queries: (here) => [proposalQuery(here.city, nameOf(here)), amendmentsQuery(here.city, nameOf(here))],
    title: () => msg`Suggest a change`,
    form: true,
  },
  {
    path: 'proposals/:proposal/amendments/money',
    load: () => import('./writing/amend-money-page.js').then((module) => module.AmendMoneyPage),
    queries: (here) => [proposalQuery(here.city, nameOf(here)), amendmentsQuery(here.city, nameOf(here))],
    title: () => msg`Suggest a change`,
    form: true,
  },
  {
    path: 'proposals/:proposal/versions',
    load: () => import('./amending/versions-page.js').then((module) => module.VersionsPage),
    queries: (here) => [
      proposalQuery(here.city, nameOf(here)),
      versionsQuery(here.city, nameOf(here), here.search.get('cursor') ?? undefined),
    ],
    title: () => msg`How it read before`,
  },
  {
    path: 'proposals/:proposal/edit/:step?',
    load: () => import('./writing/edit-words-page.js').then((module) => module.EditWordsPage),
    queries: (here) => [proposalQuery(here.city, nameOf(here)), groupsQuery(here.city)],
    title: () => msg`Write a proposal`,
    personal: true,
    form: true,
  },
  {
    path: 'proposals/:proposal/edit/money',
    load: () => import('./writing/edit-money-page.js').then((module) => module.EditMoneyPage),
    queries: (here) => [proposalQuery(here.city, nameOf(here))],
    title: () => msg`Write a proposal`,
    personal: true,
    form: true,
  },
  {
    path: 'proposals/:proposal/edit/files',
    load: () => import('./writing/files-page.js').then((module) => module.FilesPage),
    queries: (here) => [proposalQuery(here.city, nameOf(here))],
    title: () => msg`Write a proposal`,
    personal: true,
    form: true,
  },
  {
    path: 'proposals/:proposal/edit/place',
    load: () => import('./writing/place-page.js').then((module) => module.PlacePage),
    queries: (here) => [proposalQuery(here.city, nameOf(here)), shapesQuery(here.city)],
    title: () => msg`Write a proposal`,
    personal: true,
    form: true,
  },
  {
    path: 'proposals/:proposal/edit/warning',
    load: () => import('./writing/warning-page.js').then((module) => module.WarningPage),
    queries: (here) => [proposalQuery(here.city, nameOf(here))],
    title: () => msg`Write a proposal`,
    personal: true,
    form: true,
  },
  {
    path: 'proposals/:proposal/edit/check',
    load: () => import('./writing/check-answers-page.js').then((module) => module.CheckAnswersPage),
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
];

const proposalsParts: readonly PartEntry[] = [
  {
    part: 'timeline',
    load: () => import('./happened/timeline.js').then((module) => module.Timeline),
    queries: (here) => [timelineQuery(here.city, nameOf(here))],
  },
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

import { msg } from '@lingui/core/macro';
import type { Catalogue, Here, PartEntry, RouteEntry, RouteTable } from '../../api/route-entry.js';
import { heardProposalQuery, hearingDeskQuery, hearingsQuery } from './hearings.queries.js';

const proposalOf = ({ params }: Pick<Here, 'params'>): string => params['proposal'] ?? '';

const hearingsRoutes: readonly RouteEntry[] = [
  {
    path: 'proposals/:proposal/hearings',
    load: () => import('./hearings-page.js').then((module) => module.HearingsPage),
    queries: (here) => [hearingsQuery(here.city, proposalOf(here)), heardProposalQuery(here.city, proposalOf(here))],
    title: (reading) => msg`Appeals and hearings about ${proposalOf(reading)}`,
    description: () => msg`Who did not accept the answer, what the committee or the ombudsperson decided, and what the author was asked.`,
  },
  {
    path: 'desk/hearings',
    load: () => import('./desk/hearing-desk-page.js').then((module) => module.HearingDeskPage),
    queries: ({ city }) => [hearingDeskQuery(city)],
    title: () => msg`Appeals and hearings`,
    personal: true,
    desk: true,
  },
];

/** On the first page of the desk. */
const hearingsParts: readonly PartEntry[] = [
  {
    part: 'hearings-waiting',
    load: () => import('./desk/hearings-waiting.js').then((module) => module.HearingsWaiting),
  },
];

export const table: RouteTable = {
  routes: hearingsRoutes,
  parts: hearingsParts,
  texts: import.meta.glob<Catalogue>('/src/features/hearings/**/locales/*.po'),
};

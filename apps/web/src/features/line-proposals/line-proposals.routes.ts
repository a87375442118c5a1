import type { Catalogue, PartEntry, RouteTable } from '../../api/route-entry.js';
import { bundlesOnLineQuery, lineProposalsQuery } from './line-proposals.queries.js';

/** No page of its own: it stands on the page of a budget line. */
const lineProposalsParts: readonly PartEntry[] = [
  {
    part: 'proposals-on-line',
    load: () => import('./proposals-on-line.js').then((module) => module.ProposalsOnLine),
    queries: ({ city, params }) => [lineProposalsQuery(city, params['code'] ?? ''), bundlesOnLineQuery(city, params['code'] ?? '')],
  },
];

export const table: RouteTable = {
  routes: [],
  parts: lineProposalsParts,
  texts: import.meta.glob<Catalogue>('/src/features/line-proposals/**/locales/*.po'),
};

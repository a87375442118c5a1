import type { Catalogue, PartEntry, RouteTable } from '../../api/route-entry.js';
import { cyclesQuery } from './cycles.queries.js';

const parts: readonly PartEntry[] = [
  {
    part: 'current-cycles',
    load: () => import('./current-cycles.js').then((module) => module.CurrentCycles),
    queries: ({ city }) => [cyclesQuery(city)],
  },
];

/** A table of its own, since the first page shows the cycles and none of their pages. */
export const table: RouteTable = { routes: [], parts, texts: import.meta.glob<Catalogue>('/src/features/cycles/locales/*.po') };

import { msg } from '@lingui/core/macro';
import type { Catalogue, Here, PartEntry, RouteEntry, RouteTable } from '../../api/route-entry.js';
import { rightCodes } from '../../ui/right-words.js';
import { districtQuery, districtsQuery, indicatorsQuery } from './districts.queries.js';

const districtOf = ({ params }: Here): string => params['district'] ?? '';

const districtsRoutes: readonly RouteEntry[] = [
  {
    path: 'districts',
    load: () => import('./districts-page.js').then((module) => module.DistrictsPage),
    queries: ({ city }) => [districtsQuery(city), indicatorsQuery(city)],
    title: () => msg`Districts`,
    description: () => msg`Every district with its residents, its own budget and how people live there; worst off first.`,
  },
  {
    path: 'districts/:district',
    load: () => import('./district-page.js').then((module) => module.DistrictPage),
    queries: (here) => [districtQuery(here.city, districtOf(here))],
    parts: ['follow'],
    title: (reading) => reading.read(districtQuery(reading.city, districtOf(reading)))?.name ?? msg`District`,
  },
];

/** What is known of the districts, for the page of a right. */
const districtsParts: readonly PartEntry[] = [
  {
    part: 'indicators-of-right',
    load: () => import('./right-indicators.js').then((module) => module.RightIndicators),
    queries: ({ city, params }) => rightCodes.filter((code) => code === params['right']).map((code) => indicatorsQuery(city, code)),
  },
];

export const table: RouteTable = {
  routes: districtsRoutes,
  parts: districtsParts,
  texts: import.meta.glob<Catalogue>('/src/features/districts/**/locales/*.po'),
};

import { msg } from '@lingui/core/macro';
import { newsAddress } from '../../api/feed-addresses.js';
import type { Catalogue, Here, PartEntry, RouteEntry, RouteTable } from '../../api/route-entry.js';
import { rightCodes } from '../../ui/right-words.js';
import { catalogueAddress } from './catalogue-address.js';
import {
  catalogueQuery,
  districtQuery,
  districtsQuery,
  gridQuery,
  groupsQuery,
  indicatorQuery,
  indicatorsQuery,
} from './indicators.queries.js';

const districtOf = ({ params }: Here): string => params['district'] ?? '';

const codeOf = ({ params }: Here): string => params['code'] ?? '';

const indicatorsRoutes: readonly RouteEntry[] = [
  {
    path: 'indicators',
    load: () => import('./catalogue-page.js').then((module) => module.CataloguePage),
    queries: ({ city, search }) => {
      const { right, show } = catalogueAddress(search);
      return [catalogueQuery(city, right, show)];
    },
    title: () => msg`Indicators`,
    description: () => msg`What should be counted of every right, what the city has counted, and what nobody has.`,
  },
  {
    path: 'indicators/overlooked',
    load: () => import('./overlooked-page.js').then((module) => module.OverlookedPage),
    queries: ({ city }) => [gridQuery(city)],
    title: () => msg`Whom the figures overlook`,
    description: () =>
      msg`Every indicator and every group that the city must hear first: a figure, an old one, a hidden one, or never counted.`,
  },
  {
    path: 'indicators/:code',
    load: () => import('./indicator-page.js').then((module) => module.IndicatorPage),
    queries: (here) => [indicatorQuery(here.city, codeOf(here)), districtsQuery(here.city), groupsQuery(here.city)],
    title: (reading) => {
      const labels = reading.read(indicatorQuery(reading.city, codeOf(reading)))?.sheet.labels;
      return labels?.[reading.language] ?? labels?.['en'] ?? msg`Indicator`;
    },
  },
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
    feeds: (here) => [
      { address: newsAddress(here, 'district', districtOf(here)), words: msg`News of this district`, type: 'application/atom+xml' },
    ],
    queries: (here) => [districtQuery(here.city, districtOf(here))],
    parts: ['follow'],
    title: (reading) => reading.read(districtQuery(reading.city, districtOf(reading)))?.name ?? msg`District`,
  },
];

/** What is known of the districts, for the page of a right. */
const indicatorsParts: readonly PartEntry[] = [
  {
    part: 'indicators-of-right',
    load: () => import('./right-indicators.js').then((module) => module.RightIndicators),
    queries: ({ city, params }) => rightCodes.filter((code) => code === params['right']).map((code) => indicatorsQuery(city, code)),
  },
];

export const table: RouteTable = {
  routes: indicatorsRoutes,
  parts: indicatorsParts,
  texts: import.meta.glob<Catalogue>('/src/features/indicators/**/locales/*.po'),
};

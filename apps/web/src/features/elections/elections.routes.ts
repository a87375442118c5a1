import { msg } from '@lingui/core/macro';
import type { Catalogue, Here, PartEntry, Reading, RouteEntry, RouteTable } from '../../api/route-entry.js';
import { paths } from '../../app/paths.js';
import { cyclesQuery, electionQuery, electionsQuery, resultsQuery } from './elections.queries.js';

const cycleOf = ({ params }: Here): string => params['cycle'] ?? '';

/** The cycle's own name, once it is known. */
function named(reading: Reading): string {
  const election = reading.read(electionQuery(reading.city, cycleOf(reading)));
  return election?.cycleNames[reading.language] ?? cycleOf(reading);
}

const electionsRoutes: readonly RouteEntry[] = [
  {
    path: 'elections',
    load: () => import('./elections-page.js').then((module) => module.ElectionsPage),
    queries: ({ city }) => [electionsQuery(city)],
    title: () => msg`Vote`,
    description: () => msg`Say which projects should be paid for. A secret ballot, and a count that anyone can repeat.`,
  },
  {
    path: 'elections/:cycle',
    load: () => import('./election-page.js').then((module) => module.ElectionPage),
    queries: (here) => [electionQuery(here.city, cycleOf(here))],
    title: (reading) => {
      const name = named(reading);
      return msg`Vote: ${name}`;
    },
    description: () => msg`The projects on the ballot, the rule that decides, and the dates.`,
  },
  {
    path: 'elections/:cycle/ballot',
    load: () => import('./ballot-page.js').then((module) => module.BallotPage),
    queries: (here) => [electionQuery(here.city, cycleOf(here))],
    title: (reading) => {
      const name = named(reading);
      return msg`Your ballot: ${name}`;
    },
    focus: (here) => paths.election(here, cycleOf(here)),
    personal: true,
    form: true,
  },
  {
    path: 'elections/:cycle/results',
    load: () => import('./results-page.js').then((module) => module.ResultsPage),
    queries: (here) => [electionQuery(here.city, cycleOf(here)), resultsQuery(here.city, cycleOf(here))],
    title: (reading) => {
      const name = named(reading);
      return msg`Results: ${name}`;
    },
    description: () => msg`What was funded, what was not, and why, step by step.`,
    card: () => import('./elections.cards.js').then((module) => module.resultsCard),
  },
  {
    path: 'desk/elections',
    load: () => import('./desk/elections-desk-page.js').then((module) => module.ElectionsDeskPage),
    queries: ({ city }) => [electionsQuery(city), cyclesQuery(city)],
    title: () => msg`Elections`,
    personal: true,
    desk: true,
  },
  {
    path: 'desk/elections/:cycle',
    load: () => import('./desk/election-desk-page.js').then((module) => module.ElectionDeskPage),
    queries: ({ city }) => [electionsQuery(city), cyclesQuery(city)],
    title: (reading) => {
      const name = named(reading);
      return msg`Election: ${name}`;
    },
    personal: true,
    desk: true,
  },
];

const parts: readonly PartEntry[] = [
  {
    part: 'moved-dates',
    load: () => import('./desk/moved-dates.js').then((module) => module.MovedDates),
    queries: ({ city }) => [electionsQuery(city), cyclesQuery(city)],
  },
];

export const table: RouteTable = {
  routes: electionsRoutes,
  parts,
  texts: import.meta.glob<Catalogue>('/src/features/elections/**/locales/*.po'),
};

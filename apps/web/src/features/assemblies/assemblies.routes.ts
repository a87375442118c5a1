import { msg } from '@lingui/core/macro';
import type { Catalogue, Here, PageFeed, Reading, RouteEntry, RouteTable } from '../../api/route-entry.js';
import { paths } from '../../app/paths.js';
import { assembliesQuery, assemblyQuery, readAddress } from './assemblies.queries.js';

const assemblyOf = ({ params }: Here): string => params['assembly'] ?? '';

/** The assembly's own name, once it is known. */
function named(reading: Reading): string {
  return reading.read(assemblyQuery(reading.city, assemblyOf(reading)))?.title ?? '';
}

/** Its date, for a calendar. */
const calendar = (here: Here): readonly PageFeed[] => [
  {
    address: `/api/v1/cities/${encodeURIComponent(here.city)}/assemblies/${encodeURIComponent(assemblyOf(here))}/calendar.ics`,
    words: msg`Calendar file`,
    type: 'text/calendar',
  },
];

const oneAssembly = (here: Here) => [assemblyQuery(here.city, assemblyOf(here))];

const assembliesRoutes: readonly RouteEntry[] = [
  {
    path: 'assemblies',
    load: () => import('./assemblies-page.js').then((module) => module.AssembliesPage),
    queries: ({ city, search }) => [assembliesQuery(city, readAddress(search))],
    title: () => msg`Assemblies`,
    description: () => msg`Where people of the city meet, what was said there, and what became of it.`,
  },
  {
    path: 'assemblies/:assembly',
    load: () => import('./assembly-page.js').then((module) => module.AssemblyPage),
    feeds: calendar,
    queries: oneAssembly,
    title: (reading) => msg`Assembly: ${named(reading)}`,
    description: (reading) => reading.read(assemblyQuery(reading.city, assemblyOf(reading)))?.question ?? '',
  },
  {
    path: 'assemblies/:assembly/show',
    load: () => import('./show-page.js').then((module) => module.ShowPage),
    queries: oneAssembly,
    title: (reading) => msg`For the room: ${named(reading)}`,
    focus: (here) => paths.assembly(here, assemblyOf(here)),
    personal: true,
  },
  {
    path: 'desk/assemblies',
    load: () => import('./desk/assemblies-desk-page.js').then((module) => module.AssembliesDeskPage),
    queries: ({ city, search }) => [assembliesQuery(city, readAddress(search))],
    title: () => msg`Assemblies`,
    personal: true,
    desk: true,
  },
  {
    path: 'desk/assemblies/new',
    load: () => import('./desk/new-assembly-page.js').then((module) => module.NewAssemblyPage),
    title: () => msg`Announce an assembly`,
    personal: true,
    form: true,
    desk: true,
  },
  {
    path: 'desk/assemblies/:assembly',
    load: () => import('./desk/assembly-desk-page.js').then((module) => module.AssemblyDeskPage),
    queries: oneAssembly,
    title: (reading) => msg`Record: ${named(reading)}`,
    personal: true,
    form: true,
    desk: true,
  },
];

export const table: RouteTable = {
  routes: assembliesRoutes,
  texts: import.meta.glob<Catalogue>('/src/features/assemblies/**/locales/*.po'),
};

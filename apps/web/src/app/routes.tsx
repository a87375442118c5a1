import type { I18n } from '@lingui/core';
import type { QueryClient } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import type { RouteObject } from 'react-router';
import type { Here, PageQuery, RouteEntry } from '../api/route-entry.js';
import { cityQuery } from '../api/city.queries.js';
import { noAnswer, notFound } from '../api/problem.js';
import { sessionQuery } from '../api/session.queries.js';
import { isLanguage } from '../format/languages.js';
import { CityPage } from './city-page.js';
import { DeskPage } from './desk-page.js';
import { ErrorPage } from './error-page.js';
import { Loading } from './loading.js';
import { NotFoundPage } from './not-found-page.js';
import type { PageHandle } from './page-handle.js';

// Frames that few visits meet. The server waits for them, and a browser keeps the server's HTML until they are here.
const FocusPage = lazy(() => import('./focus-page.js').then((module) => ({ default: module.FocusPage })));
const StartPage = lazy(() => import('./start-page.js').then((module) => ({ default: module.StartPage })));

/**
 * The table as React Router reads it. Loaders fill the given client: of one request on the server, of the visit in the browser.
 * `unreached` are first words of addresses whose pages could not be fetched.
 */
export function createRoutes(client: QueryClient, pages: readonly PageHandle[], unreached: readonly string[] = []): RouteObject[] {
  const route = (page: PageHandle): RouteObject => ({
    path: page.entry.path,
    handle: page,
    loader: ({ params, request }) => ask(client, page.entry, hereFrom(params, new URL(request.url).searchParams)),
    element: <page.lazy.Page />,
  });
  const focusRoute = (page: PageHandle, back: NonNullable<RouteEntry['focus']>): RouteObject => ({
    path: `/:city/:language/${page.entry.path}`,
    handle: page,
    loader: async ({ params, request }) => {
      const here = hereFrom(params, new URL(request.url).searchParams);
      await askCity(client, here);
      return ask(client, page.entry, here);
    },
    element: (
      <Suspense fallback={<Loading />}>
        <FocusPage back={back}>
          <page.lazy.Page />
        </FocusPage>
      </Suspense>
    ),
  });
  return [
    {
      path: '/',
      element: (
        <Suspense fallback={<Loading />}>
          <StartPage />
        </Suspense>
      ),
    },
    ...pages.flatMap((page) => (page.entry.focus ? [focusRoute(page, page.entry.focus)] : [])),
    {
      path: '/:city/:language',
      loader: ({ params }) => askCity(client, hereFrom(params, new URLSearchParams())),
      element: <CityPage />,
      children: [
        ...pages.filter(({ entry }) => !entry.desk && !entry.focus).map(route),
        { element: <DeskPage />, children: pages.filter(({ entry }) => entry.desk).map(route) },
        ...unreached.map((word) => ({ path: word === '' ? '' : `${word}/*`, element: <ErrorPage problem={noAnswer()} /> })),
        { path: '*', loader: () => Promise.reject(notFound()), element: <NotFoundPage /> },
      ],
    },
  ];
}

export function hereFrom(
  { city = '', language = '', ...params }: Readonly<Record<string, string | undefined>>,
  search: URLSearchParams,
): Here {
  return { city, language, params, search };
}

async function askCity(client: QueryClient, { city, language }: Here): Promise<null> {
  const [view] = await Promise.all([client.ensureQueryData(cityQuery(city)), client.ensureQueryData(sessionQuery(city))]);
  if (!isLanguage(language) || !view.languages.includes(language)) throw notFound();
  return null;
}

/** Fetches a page's code, words and data together, ahead of showing it. Faults are left for the page itself to meet. */
export async function prepare(
  { page, here }: { readonly page: PageHandle | undefined; readonly here: Here },
  i18n: I18n,
  client: QueryClient,
): Promise<void> {
  if (!page) return;
  await Promise.allSettled([page.lazy.prepare(i18n), ask(client, page.entry, here)]);
}

async function ask(client: QueryClient, entry: RouteEntry, here: Here): Promise<null> {
  // The office is drawn in the browser alone.
  if (entry.desk && import.meta.env.SSR) return null;
  const fetchOne = (query: PageQuery): Promise<unknown> =>
    'initialPageParam' in query ? client.fetchInfiniteQuery(query) : client.ensureQueryData(query);
  await Promise.all((entry.queries?.(here) ?? []).map(fetchOne));
  return null;
}

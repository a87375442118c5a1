import { dehydrate, type QueryClient } from '@tanstack/react-query';
import type { I18n } from '@lingui/core';
import { prerenderToNodeStream } from 'react-dom/static';
import { createStaticHandler, isRouteErrorResponse, StaticRouter, type RouteObject } from 'react-router';
import type { PageAnswer, PageRequest, RenderPage } from '@madang/contracts/pages';
import { createApi } from '../api/client.js';
import { cityQuery } from '../api/city.queries.js';
import { sessionQuery } from '../api/session.queries.js';
import { asProblem, Problem } from '../api/problem.js';
import { bestLanguage, isLanguage, languageCodes } from '../format/languages.js';
import { readComfort } from '../ui/comfort.js';
import { App, type AppProps } from './app.js';
import { loadAllAreas } from './areas.js';
import { assetsFor, type Manifest } from './assets.js';
import { writeDocument } from './document.js';
import { doors } from './doors.js';
import { wordsFor } from './error-page.js';
import { matched } from './matched.js';
import { writeState } from './page-state.js';
import { pageWords } from './page-words.js';
import { inLanguage } from './paths.js';
import { createQueryClient } from './query-client.js';
import { createRoutes } from './routes.js';
import { createI18n, textFiles } from './texts.js';

/** The server's half of the house: an address in, a whole page out. Everything it holds belongs to the one request. */
export function createRenderPage(manifest: Manifest): RenderPage {
  const pages = loadAllAreas();
  return async (request) => {
    const url = new URL(request.url, request.origin);
    const language = languageOf(url, request.acceptLanguage);
    const client = createQueryClient(createApi({ fetch: request.fetch, origin: request.origin, language }));
    const routes = createRoutes(client, await pages);
    const loaded = await load([...doors(client, request.acceptLanguage), ...routes], url);
    if (loaded instanceof Response) return leadOn(loaded);
    const i18n = await createI18n(language);
    return answer({ request, url, i18n, client, routes, problem: loaded, manifest });
  };
}

/** The language that the address names, else the one that the visitor reads best. */
function languageOf(url: URL, acceptLanguage: string): string {
  const named = url.pathname.split('/')[2] ?? '';
  return isLanguage(named) ? named : bestLanguage(acceptLanguage, languageCodes);
}

/** Asks everything that the page will read. Answers with where to go instead, with what went wrong, or with nothing. */
async function load(routes: RouteObject[], url: URL): Promise<Response | Problem | null> {
  const context = await createStaticHandler(routes).query(new Request(url));
  if (context instanceof Response) return context;
  const [fault] = Object.values(context.errors ?? {}) as unknown[];
  if (fault === undefined) return null;
  return isRouteErrorResponse(fault) ? new Problem({ status: fault.status }) : asProblem(fault);
}

function leadOn(redirect: Response): PageAnswer {
  return { status: redirect.status, headers: { location: redirect.headers.get('location') ?? '/', vary: 'accept-language' }, body: '' };
}

interface Asked {
  readonly request: PageRequest;
  readonly url: URL;
  readonly i18n: I18n;
  readonly client: QueryClient;
  readonly routes: RouteObject[];
  readonly problem: Problem | null;
  readonly manifest: Manifest;
}

async function answer({ request, url, i18n, client, routes, problem, manifest }: Asked): Promise<PageAnswer> {
  const { page, here } = matched(routes, url);
  const city = client.getQueryData(cityQuery(here.city).queryKey);
  const shown = problem ? undefined : page;
  // The office is drawn in the browser alone; its title is written here, in its own words.
  if (shown?.entry.desk) await shown.lazy.prepareWords(i18n);
  else await shown?.lazy.prepare(i18n);
  const at = url.pathname + url.search;
  const fault = problem && { problem, at };
  // The frame needs the city, its language and the reader; where one of them failed, the page stands without it.
  const framed = city?.languages.some((language) => language === here.language) && client.getQueryData(sessionQuery(here.city).queryKey);
  const homeless = problem !== null && !framed;
  const timeZone = city?.timeZone ?? 'UTC';
  const props: AppProps = { i18n, client, routes, timeZone, now: request.now, fault, homeless };
  const html = await draw(props, at);
  const code = shown ? [...shown.tableFiles, ...(shown.entry.desk ? [] : shown.files)] : [];
  const files = [...textFiles(i18n.locale, shown?.files), ...code];
  const body = writeDocument({
    language: i18n.locale,
    words: pageWords({ entry: shown?.entry, here, i18n, client, fault: problem ? wordsFor(problem.status).heading : undefined }),
    comfort: readComfort(request.cookie),
    assets: assetsFor(manifest, files),
    canonical: shown && !shown.entry.personal && !shown.entry.desk ? new URL(url.pathname, request.origin).href : null,
    alternates:
      shown && city ? city.languages.map((language) => ({ language, href: new URL(inLanguage(language, url), request.origin).href })) : [],
    html,
    state: writeState({
      language: i18n.locale,
      timeZone,
      now: request.now,
      queries: dehydrate(client),
      fault: fault && { problem: fault.problem.toView(), at },
      homeless,
    }),
  });
  return { status: problem ? statusOf(problem) : 200, headers: headersFor(i18n.locale), body };
}

function headersFor(language: string): PageAnswer['headers'] {
  return { 'content-type': 'text/html; charset=utf-8', 'content-language': language, 'cache-control': 'private, no-cache' };
}

/** No answer from the API inside the same process is a fault of the house. */
const statusOf = ({ status }: Problem) => (status === 0 ? 500 : status);

/** Waits for everything and writes it in order: with the default chunk size React would hide later parts behind inline scripts. */
async function draw(props: AppProps, at: string): Promise<string> {
  const faults: unknown[] = [];
  const { prelude } = await prerenderToNodeStream(
    <StaticRouter location={at}>
      <App {...props} />
    </StaticRouter>,
    { progressiveChunkSize: Infinity, onError: (fault) => void faults.push(fault) },
  );
  let html = '';
  for await (const chunk of prelude) html += String(chunk);
  // A page that failed while drawing would reach the reader as an empty frame with status 200.
  if (faults.length > 0) throw faults[0];
  return html;
}

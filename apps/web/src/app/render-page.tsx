import { dehydrate } from '@tanstack/react-query';
import { prerenderToNodeStream } from 'react-dom/static';
import { StaticRouter } from 'react-router';
import type { PageAnswer, PageRequest, RenderPage } from '@madang/contracts/pages';
import { cityQuery } from '../api/city.queries.js';
import { sessionQuery } from '../api/session.queries.js';
import type { Problem } from '../api/problem.js';
import { readComfort } from '../ui/comfort.js';
import { App, type AppProps } from './app.js';
import { loadAllAreas } from './areas.js';
import { assetsFor, type Manifest } from './assets.js';
import { cardOfPage } from './card-of-page.js';
import { writeDocument } from './document.js';
import { wordsFor } from './error-page.js';
import { matched } from './matched.js';
import { writeState } from './page-state.js';
import { pageWords } from './page-words.js';
import { inLanguage } from './paths.js';
import { previewOf } from './preview.js';
import { textFiles } from './texts.js';
import { visit, type Visit } from './visit.js';

/** The server's half of the house: an address in, a whole page out. Everything it holds belongs to the one request. */
export function createRenderPage(manifest: Manifest): RenderPage {
  const pages = loadAllAreas();
  return async (request) => {
    const found = await visit(request, await pages);
    return found instanceof Response ? leadOn(found) : answer({ ...found, request, manifest });
  };
}

function leadOn(redirect: Response): PageAnswer {
  return { status: redirect.status, headers: { location: redirect.headers.get('location') ?? '/', vary: 'accept-language' }, body: '' };
}

interface Asked extends Visit {
  readonly request: PageRequest;
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
  const props: AppProps = { i18n, client, routes, timeZone, now: request.now, origin: request.origin, fault, homeless };
  const html = await draw(props, at);
  const code = shown ? [...shown.tableFiles, ...(shown.entry.desk ? [] : shown.files)] : [];
  const files = [...textFiles(i18n.locale, shown?.files), ...code];
  const card = shown ? await cardOfPage({ page: shown, here, i18n, client, now: request.now, address: url.href }) : null;
  const body = writeDocument({
    language: i18n.locale,
    words: pageWords({ entry: shown?.entry, here, i18n, client, fault: problem ? wordsFor(problem.status).heading : undefined }),
    comfort: readComfort(request.cookie),
    assets: assetsFor(manifest, files),
    canonical: shown && !shown.entry.personal && !shown.entry.desk ? new URL(url.pathname, request.origin).href : null,
    preview: card && previewOf(card),
    feeds: (shown?.entry.feeds?.(here) ?? []).map(({ address, words, type }) => ({ address, type, title: i18n._(words) })),
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

import type { I18n } from '@lingui/core';
import type { QueryClient } from '@tanstack/react-query';
import { createStaticHandler, isRouteErrorResponse, type RouteObject } from 'react-router';
import type { PageRequest } from '@madang/contracts/pages';
import { createApi } from '../api/client.js';
import { asProblem, Problem } from '../api/problem.js';
import { bestLanguage, isLanguage, languageCodes } from '../format/languages.js';
import { doors } from './doors.js';
import type { PageHandle } from './page-handle.js';
import { createQueryClient } from './query-client.js';
import { createRoutes } from './routes.js';
import { createI18n } from './texts.js';

/** One request on the server, everything that its page reads having been asked. Nothing of it outlives the request. */
export interface Visit {
  readonly url: URL;
  readonly i18n: I18n;
  readonly client: QueryClient;
  readonly routes: RouteObject[];
  /** What went wrong, if anything. */
  readonly problem: Problem | null;
}

/** Answers with where to go instead, where the address only leads on. */
export async function visit(request: PageRequest, pages: readonly PageHandle[]): Promise<Visit | Response> {
  const url = new URL(request.url, request.origin);
  const language = languageOf(url, request.acceptLanguage);
  const client = createQueryClient(createApi({ fetch: request.fetch, origin: request.origin, language }));
  const routes = createRoutes(client, pages);
  const loaded = await load([...doors(client, request.acceptLanguage), ...routes], url);
  if (loaded instanceof Response) return loaded;
  return { url, i18n: await createI18n(language), client, routes, problem: loaded };
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

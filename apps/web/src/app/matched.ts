import { matchRoutes, type RouteObject } from 'react-router';
import type { Here } from '../api/route-entry.js';
import type { PageHandle } from './page-handle.js';
import { hereFrom } from './routes.js';

export interface Matched {
  readonly page: PageHandle | undefined;
  readonly here: Here;
}

/** Which page an address leads to, and what the address says. */
export function matched(routes: RouteObject[], { pathname, search }: { readonly pathname: string; readonly search: string }): Matched {
  const last = matchRoutes(routes, pathname)?.at(-1);
  return { page: last?.route.handle as PageHandle | undefined, here: hereFrom(last?.params ?? {}, new URLSearchParams(search)) };
}

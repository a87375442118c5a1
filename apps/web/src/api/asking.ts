import type { Api } from './client.js';
import type { AnswerOf, GivenTo, PathOf } from './routes-of-api.js';

declare module '@tanstack/react-query' {
  interface Register {
    queryMeta: { readonly api: Api };
    mutationMeta: { readonly api: Api };
  }
}

interface Asked {
  readonly meta: { readonly api: Api } | undefined;
}

/** The API belongs to the request, not to the module: the query client carries it to every query and mutation. */
export function apiOf({ meta }: Asked): Api {
  if (!meta) throw new Error('This query client carries no API');
  return meta.api;
}

/** A query function of one address: `queryFn: asking('/api/v1/cities/{city}', { path: { city } })`. */
export function asking<P extends PathOf<'get'>>(path: P, given: GivenTo<P, 'get'>) {
  return (context: Asked & { readonly signal: AbortSignal }): Promise<AnswerOf<P, 'get'>> =>
    apiOf(context).get(path, given, context.signal);
}

import type { Api } from './client.js';

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

/** A query function of one path: `queryFn: asking<CityView>('/cities/gwangju')`. */
export function asking<T>(path: string) {
  return (context: Asked & { readonly signal: AbortSignal }): Promise<T> => apiOf(context).get<T>(path, context.signal);
}

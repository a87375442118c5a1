import createFetchClient, { type Client as FetchClient, type ClientOptions } from 'openapi-fetch';
import type { components, paths } from './schema.js';

export type { components, paths } from './schema.js';

/** Every shape that travels, by the name it has in `@madang/contracts`. */
export type Shapes = components['schemas'];
export type Client = FetchClient<paths>;

/**
 * A client that knows every route of the API: what it takes, what it answers and how it refuses.
 * @param options `baseUrl` is scheme and host (empty in a browser on the same site); `fetch` may be the process's own.
 * @returns methods that answer `{ data }` when all went well and `{ error }` (a `ProblemView`) when it was refused; they
 *   throw only when no answer came.
 */
export function createClient(options: ClientOptions): Client {
  return createFetchClient<paths>(options);
}

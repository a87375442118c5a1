import { QueryClient } from '@tanstack/react-query';
import type { Api } from '../api/client.js';
import { Problem } from '../api/problem.js';

const freshFor = 30_000;

/** One per request on the server, one per visit in the browser. */
export function createQueryClient(api: Api): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { meta: { api }, staleTime: freshFor, retry: worthAnotherTry, refetchOnWindowFocus: false },
      mutations: { meta: { api }, retry: false },
    },
  });
}

/** A refusal stays a refusal; only silence is worth asking again. The server has no time to wait. */
function worthAnotherTry(failures: number, fault: Error): boolean {
  return !import.meta.env.SSR && fault instanceof Problem && fault.status === 0 && failures < 2;
}

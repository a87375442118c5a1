import type { ProblemView } from '@madang/contracts/problems';
import { noAnswer, Problem } from './problem.js';
import type { AnswerOf, GivenTo, Method, PathOf, Seen } from './routes-of-api.js';

type Ask<M extends Method> = <P extends PathOf<M>>(path: P, given: GivenTo<P, M>, signal?: AbortSignal) => Promise<AnswerOf<P, M>>;

/**
 * The one way to the API, on both sides: `api.post('/api/v1/cities/{city}/session', { path: { city }, body })`.
 * Answers with the view. A refusal is thrown as `Problem`, silence as a `Problem` with status 0.
 */
export type Api = { readonly [M in Method]: Ask<M> };

export interface ApiSettings {
  readonly fetch: typeof globalThis.fetch;
  /** Scheme and host, empty in the browser. */
  readonly origin: string;
  /** Language in which refusals are worded. */
  readonly language: string;
}

export function createApi(settings: ApiSettings): Api {
  const by = (method: string) => (path: string, given: Given, signal?: AbortSignal) =>
    send(settings, { method, address: addressOf(path, given), ...given }, signal);
  // The types are those of the description; underneath every address is asked in the same way.
  return { get: by('GET'), post: by('POST'), put: by('PUT'), patch: by('PATCH'), delete: by('DELETE') } as unknown as Api;
}

interface Given extends Seen {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | number | boolean | null | undefined>>;
  readonly body?: unknown;
}

function addressOf(template: string, { path = {}, query = {} }: Given): string {
  const filled = template.replace(/\{(\w+)\}/g, (_part, name: string) => encodeURIComponent(path[name] ?? ''));
  const asked = Object.entries(query).flatMap(([name, value]) => (value === undefined || value === null ? [] : [[name, String(value)]]));
  return asked.length === 0 ? filled : `${filled}?${new URLSearchParams(asked).toString()}`;
}

interface Sent extends Seen {
  readonly method: string;
  readonly address: string;
  readonly body?: unknown;
}

async function send(settings: ApiSettings, { method, address, body, ifMatch }: Sent, signal: AbortSignal | undefined): Promise<unknown> {
  const answer = await settings
    .fetch(settings.origin + address, {
      method,
      credentials: 'same-origin',
      headers: {
        accept: 'application/json, application/problem+json',
        'accept-language': settings.language,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(ifMatch === undefined ? {} : { 'if-match': `"${ifMatch}"` }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(signal ? { signal } : {}),
    })
    .catch((fault: unknown) => {
      throw fault instanceof DOMException && fault.name === 'AbortError' ? fault : noAnswer();
    });
  const text = await answer.text();
  if (!answer.ok) throw new Problem({ ...readProblem(text), status: answer.status });
  return text === '' ? undefined : JSON.parse(text);
}

function readProblem(text: string): Partial<ProblemView> {
  try {
    return JSON.parse(text) as ProblemView;
  } catch {
    return {};
  }
}

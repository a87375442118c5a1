import type { ProblemView } from '@madang/contracts/problems';
import { noAnswer, Problem } from './problem.js';

/** The one way to the API, on both sides. Paths begin after `/api/v1`. A refusal is thrown as `Problem`. */
export interface Api {
  readonly get: <T>(path: string, signal?: AbortSignal) => Promise<T>;
  readonly post: <T = void>(path: string, body?: object) => Promise<T>;
  readonly put: <T = void>(path: string, body?: object) => Promise<T>;
  readonly patch: <T = void>(path: string, body?: object) => Promise<T>;
  readonly delete: <T = void>(path: string, body?: object) => Promise<T>;
}

export interface ApiSettings {
  readonly fetch: typeof globalThis.fetch;
  /** Scheme and host, empty in the browser. */
  readonly origin: string;
  /** Language in which refusals are worded. */
  readonly language: string;
}

export function createApi(settings: ApiSettings): Api {
  const write =
    (method: string) =>
    <T>(path: string, body?: object) =>
      ask<T>(settings, method, path, body === undefined ? {} : { body: JSON.stringify(body) });
  return {
    get: (path, signal) => ask(settings, 'GET', path, signal ? { signal } : {}),
    post: write('POST'),
    put: write('PUT'),
    patch: write('PATCH'),
    delete: write('DELETE'),
  };
}

async function ask<T>(settings: ApiSettings, method: string, path: string, init: { body?: string; signal?: AbortSignal }): Promise<T> {
  const answer = await settings
    .fetch(`${settings.origin}/api/v1${path}`, { ...init, method, headers: headersFor(settings, init.body), credentials: 'same-origin' })
    .catch((fault: unknown) => {
      throw fault instanceof DOMException && fault.name === 'AbortError' ? fault : noAnswer();
    });
  const text = await answer.text();
  if (!answer.ok) throw new Problem({ ...readProblem(text), status: answer.status });
  return (text === '' ? undefined : JSON.parse(text)) as T;
}

function headersFor({ language }: ApiSettings, body: string | undefined): Record<string, string> {
  return {
    accept: 'application/json, application/problem+json',
    'accept-language': language,
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
  };
}

function readProblem(text: string): Partial<ProblemView> {
  try {
    return JSON.parse(text) as ProblemView;
  } catch {
    return {};
  }
}

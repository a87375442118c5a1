import { expect, type APIRequestContext, type APIResponse } from '@playwright/test';
import { api } from './places.js';

/** Asks the API as somebody, and expects it to agree. */
export async function call(
  request: APIRequestContext,
  method: 'get' | 'post' | 'put',
  path: string,
  cookie?: string,
  data?: unknown,
): Promise<APIResponse> {
  const headers: Record<string, string> = cookie === undefined ? {} : { cookie };
  const answer = await request[method](api(path), { headers, ...(data === undefined ? {} : { data }) });
  expect(answer.ok(), `${method} ${path}: ${answer.status()} ${answer.ok() ? '' : await answer.text()}`).toBe(true);
  return answer;
}

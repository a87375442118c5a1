import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { emitOpenApi, type ApiDescription } from '@madang/api';
import { beforeAll, describe, expect, it } from 'vitest';
import { house } from './cruise.js';
import { webCalls, type WebCall } from './web-calls.js';

// The gallery shows made-up addresses; everything else asks in earnest.
const calls = globSync('apps/web/src/**/*.{ts,tsx}', { cwd: house, exclude: (name) => /(\.spec\.tsx?|\/gallery)$/.test(name) }).flatMap(
  (path) => webCalls({ path, text: readFileSync(join(house, path), 'utf8') }),
);

/** `GET /api/v1/cities/*` → the name of the view that it answers, or what else. */
const answers = new Map<string, string>();

beforeAll(async () => {
  const { paths }: ApiDescription = await emitOpenApi();
  for (const [path, operations] of Object.entries(paths)) {
    for (const [method, { responses }] of Object.entries(operations)) {
      const [good] = Object.values(responses);
      const content = good && 'content' in good ? good.content : undefined;
      const reference = content?.['application/json']?.schema['$ref'];
      answers.set(
        `${method.toUpperCase()} ${path.replaceAll(/\{\w+\}/g, '*')}`,
        typeof reference === 'string' ? reference.split('/').at(-1)! : content ? 'a file' : 'void',
      );
    }
  }
});

/** What is wrong with a call; undefined when the API promises just that. */
function wrong({ file, method, path, expects }: WebCall): string | undefined {
  const answer = answers.get(`${method} ${path}`);
  if (answer === undefined) return `${file} asks ${method} ${path}, which is not there`;
  if (expects === undefined || expects === answer) return undefined;
  return `${file} expects ${expects} of ${method} ${path}, which answers ${answer}`;
}

describe('what the pages ask of the API', () => {
  it('is there, and answers what they expect', () => {
    expect(calls.length).toBeGreaterThan(5);
    expect(calls.map(wrong).filter((fault) => fault !== undefined)).toEqual([]);
  });

  it.each([
    ['a path that is not there', 'asking<CityView>(`/towns/${city}`)', 'GET /api/v1/towns/*, which is not there'],
    ['another view', 'asking<SessionView>(`/cities/${city}`)', 'expects SessionView of GET /api/v1/cities/*, which answers CityView'],
    ['an answer where there is none', 'apiOf(context).post<SessionView>(`/cities/${city}/session`, body)', 'which answers void'],
    ['a download that is not there', 'const href = `/api/v1/cities/${city}/nothing.csv`;', 'nothing.csv, which is not there'],
  ])('would be caught with %s', (_name, text, fault) => {
    expect(webCalls({ path: 'apps/web/src/a.ts', text }).map(wrong)).toEqual([expect.stringContaining(fault)]);
  });

  it('may carry a query', () => {
    const text = "asking<CityListView>(`/cities?${query}`); asking<CityListView>(`/cities${query}`); api.get<CityListView>('/cities');";
    expect(webCalls({ path: 'apps/web/src/a.ts', text }).map(wrong)).toEqual([undefined, undefined, undefined]);
  });
});

import { readFileSync } from 'node:fs';
import { callers, permissionOf, permissionTable, readRoutes, type Caller, type Permission, type Route } from '@madang/api';
import type { CityId } from '@madang/basics';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openedRoutes } from './opened-routes.js';
import { addCity, addPerson, Yard, type Person } from './yard.js';

let yard: Yard;
let elsewhere: CityId;
const routes = await readRoutes();

beforeAll(async () => {
  yard = await Yard.open();
  elsewhere = await addCity(yard.db, 'elsewhere');
});
afterAll(() => yard.close());

describe('the doors of the API', () => {
  it('each say whom they are for', () => {
    expect(routes.filter(({ access }) => access === undefined)).toEqual([]);
    expect(routes.length).toBeGreaterThan(10);
  });

  it('are all that the server opens: nothing is registered beside the controllers', () => {
    expect(openedRoutes(yard.app)).toEqual(routes.map(({ method, path }) => `${method} ${path}`).toSorted());
  });

  it('stand in docs/permissions.md as they are; `pnpm permissions` writes it anew', () => {
    const document = readFileSync(new URL('../../../docs/permissions.md', import.meta.url), 'utf8');
    const cells = (text: string) =>
      text
        .split('\n')
        .filter((line) => line.startsWith('|') && !/^[|\s-]+$/.test(line))
        .map((line) => line.replaceAll(/\s*\|\s*/g, '|'));
    expect(cells(document)).toEqual(cells(permissionTable(routes)));
  });
});

describe('a knock by everyone at', () => {
  it.each(routes.map((route) => [`${route.method} ${route.path}`, route] as const))('%s', async (_name, route) => {
    const answers = await Promise.all(callers.map(async (caller) => [caller, heard(await knock(route, caller))] as const));
    expect(Object.fromEntries(answers)).toEqual(Object.fromEntries(callers.map((caller) => [caller, permissionOf(route, caller)])));
  });
});

describe('a name in an address that can be the name of nothing', () => {
  it.each(['nobody', 'a%00b', '99999999999999999999'])('breaks no door: %s', async (name) => {
    const broken: string[] = [];
    for (const route of routes) {
      const caller = callers.find((one) => permissionOf(route, one) === 'yes')!;
      if (!/:(?!city)/.test(route.path) || caller === undefined) continue;
      const { status } = await knock(route, caller, name);
      if (status >= 500) broken.push(`${status} ${route.method} ${route.path}`);
    }
    expect(broken).toEqual([]);
  });

  it('is not there, and a text that no database keeps is refused where it stands', async () => {
    const as = await yard.person('administrator');
    expect((await yard.get('/elections/a%00b/rule.json')).status).toBe(404);
    for (const text of ['half \ud83d a sign', 'a \0 within']) {
      const body = { who: text, key: 'x'.repeat(60), publishedRule: 'Minutes of the council' };
      const answer = await yard.post<{ errors: object[] }>('/log/witnesses', { as, body });
      expect([answer.status, answer.body.errors]).toEqual([400, [expect.objectContaining({ pointer: '#/who', code: 'matches' })]]);
    }
    expect((await yard.get('/proposals?q=a%00b')).status).toBe(400);
    expect((await yard.get('/api/v1/cities/a%00b/claims')).status).toBe(404);
  });
});

/** A fresh session for every knock, since some doors end it. */
async function knock({ method, path }: Route, caller: Caller, name = '00000000-0000-7000-8000-000000000000') {
  const as = await personOf(caller);
  const url = path.replace(':city', 'town').replaceAll(/:\w+/g, name);
  return yard.call<{ code?: string }>(method, url, { ...(as && { as }), ...(method !== 'GET' && { body: {} }) });
}

function personOf(caller: Caller): Promise<Person> | undefined {
  if (caller === 'anonymous') return undefined;
  return caller === 'staff of another city' ? addPerson(yard.db, elsewhere, ['staff']) : yard.person(caller);
}

function heard({ status, body }: { status: number; body: { code?: string } | undefined }): Permission | `broken: ${number}` {
  if (status >= 500) return `broken: ${status}`;
  if (status === 401 && body?.code === 'access/sign-in-needed') return 'sign in';
  return status === 403 && body?.code === 'access/not-allowed' ? 'no' : 'yes';
}

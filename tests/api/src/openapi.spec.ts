import type { ApiDescription } from '@madang/api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Promises } from './promises.js';
import { Yard } from './yard.js';

let yard: Yard;
let description: ApiDescription;

beforeAll(async () => {
  yard = await Yard.open();
  description = (await yard.get<ApiDescription>('/api/openapi.json')).body;
});
afterAll(() => yard.close());

const operations = () =>
  Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ name: `${method.toUpperCase()} ${path}`, operation })),
  );

describe('the description of the API', () => {
  it('points at nothing that is not there', () => {
    const text = JSON.stringify(description);
    const targets = new Set([...text.matchAll(/"\$ref":"#\/components\/(\w+)\/(\w+)"/g)].map(([, kind, name]) => `${kind}/${name}`));
    const { schemas, responses } = description.components;
    const known = new Set([
      ...Object.keys(schemas).map((name) => `schemas/${name}`),
      ...Object.keys(responses).map((name) => `responses/${name}`),
    ]);
    expect([...targets].filter((target) => !known.has(target))).toEqual([]);
    expect(targets.size).toBeGreaterThan(5);
  });

  it('says for every handler what it answers, unless it answers with nothing', () => {
    const silent = operations().filter(({ operation }) => {
      const [status = '', answer] = Object.entries(operation.responses)[0] ?? [];
      return !['202', '204'].includes(status) && !(answer && 'content' in answer);
    });
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  it('says who may call, and that a session is needed unless anyone may', () => {
    for (const { name, operation } of operations()) {
      expect(operation['x-may'].length, name).toBeGreaterThan(0);
      expect(operation.security.length === 2, name).toBe(operation['x-may'][0] === 'anyone');
    }
  });
});

describe('an answer held against its promise', () => {
  const check = (body: unknown) => () => Promises.of(description).check('GET', '/api/v1/cities/town/session', 200, body);
  const person = {
    id: '0197b6a0-0000-4000-8000-000000000000',
    penName: 'Ada',
    roles: ['resident'],
    language: 'en',
    districtCode: null,
    demo: true,
  };

  it('passes as promised', () => {
    expect(check({ person })).not.toThrow();
    expect(check({ person: null })).not.toThrow();
  });

  it('is caught with one column too many, one too few, or another kind of value', () => {
    expect(check({ person: { ...person, email: 'ada@example.org' } })).toThrow(/additional properties.*email/);
    expect(check({})).toThrow(/required property 'person'/);
    expect(check({ person: { ...person, roles: 'resident' } })).toThrow(/must be array/);
  });

  it('is caught with a status that was not promised', () => {
    expect(() => Promises.of(description).check('GET', '/api/v1/cities', 201, {})).toThrow('answered 201, but 200 is promised');
  });
});

describe('the page of the API for people', () => {
  it('shows every endpoint and every shape, with places to link to', async () => {
    const page = await yard.get('/api/docs');
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    for (const { operation } of operations()) expect(page.text).toContain(`<section id="${operation.operationId}">`);
    for (const name of Object.keys(description.components.schemas)) expect(page.text).toContain(`id="shape-${name}"`);
  });

  it('needs no script and no style of its own: its stylesheet comes from our side', async () => {
    const page = await yard.get('/api/docs');
    expect(page.headers['content-security-policy']).toMatch(/script-src 'self';style-src 'self'/);
    expect(page.text).not.toMatch(/<script|<style|style=|\son\w+=/);
    const [, href] = /<link rel="stylesheet" href="([^"]+)"/.exec(page.text)!;
    const style = await yard.get(href!);
    expect([style.status, style.headers['content-type']]).toEqual([200, 'text/css; charset=utf-8']);
  });
});

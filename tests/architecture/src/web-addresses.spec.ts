import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { emitOpenApi } from '@madang/api';
import { beforeAll, describe, expect, it } from 'vitest';
import { house } from './cruise.js';
import { apiAddresses } from './web-addresses.js';

// Calls are held to the API by the types of the client; links to files and forms are mere text. The gallery makes its own up.
const written = globSync('apps/web/src/**/*.{ts,tsx}', { cwd: house, exclude: (name) => /(\.spec\.tsx?|\/gallery)$/.test(name) }).flatMap(
  (file) => apiAddresses(file, readFileSync(join(house, file), 'utf8')).map((address) => ({ file, address })),
);
let answered: Set<string>;

beforeAll(async () => {
  const { paths } = await emitOpenApi();
  answered = new Set(Object.keys(paths).map((path) => path.replaceAll(/\{\w+\}/g, '*')));
});

describe('addresses of the API in the pages', () => {
  it('all lead somewhere', () => {
    expect(written.length).toBeGreaterThan(3);
    expect(written.filter(({ address }) => !answered.has(address))).toEqual([]);
  });

  it.each([
    ['`/api/v1/cities/${city}`', '/api/v1/cities/*'],
    ["'/api/v1/cities/{city}/session'", '/api/v1/cities/*/session'],
    ['`/api/v1/cities/${city}/session?${query}`', '/api/v1/cities/*/session'],
    ['`/api/v1/cities/${city}/session${query}`', '/api/v1/cities/*/session'],
    ['<a href={`/api/v1/towns/${city}`} />', '/api/v1/towns/*'],
  ])('%s is read as %s', (text, address) => {
    expect(apiAddresses('page.tsx', text)).toEqual([address]);
  });

  it('would not pass with one that leads nowhere', () => {
    expect(answered.has('/api/v1/towns/*')).toBe(false);
  });
});

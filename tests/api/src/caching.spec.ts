import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Yard } from './yard.js';

let yard: Yard;
beforeAll(async () => {
  yard = await Yard.open();
});
afterAll(() => yard.close());

const city = '/api/v1/cities/town';

describe('a public answer', () => {
  it('is not sent twice to who has it already', async () => {
    const first = await yard.get(city);
    const etag = String(first.headers['etag']);
    expect(etag).toMatch(/^"/);
    const again = await yard.get(city, { headers: { 'if-none-match': etag } });
    expect([again.status, again.text]).toEqual([304, '']);
  });

  it('is sent anew when the thing has changed', async () => {
    const { headers } = await yard.get(city);
    await yard.db.query('update city set population = population + 1 where slug = $1', ['town']);
    const after = await yard.get(city, { headers: { 'if-none-match': String(headers['etag']) } });
    expect(after.status).toBe(200);
  });

  it('may be kept by caches for everyone, briefly, as long as nobody is signed in', async () => {
    const { headers } = await yard.get(city);
    expect(headers['cache-control']).toBe('public, max-age=0, s-maxage=15, must-revalidate');
    expect(headers['vary']).toMatch(/cookie/i);
  });
});

describe('what must not be kept', () => {
  it('is every answer to a session', async () => {
    const { headers } = await yard.get(city, { as: await yard.person('resident') });
    expect(headers['cache-control']).toBe('private, no-store');
  });

  it('is a refusal, the answer to a change, and how the installation feels', async () => {
    const answers = await Promise.all([
      yard.get('/nonsense'),
      yard.get('/api/%E0%A4%A'),
      yard.call('DELETE', '/session'),
      yard.get('/api/health/live'),
    ]);
    for (const { headers } of answers) expect(headers['cache-control']).toMatch(/no-store/);
  });
});

// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { network, refusal } from '../testing/network.js';
import { createApi } from './client.js';
import { Problem } from './problem.js';

function apiOver(answers: Readonly<Record<string, unknown>>) {
  const net = network(answers);
  return { api: createApi({ fetch: net.fetch, origin: 'http://madang.test', language: 'ko' }), asked: net.asked };
}

const city = 'dream';

describe('the way to the API', () => {
  it('fills the address, leaves out what is not asked for, and speaks the reader’s language', async () => {
    const { api, asked } = apiOver({ 'GET /cities/dream/proposals?q=lift+%26+ramp&limit=24': { items: [], nextCursor: null } });
    const page = await api.get('/api/v1/cities/{city}/proposals', {
      path: { city },
      query: { q: 'lift & ramp', cursor: undefined, limit: 24 },
    });
    expect(page).toMatchObject({ items: [] });
    expect(asked[0]?.headers.get('accept-language')).toBe('ko');
  });

  it('lets no part of an address lead elsewhere', async () => {
    const { api, asked } = apiOver({});
    await expect(api.get('/api/v1/cities/{city}', { path: { city: '../people?x=' } })).rejects.toThrow(Problem);
    expect(asked[0]?.call).toBe('GET /cities/..%2Fpeople%3Fx%3D');
  });

  it('sends a body as JSON, and no type where there is no body', async () => {
    const { api, asked } = apiOver({ 'POST /cities/dream/session': { person: null }, 'DELETE /cities/dream/session': undefined });
    await api.post('/api/v1/cities/{city}/session', { path: { city }, body: { email: 'a@example.org', password: 'x' } });
    await expect(api.delete('/api/v1/cities/{city}/session', { path: { city } })).resolves.toBeUndefined();
    expect(asked.map(({ headers }) => headers.get('content-type'))).toEqual(['application/json', null]);
  });

  it('throws what was refused, with code, words, fields and facts', async () => {
    const { api } = apiOver({
      'GET /cities/dream': refusal(409, 'proposal/window-closed', 'The window has closed', {
        window: { closesAt: '2026-04-10' },
        errors: [],
      }),
    });
    const fault: unknown = await api.get('/api/v1/cities/{city}', { path: { city } }).catch((thrown: unknown) => thrown);
    expect(fault).toMatchObject({
      status: 409,
      code: 'proposal/window-closed',
      title: 'The window has closed',
      facts: { window: { closesAt: '2026-04-10' } },
    });
  });

  it('reads an answer that is no problem document by its status alone', async () => {
    const api = createApi({
      fetch: () => Promise.resolve(new Response('<h1>Bad gateway</h1>', { status: 502 })),
      origin: '',
      language: 'en',
    });
    await expect(api.get('/api/v1/cities', {})).rejects.toMatchObject({ status: 502, title: '' });
  });

  it('tells silence from refusal', async () => {
    const api = createApi({ fetch: () => Promise.reject(new TypeError('offline')), origin: '', language: 'en' });
    await expect(api.get('/api/v1/cities', {})).rejects.toMatchObject({ status: 0, code: 'web/no-answer' });
  });

  it('knows no address, part or field that the API does not describe', () => {
    const { api } = apiOver({});
    const wrong = [
      // @ts-expect-error no such address
      () => api.get('/api/v1/towns', {}),
      // @ts-expect-error the city is missing
      () => api.get('/api/v1/cities/{city}', {}),
      // @ts-expect-error this address takes nothing
      () => api.post('/api/v1/cities', {}),
      // @ts-expect-error the password is missing
      () => api.post('/api/v1/cities/{city}/session', { path: { city }, body: { email: 'a@example.org' } }),
    ];
    expect(wrong).toHaveLength(4);
  });
});

import { createClient, type Client } from '@madang/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Yard } from './yard.js';

let yard: Yard;
let client: Client;

beforeAll(async () => {
  yard = await Yard.open();
  await yard.app.listen(0, '127.0.0.1');
  client = createClient({ baseUrl: await yard.app.getUrl() });
});
afterAll(() => yard.close());

describe('the typed client', () => {
  it('knows what a route answers', async () => {
    const { data, error } = await client.GET('/api/v1/cities/{city}', { params: { path: { city: 'town' } } });
    expect(error).toBeUndefined();
    const population: number | undefined = data?.population;
    expect(population).toBe(100_000);
    // @ts-expect-error: a field that the view does not promise does not compile
    expect(data?.mayor).toBeUndefined();
  });

  it('hands over a refusal as the problem it is', async () => {
    const { data, error } = await client.GET('/api/v1/cities/{city}', { params: { path: { city: 'atlantis' } } });
    expect([data, error?.code]).toEqual([undefined, 'request/not-found']);
  });

  it('does not compile with a body that lacks a field, and the API refuses it by the same rule', async () => {
    const params = { path: { city: 'town' } };
    // @ts-expect-error: the password is missing
    const { error } = await client.POST('/api/v1/cities/{city}/session', { params, body: { email: 'ada@example.org' } });
    expect(error?.errors).toContainEqual(expect.objectContaining({ pointer: '#/password' }));
  });
});

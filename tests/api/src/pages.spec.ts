import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Yard } from './yard.js';

let yard: Yard;
beforeAll(async () => void (yard = await Yard.open({ webFolder: resolve(import.meta.dirname, '../../../apps/web') })));
afterAll(() => yard.close());

const open = (url: string, headers: Record<string, string> = {}) => yard.app.inject({ url, headers });

describe('a page', () => {
  it('carries its content in the HTML, in the language of its address', async () => {
    const page = await open('/town/es');
    expect([page.statusCode, page.headers['content-type']]).toEqual([200, expect.stringMatching(/^text\/html/)]);
    expect(page.body).toMatch(/<html[^>]* lang="es"/);
    expect(page.body).toMatch(/<h1[\s\S]*Villa[\s\S]*<\/h1>/);
  });

  it('needs no inline code and no inline style, and its policy allows none', async () => {
    const page = await open('/town/en');
    expect(page.headers['content-security-policy']).toMatch(/script-src 'self';style-src 'self'/);
    expect(page.headers['content-security-policy']).toContain("worker-src 'self';");
    const inline = page.body.match(/<script(?![^>]*(src=|type="application\/))[^>]*>|<style|\sstyle=/g);
    expect(inline).toBeNull();
  });

  it('leads from the door to the city, and from the city to the reader’s language', async () => {
    expect((await open('/')).headers.location).toMatch(/^\/town/);
    expect((await open('/town', { 'accept-language': 'ko-KR' })).headers.location).toMatch(/\/town\/ko/);
  });

  it('that does not exist is a page that says so', async () => {
    const page = await open('/town/en/nothing-here');
    expect([page.statusCode, page.headers['content-type']]).toEqual([404, expect.stringMatching(/^text\/html/)]);
  });
});

it.each(['/api/v1/nothing', '/api/nothing', '/assets/nothing.js', '/.well-known/nothing'])(
  '%s belongs to the house, and is no page of a city',
  async (url) => {
    const answer = await open(url);
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([404, expect.stringMatching(/problem\+json/)]);
  },
);

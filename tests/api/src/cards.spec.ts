import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addCycle, addDraft, addPublished, reallocation } from './fixtures/proposals.js';
import { addSmallBudget, rent } from './fixtures/small-budget.js';
import { Yard, type Person } from './yard.js';

let yard: Yard;
let author: Person;
let [proposal, draft] = ['', ''];
beforeAll(async () => {
  yard = await Yard.open({ webFolder: resolve(import.meta.dirname, '../../../apps/web') });
  await addSmallBudget(yard);
  await addCycle(yard);
  author = await yard.person();
  proposal = await addPublished(yard, { ...reallocation, title: 'Rent & <b>bread</b> first' }, author);
  draft = await addDraft(yard, author, { ...reallocation, title: 'Nobody knows this yet' });
});
afterAll(() => yard.close());

const open = (url: string, headers: Record<string, string> = {}) => yard.app.inject({ url, headers });
const property = (body: string, name: string) => new RegExp(`<meta property="${name}" content="([^"]*)">`).exec(body)?.[1];

describe('a card in a frame', () => {
  it.each([
    ['a line', () => `/embed/town/en/budget/lines/${rent}`, /<dt>of the whole<\/dt><dd>19\.1%<\/dd>/],
    ['a part of the budget', () => '/embed/town/es/budget?by=programme', /Presupuesto 2026[\s\S]*21\smil\s€/],
    ['a proposal', () => `/embed/town/ar/proposals/${proposal}`, /<html lang="ar" dir="rtl">[\s\S]*Rent &amp; &lt;b&gt;bread/],
  ])('of %s says what it says in words and figures, and leads to its page', async (_what, url, says) => {
    const card = await open(url());
    expect([card.statusCode, card.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(card.body).toMatch(says);
    expect(card.body).toMatch(/<a href="[^"]*\/town\/[a-z]{2}\/[^"]*" target="_blank" rel="noopener">/);
  });

  it('may stand on any site, and no other page may', async () => {
    const [card, page] = [await open('/embed/town/en/budget'), await open('/town/en/budget')];
    expect(card.headers['content-security-policy']).toContain('frame-ancestors *');
    expect(card.headers['x-frame-options']).toBeUndefined();
    expect(card.headers['cross-origin-resource-policy']).toBe('cross-origin');
    expect(page.headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(page.headers['x-frame-options']).toBe('DENY');
    expect(page.headers['cross-origin-resource-policy']).toBe('same-origin');
  });

  it('runs no script, sends nothing and sets no cookie', async () => {
    const card = await open('/embed/town/en/budget', { cookie: author.cookie });
    const policy = String(card.headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("form-action 'none'");
    expect(policy).not.toContain('script-src');
    expect(policy).not.toContain('allow-scripts');
    expect(card.headers['set-cookie']).toBeUndefined();
    expect(card.body).not.toMatch(/<script|<form|<style|\sstyle=|\son\w+=/);
    const style = await open('/embed/style.css');
    expect([style.statusCode, style.headers['content-type']]).toEqual([200, 'text/css; charset=utf-8']);
    expect(style.body).toContain('.embed');
  });

  it('is the same for everybody: a draft has none, not even for its author', async () => {
    expect((await open(`/town/en/proposals/${draft}`, { cookie: author.cookie })).body).toContain('Nobody knows this yet');
    for (const url of [`/embed/town/en/proposals/${draft}`, `/cards/town/en/proposals/${draft}.png`]) {
      const card = await open(url, { cookie: author.cookie });
      expect(card.statusCode).toBe(404);
      expect(card.body).not.toContain('Nobody knows this yet');
    }
  });

  it('is not made of pages that are no card, nor of what is not there', async () => {
    for (const path of ['/town/en/sign-in', '/town/en/desk', '/town/en', '/nowhere/en/budget', '/town/en/budget/lines/E-no-such', ''])
      expect((await open(`/embed${path}`)).statusCode).toBe(404);
  });
});

describe('a link that somebody sends', () => {
  it('carries title, sentence and picture of its page, each escaped', async () => {
    const { body } = await open(`/town/en/proposals/${proposal}`);
    expect(property(body, 'og:title')).toBe('Rent &amp; &lt;b&gt;bread&lt;/b&gt; first');
    expect(property(body, 'og:description')).toMatch(/Collecting support/);
    expect(property(body, 'og:image')).toMatch(new RegExp(`/cards/town/en/proposals/${proposal}\\.png$`));
    expect(body).toContain('<meta name="twitter:card" content="summary_large_image">');
  });

  it('shows nothing of a page of one person', async () => {
    expect(property((await open('/town/en/me')).body, 'og:title')).toBeUndefined();
    const own = await open(`/town/en/proposals/${draft}/edit`, { cookie: author.cookie });
    expect(property(own.body, 'og:title')).toBeUndefined();
  });

  it.each(['en', 'ko', 'es', 'ar'])('has a picture of 1200 by 630 in %s', async (language) => {
    const picture = await open(`/cards/town/${language}/budget/lines/${rent}.png`);
    expect([picture.statusCode, picture.headers['content-type']]).toEqual([200, 'image/png']);
    expect(picture.headers['cross-origin-resource-policy']).toBe('cross-origin');
    const size = picture.rawPayload.subarray(16, 24);
    expect([size.readUInt32BE(0), size.readUInt32BE(4)]).toEqual([1200, 630]);
  });

  it('keeps its picture until the figures are others', async () => {
    const url = `/cards/town/en/budget/lines/${rent}.png`;
    const [one, same] = [await open(url), await open(url)];
    expect(same.headers.etag).toBe(one.headers.etag);
    expect((await open(url, { 'if-none-match': String(one.headers.etag) })).statusCode).toBe(304);
    await yard.db.query('update city set population = population * 2 where id = $1', [yard.cityId]);
    expect((await open(url)).headers.etag).not.toBe(one.headers.etag);
  });

  it('to nothing has no picture', async () => {
    expect((await open('/cards/town/en/budget/lines/E-no-such.png')).statusCode).toBe(404);
    expect((await open('/cards/town/en/budget')).statusCode).toBe(404);
  });
});

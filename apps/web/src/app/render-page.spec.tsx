// @vitest-environment node
import type { PageAnswer, PageRequest } from '@madang/contracts/pages';
import { describe, expect, it } from 'vitest';
import { cityAnswers, dream, network, refusal, resident, type Answers } from '../testing/network.js';
import type { Manifest } from './assets.js';
import { createRenderPage } from './render-page.js';

const manifest: Manifest = {
  'src/entry-client.tsx': { file: 'assets/entry.js', css: ['assets/entry.css'], imports: ['_ui.js'] },
  '_ui.js': { file: 'assets/ui.js', css: ['assets/ui.css'] },
  'src/locales/ko.po': { file: 'assets/ko.js' },
  'src/features/home/locales/ko.po': { file: 'assets/home-ko.js' },
  'src/features/home/home-page.tsx': { file: 'assets/home.js', css: ['assets/home.css'], imports: ['src/entry-client.tsx'] },
};

const render = createRenderPage(manifest);

async function page(url: string, answers: Answers = {}, more: Partial<PageRequest> = {}): Promise<PageAnswer> {
  const { fetch } = network({ ...cityAnswers, ...answers });
  return render({
    url,
    fetch,
    now: '2026-03-20T03:00:00.000Z',
    acceptLanguage: 'ar, en;q=0.5',
    cookie: '',
    origin: 'https://madang.test',
    ...more,
  });
}

const state = ({ body }: PageAnswer) =>
  JSON.parse(/<script type="application\/json" id="page-state">(.*?)<\/script>/s.exec(body)?.[1] ?? 'null') as Record<string, unknown>;

describe('a page from the server', () => {
  it('carries its words, title, language and direction', async () => {
    const { status, headers, body } = await page('/dream/ko');
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['content-language']).toBe('ko');
    expect(body).toContain('<html lang="ko" dir="ltr">');
    expect(body).toContain('<title>지금 무엇을 할 수 있나요? · 꿈 · Madang</title>');
    expect(body).toContain('<h1>꿈의 돈, 알고 묻고 옮길 권리가 우리에게 있습니다.</h1>');
    expect(body).toContain('1,200,000');
  });

  it('runs from right to left in Arabic', async () => {
    expect((await page('/dream/ar')).body).toContain('<html lang="ar" dir="rtl">');
  });

  it('has no inline script, no inline style and no hidden part', async () => {
    for (const url of ['/dream/en', '/dream/en/sign-in', '/dream/en/register', '/dream/en/me', '/dream/en/none', '/nowhere/en']) {
      const { body } = await page(url);
      const scripts = [...body.matchAll(/<script\b([^>]*)>/g)].map(([, attributes = '']) => attributes);
      expect(scripts.filter((one) => !one.includes('src=') && !one.includes('type="application/json"'))).toEqual([]);
      expect(body).not.toMatch(/<[^>]+\sstyle=/);
      expect(body).not.toContain('<style');
      expect(body).not.toMatch(/<[^>]+\son\w+=/);
      expect(body).not.toContain('<template');
    }
  });

  it('names its style sheets and scripts, those it builds upon first', async () => {
    const { body } = await page('/dream/ko');
    const styles = [...body.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href]) => href);
    expect(styles).toEqual(['/assets/ui.css', '/assets/entry.css', '/assets/home.css']);
    expect(body).toContain('<script type="module" src="/assets/entry.js"></script>');
    const modules = [...body.matchAll(/<link rel="modulepreload" href="([^"]+)"/g)].map(([, href]) => href);
    expect(modules).toEqual(['/assets/ui.js', '/assets/ko.js', '/assets/home-ko.js', '/assets/home.js']);
  });

  it('tells search engines its own address and its other languages', async () => {
    const { body } = await page('/dream/en?ref=mail');
    expect(body).toContain('<link rel="canonical" href="https://madang.test/dream/en">');
    expect(body).toContain('<link rel="alternate" hreflang="ar" href="https://madang.test/dream/ar?ref=mail">');
  });

  it('keeps search engines out of what belongs to one person', async () => {
    const { body } = await page('/dream/en/me', { 'GET /cities/dream/session': { person: resident } });
    expect(body).toContain('<meta name="robots" content="noindex">');
    expect(body).not.toContain('rel="canonical"');
    expect(body).toContain('Persimmon');
  });

  it('hands the browser what it asked, so that nothing is asked twice', async () => {
    const { queries, now, timeZone } = state(await page('/dream/en')) as {
      queries: { queries: { queryKey: unknown }[] };
      now: string;
      timeZone: string;
    };
    expect(queries.queries.map(({ queryKey }) => queryKey)).toEqual(
      expect.arrayContaining([
        ['city', 'dream'],
        ['session', 'dream'],
      ]),
    );
    expect(now).toBe('2026-03-20T03:00:00.000Z');
    expect(timeZone).toBe('Asia/Seoul');
  });

  it('lets no text of a person end the block of data or begin an element', async () => {
    const evil = '</script><img src=x onerror=alert(1)>"\u2028';
    const { body } = await page('/dream/en/me', { 'GET /cities/dream/session': { person: { ...resident, penName: evil } } });
    expect(body).not.toContain('<img');
    expect(body.match(/<\/script>/g)).toHaveLength(2);
  });

  it('escapes a city’s name in the title and in attributes', async () => {
    const { body } = await page('/dream/en', { 'GET /cities/dream': { ...dream, names: { en: '"><b>Dream' } } });
    expect(body).toContain('&quot;&gt;&lt;b&gt;Dream · Madang</title>');
    expect(body).not.toContain('<b>Dream');
  });

  it('looks as the reader has chosen from the first byte', async () => {
    const { body } = await page('/dream/en', {}, { cookie: 'a=b; comfort=theme.dark+text.large+contrast.nonsense' });
    expect(body).toContain('<html lang="en" dir="ltr" data-theme="dark" data-text="large">');
  });

  it('shares nothing between two requests at once', async () => {
    const [one, other] = await Promise.all([
      page('/dream/ko/me', { 'GET /cities/dream/session': { person: resident } }),
      page('/dream/ar/me', { 'GET /cities/dream/session': { person: { ...resident, penName: 'Zelkova' } } }),
    ]);
    expect(one.body).toContain('Persimmon');
    expect(one.body).not.toContain('Zelkova');
    expect(other.body).toContain('صفحتي');
  });
});

describe('an address', () => {
  it('of the house leads to its only city', async () => {
    expect(await page('/')).toMatchObject({ status: 302, headers: { location: '/dream' } });
  });

  it('of the house offers the cities where there are several', async () => {
    const { status, body } = await page('/', { 'GET /cities': { items: [dream, { ...dream, slug: 'other', names: { ar: 'أخرى' } }] } });
    expect(status).toBe(200);
    expect(body).toContain('href="/other/ar"');
  });

  it('of a city leads to the visitor’s best language', async () => {
    expect(await page('/dream')).toMatchObject({ status: 302, headers: { location: '/dream/ar', vary: 'accept-language' } });
  });

  it('that leads nowhere says so inside the city, with status 404', async () => {
    const { status, body } = await page('/dream/en/none');
    expect(status).toBe(404);
    expect(body).toContain('There is nothing at this address');
    expect(body).toContain('Proposals');
    expect(body).toContain('noindex');
  });

  it.each(['/nowhere', '/nowhere/en', '/dream/fr'])('%s stands outside every city', async (url) => {
    const { status, body } = await page(url);
    expect(status).toBe(404);
    expect(body).toContain('<h1>');
    expect(body).not.toContain('/budget');
  });

  it('keeps the status and the words of a refusal', async () => {
    const { status, body } = await page('/dream/en', {
      'GET /cities/dream/session': refusal(429, 'access/too-many-requests', 'Too many tries; wait a little'),
    });
    expect(status).toBe(429);
    expect(body).toContain('Too many tries; wait a little');
    expect(state({ status, body, headers: {} })).toMatchObject({ fault: { at: '/dream/en', problem: { status: 429 } } });
  });

  it('whose API gives no answer is a fault of the house', async () => {
    const { status, body } = await page('/dream/en', {}, { fetch: () => Promise.reject(new TypeError('closed')) });
    expect(status).toBe(500);
    expect(body).toContain('<h1>');
  });
});

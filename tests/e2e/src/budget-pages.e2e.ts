import { createServer, type Server } from 'node:http';
import { expect, test, type Page } from '@playwright/test';
import { expectAccessible, expectFits, expectNoSideways } from './harness/accessible.js';
import { at } from './harness/places.js';
import { expectNoPolicyBreach, watchPolicy } from './harness/policy.js';

const widths = [360, 1280] as const;
const pages = [
  { path: '/budget?year=2025&shape=areas', title: 'Where the money goes' },
  { path: '/budget/years', title: 'Years side by side' },
  { path: '/budget/changes', title: 'What changed' },
  { path: '/budget/receipt', title: 'My receipt' },
  { path: '/budget/data', title: 'The budget of 2025 as files' },
  { path: '/budget/words', title: 'Words of the budget' },
];

for (const width of widths) {
  test.describe(`at ${width} pixels`, () => {
    test.use({ viewport: { width, height: 900 } });

    for (const { path, title } of pages) {
      test(`“${title}” fits and shuts nobody out`, async ({ page }) => {
        watchPolicy(page);
        await page.goto(at(path));
        await expectFits(page, title);
        expectNoPolicyBreach(page);
      });
    }

    test('a line says what residents ask of it', async ({ page }) => {
      watchPolicy(page);
      await openAskedLine(page);
      const asked = page.getByRole('region', { name: 'What residents ask' });
      await expect(asked.getByRole('row', { name: /To take from this line/ })).toContainText(/-€[\d.,]+/);
      await expect(asked.getByRole('row', { name: /Both together/ })).toBeVisible();
      await expectFits(page);
      expectNoPolicyBreach(page);
    });
  });
}

test('the same pages run from right to left', async ({ page }) => {
  watchPolicy(page);
  for (const { path } of pages) {
    await page.goto(at(path, 'ar'));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectNoSideways(page);
  }
  expectNoPolicyBreach(page);
});

test('areas are drawn when asked for, and the arrow keys read them out', async ({ page }) => {
  watchPolicy(page);
  await page.goto(at('/budget?year=2025'));
  await page.getByRole('navigation', { name: 'How it is drawn' }).getByRole('link', { name: 'Areas' }).click();
  const drawing = page.getByRole('img', { name: /is the largest part/ });
  await drawing.scrollIntoViewIfNeeded();
  await drawing.press('ArrowRight');
  await expect(page.getByRole('status').filter({ hasText: /, €[\d.,]+$/ })).toHaveCount(1);
  expectNoPolicyBreach(page);
});

test('words are explained where they first stand', async ({ page }) => {
  await page.goto(at('/budget?year=2025'));
  await page.getByText('What the words on this page mean').click();
  await expect(page.getByText('Files often call it the modified budget.')).toBeVisible();
});

test('what is typed for a receipt is parted to the cent, and nothing is sent', async ({ page }) => {
  await page.goto(at('/budget/receipt'));
  const sent: string[] = [];
  page.on('request', (request) => void sent.push(request.url()));
  await page.getByRole('textbox', { name: 'What you pay in a year' }).fill('1,000.01');
  const receipt = page.getByRole('region', { name: /go to$/ });
  await expect(receipt).toContainText('€1,000.01');
  const parts = await receipt.getByRole('definition').allInnerTexts();
  const cents = parts.reduce((sum, part) => sum + Math.round(Number(part.replaceAll(/[^\d.]/g, '')) * 100), 0);
  expect(cents).toBe(100_001);
  await expectAccessible(page);
  expect(sent.filter((url) => url.includes('1000') || url.includes('1,000'))).toEqual([]);
});

test.describe('a card', () => {
  let elsewhere: Server;
  test.beforeAll(async () => {
    elsewhere = createServer((request, response) => {
      const address = new URL(request.url ?? '/', 'http://localhost').searchParams.get('show') ?? '';
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(`<!doctype html><html lang="en"><title>Another site</title><iframe title="card" src="${address}"></iframe></html>`);
    });
    await new Promise<void>((listening) => void elsewhere.listen(0, '127.0.0.1', listening));
  });
  test.afterAll(() => elsewhere.close());

  const framed = (address: string | undefined) => {
    const where = elsewhere.address();
    return `http://127.0.0.1:${typeof where === 'object' && where !== null ? where.port : 0}/?show=${encodeURIComponent(address ?? '')}`;
  };

  test('stands on another site, and a page of ours does not', async ({ page, baseURL }) => {
    await page.goto(framed(`${baseURL}/embed${at('/budget?year=2025')}`));
    const card = page.frameLocator('iframe');
    await expect(card.getByRole('heading', { name: 'Where the money goes' })).toBeVisible();
    await expect(card.getByRole('link', { name: 'Open the whole page' })).toHaveAttribute('target', '_blank');
    await page.goto(framed(`${baseURL}${at('/budget?year=2025')}`));
    await expect(page.frameLocator('iframe').getByRole('heading', { name: 'Where the money goes' })).toHaveCount(0);
  });

  test('is had from its page: address, frame and picture', async ({ page, baseURL, request }) => {
    await page.goto(at('/budget?year=2025&by=programme'));
    await page.getByText('Share or embed').click();
    const frame = await page.getByLabel('A card for your own site: paste this').inputValue();
    expect(frame).toContain(`src="${baseURL}/embed/madrid/en/budget?year=2025&amp;by=programme"`);
    await expectAccessible(page);
    const picture = await page.getByRole('link', { name: 'The card as a picture (PNG)' }).getAttribute('href');
    const answer = await request.get(picture ?? '');
    expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'image/png']);
  });

  test('can be read by everybody, in every language', async ({ page }) => {
    // No script runs in a card, not even one that looks for faults: it is looked at without its policy.
    await page.route(/\/embed\/madrid\//, async (route) => {
      const response = await route.fetch();
      const { 'content-security-policy': policy, ...headers } = response.headers();
      expect(policy).toContain('sandbox');
      await route.fulfill({ response, headers });
    });
    for (const language of ['en', 'ko', 'es', 'ar']) {
      await page.goto(`/embed${at('/budget?year=2025', language)}`);
      await expectFits(page);
    }
  });
});

/** The line that most open proposals of the demo city touch. */
async function openAskedLine(page: Page): Promise<void> {
  await page.goto(at('/proposals?stage=collecting&q=libros'));
  await page.getByRole('link', { name: /libros de texto/ }).click();
  await page.getByRole('main').getByRole('table').first().getByRole('link').first().click();
  await expect(page.getByRole('region', { name: 'What residents ask' })).toBeVisible();
}

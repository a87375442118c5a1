import { expect, test } from '@playwright/test';
import { expectAccessible, expectNoSideways } from './harness/accessible.js';
import { at } from './harness/places.js';

const lastCycle = new Date().getFullYear() - 1;
const pages = [
  { name: 'home', path: '' },
  { name: 'the budget', path: '/budget?year=2025' },
  { name: 'a proposal', path: '/proposals' },
  { name: 'results', path: `/elections/${lastCycle}/results` },
];

for (const { language, direction } of [
  { language: 'ko', direction: 'ltr' },
  { language: 'ar', direction: 'rtl' },
]) {
  test.describe(`in ${language}, at 320 pixels`, () => {
    test.use({ viewport: { width: 320, height: 640 }, locale: language });

    for (const { name, path } of pages) {
      test(`${name} fits, reads ${direction} and is accessible`, async ({ page }) => {
        await page.goto(at(path, language));
        if (path === '/proposals')
          await page.getByRole('main').getByRole('listitem').getByRole('heading').getByRole('link').first().click();
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        await expect(page.locator('html')).toHaveAttribute('dir', direction);
        await expectNoSideways(page);
        await expectAccessible(page);
      });
    }
  });
}

test.describe('in the dark', () => {
  test.use({ colorScheme: 'dark', viewport: { width: 360, height: 740 } });

  for (const { name, path } of pages) {
    test(`${name} has enough contrast`, async ({ page }) => {
      await page.goto(at(path));
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expectAccessible(page);
    });
  }
});

import { expect, test } from '@playwright/test';
import { tabTo } from './harness/keyboard.js';
import { residentCookies, signIn } from './harness/people.js';
import { at } from './harness/places.js';

const openCycle = new Date().getFullYear();

test.describe('by keyboard alone', () => {
  test.beforeEach(({ page }) => signIn(page, 'resident'));

  test('the first stop leads past the menus to the content', async ({ page }) => {
    await page.goto(at('/budget?year=2025'));
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
  });

  test('a proposal is begun', async ({ page }) => {
    await page.goto(at('/proposals/new'));
    await tabTo(page, page.getByRole('radio', { name: /^Move money/ }));
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('radio', { name: /^Change a rule/ })).toBeChecked();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'What is wrong?' })).toBeVisible();
    await tabTo(page, page.getByRole('textbox', { name: 'A title' }));
    await page.keyboard.type('Benches along the market street');
    await tabTo(page, page.getByRole('button', { name: 'Save and go on' }));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Who is affected?' })).toBeVisible();
  });

  test('a proposal is backed, and the support taken back', async ({ page }) => {
    await page.goto(at('/proposals?stage=collecting&q=libros'));
    await tabTo(page, page.getByRole('link', { name: /libros de texto/ }));
    await page.keyboard.press('Enter');
    const back = page.getByRole('button', { name: 'Back this proposal' });
    const takeBack = page.getByRole('button', { name: 'Take my support back' });
    await tabTo(page, back.or(takeBack));
    const [first, second] = (await back.isVisible()) ? [takeBack, back] : [back, takeBack];
    await page.keyboard.press('Enter');
    await expect(first).toBeVisible();
    await tabTo(page, first);
    await page.keyboard.press('Enter');
    await expect(second).toBeVisible();
  });

  test('a choice is made on the ballot and taken off it', async ({ page, baseURL }) => {
    // A journey votes as the resident meanwhile, and two devices of one person hold each other up.
    const [name = '', value = ''] = (await residentCookies(40)).at(-1)!.split('=');
    await page.context().addCookies([{ name, value, url: baseURL! }]);
    await page.goto(at(`/elections/${openCycle}/ballot`));
    const box = page.getByRole('checkbox').nth(2);
    await tabTo(page, box);
    // The stored ballot comes after the page; whoever is already at a box stays there.
    await expect(box).not.toHaveAttribute('aria-disabled');
    await expect(box).toBeFocused();
    const before = await box.isChecked();
    await page.keyboard.press('Space');
    await expect(box).toBeChecked({ checked: !before });
    await expect(page.getByRole('status').filter({ hasText: 'chosen' })).toContainText('Saved');
    await page.keyboard.press('Space');
    await expect(box).toBeChecked({ checked: before });
  });
});

import { expect, test } from '@playwright/test';
import { expectFits } from './harness/accessible.js';
import { signIn } from './harness/people.js';
import { at } from './harness/places.js';
import { expectNoPolicyBreach, watchPolicy } from './harness/policy.js';

const limit = 'Until a withdrawn proposal is closed';
const rule = 'Ordinance 13, article 2';

test('an administrator makes a limit longer only with the rule that allows it, and everybody can read both', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  watchPolicy(page);
  await signIn(page, 'admin');
  await page.goto(at('/desk/responses/limits'));
  await page.getByLabel(limit, { exact: true }).fill('20');
  await page.getByLabel('Holidays on which no limit ends').fill('2031-12-25 Christmas Day');
  await page.getByLabel('Where this rule is published').fill('Ordinance 12');
  await expect(page.getByText(`${limit}: 14 → 20`)).toBeVisible();
  await page.getByRole('button', { name: 'Settle the limits' }).click();
  await expect(page.getByRole('alert')).toContainText('A longer limit needs the published rule that allows it');
  await expectFits(page, 'How long the city has');
  await page.getByLabel(`The published rule that allows more: ${limit}`).fill(rule);
  await page.getByRole('button', { name: 'Settle the limits' }).click();
  await expect(page.getByText('The limits hold for clocks that begin from now on').first()).toBeVisible();

  await page.getByRole('link', { name: 'The table that everybody reads' }).click();
  await expect(page.getByRole('row').filter({ hasText: limit })).toContainText(rule);
  await expect(page.getByText('Christmas Day')).toBeVisible();
  await expectFits(page, 'How long the city has');
  await page.goto(at('/responses/limits', 'ar'));
  await expect(page.getByText(rule)).toBeVisible();
  await expectFits(page);

  await page.goto(at('/desk/questions/rule'));
  await page.getByLabel('Days for an answer').fill('20');
  await page.getByRole('button', { name: 'Settle the rule' }).click();
  await expect(page.getByRole('alert')).toContainText('needs a published rule');
  await expectFits(page, 'How long the city has for a question');

  await page.goto(at('/desk/responses'));
  await page.getByRole('link', { name: 'When an office stays silent' }).click();
  const ombudsperson = page.getByRole('region', { name: 'The ombudsperson or the council' });
  await ombudsperson.getByLabel('Name in English').fill('Defender of the residents');
  await ombudsperson.getByRole('button', { name: 'Store the name' }).click();
  await expect(page.getByText('Everybody can read the name.').first()).toBeVisible();
  await expectFits(page, 'When an office stays silent');
  await page.goto(at('/responses/limits'));
  await expect(page.getByRole('region', { name: 'Who is asked when an office stays silent' })).toContainText('Defender of the residents');
  expectNoPolicyBreach(page);
});

import { expect, test } from '@playwright/test';
import { expectAccessible, expectNoSideways } from './harness/accessible.js';
import { signIn } from './harness/people.js';
import { at } from './harness/places.js';
import { expectNoPolicyBreach, watchPolicy } from './harness/policy.js';

test('a facilitator opens a debate, a resident says something and takes a stance, and the groups of another are told in words', async ({
  browser,
}) => {
  const pages = await Promise.all([1280, 360].map((width) => browser.newPage({ viewport: { width, height: 800 } })));
  const [facilitator, resident] = [pages[0]!, pages[1]!];
  for (const page of pages) watchPolicy(page);
  await signIn(facilitator, 'facilitator');
  await signIn(resident, 'resident');

  await facilitator.goto(at('/debates'));
  await facilitator.getByRole('link', { name: 'Open a debate' }).click();
  await facilitator.getByLabel('Topic').fill('Noise at night in the old town');
  await facilitator.getByLabel('Question').fill('What should the city do first so that people can sleep?');
  const inAMonth = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
  await facilitator.getByLabel('Last day').fill(inAMonth);
  await expectAccessible(facilitator);
  await facilitator.getByRole('button', { name: 'Open the debate' }).click();
  await expect(facilitator.getByRole('heading', { level: 1, name: 'Noise at night in the old town' })).toBeVisible();

  await resident.goto(new URL(facilitator.url()).pathname);
  await resident.getByText('Something is missing? Add a statement').click();
  await resident.getByLabel('Your statement').fill('See https://example.org');
  await resident.getByRole('button', { name: 'Add it' }).click();
  await expect(
    resident.getByRole('link', { name: 'Your statement: A statement is one idea, without addresses of websites' }),
  ).toBeVisible();
  await resident.getByLabel('Your statement').fill('Deliveries should not begin before seven.');
  await resident.getByRole('button', { name: 'Add it' }).click();
  const asked = resident.getByRole('region').or(resident.locator('section')).filter({ hasText: 'What do you think of this?' }).first();
  await expect(asked).toContainText('Deliveries should not begin before seven.');
  await expectAccessible(resident);
  await asked.getByRole('button', { name: 'I agree' }).focus();
  await resident.keyboard.press('Enter');
  await expect(resident.getByText('You have seen them all')).toBeVisible();
  await expect(resident.getByText('1 agrees · 0 disagree · 0 pass')).toBeVisible();
  await expectNoSideways(resident);

  await resident.goto(at('/debates'));
  await resident.getByRole('link', { name: 'Calor en verano: sombra y lugares frescos' }).click();
  await expect(resident.getByRole('heading', { name: 'What every group holds' })).toBeVisible();
  await expect(resident.getByRole('heading', { name: 'Group B', exact: true })).toBeVisible();
  await expectAccessible(resident);

  for (const page of pages) {
    expectNoPolicyBreach(page);
    await page.context().close();
  }
});

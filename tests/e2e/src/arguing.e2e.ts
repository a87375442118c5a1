import { expect, test } from '@playwright/test';
import { expectAccessible, expectNoSideways } from './harness/accessible.js';
import { call } from './harness/api.js';
import { signIn } from './harness/people.js';
import { at } from './harness/places.js';
import { expectNoPolicyBreach, watchPolicy } from './harness/policy.js';

test('a resident says what speaks against a proposal, and an office replies', async ({ browser }) => {
  const pages = await Promise.all([360, 1280].map((width) => browser.newPage({ viewport: { width, height: 800 } })));
  const [resident, staff] = [pages[0]!, pages[1]!];
  for (const page of pages) watchPolicy(page);
  await signIn(resident, 'resident');
  await signIn(staff, 'staff');
  const answer = await call(resident.request, 'get', '/proposals?stage=collecting&limit=1');
  const { items } = (await answer.json()) as { items: { reference: string }[] };
  const path = `/proposals/${items[0]!.reference}/arguments`;

  await resident.goto(at(path));
  await resident.getByRole('radio', { name: 'What speaks against it' }).check();
  await resident.getByRole('button', { name: 'Say it' }).click();
  await expect(resident.getByRole('alert')).toContainText('Your argument');
  await expectAccessible(resident);
  await resident.getByLabel('Your argument').fill('Whoever works at night gains nothing by it.');
  await resident.getByRole('button', { name: 'Say it' }).click();
  const against = (page: typeof resident) => page.getByRole('region', { name: /^What speaks against it/ });
  await expect(against(resident).getByText('Whoever works at night gains nothing by it.')).toBeVisible();
  await expectAccessible(resident);
  await expectNoSideways(resident);

  await staff.goto(at(path));
  await against(staff).getByText('Reply', { exact: true }).first().click();
  await against(staff).getByLabel('Your reply').first().fill('It would be open at night as well.');
  await expectAccessible(staff);
  await against(staff).getByRole('button', { name: 'Reply' }).first().click();
  await expect(against(staff).getByText('speaks for the city')).toBeVisible();

  for (const page of pages) {
    expectNoPolicyBreach(page);
    await page.context().close();
  }
});

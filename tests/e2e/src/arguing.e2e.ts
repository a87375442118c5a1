import { expect, test } from '@playwright/test';
import { expectAccessible, expectNoSideways } from './harness/accessible.js';
import { call } from './harness/api.js';
import { residentCookies, signIn } from './harness/people.js';
import { at } from './harness/places.js';
import { expectNoPolicyBreach, watchPolicy } from './harness/policy.js';

test('a resident says what speaks against a proposal, an office replies, and a facilitator covers what names a person', async ({
  browser,
}) => {
  const pages = await Promise.all([360, 1280, 1280].map((width) => browser.newPage({ viewport: { width, height: 800 } })));
  const [resident, staff, facilitator] = [pages[0]!, pages[1]!, pages[2]!];
  for (const page of pages) watchPolicy(page);
  await signIn(resident, 'resident');
  await signIn(staff, 'staff');
  await signIn(facilitator, 'facilitator');
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

  const [cookie] = await residentCookies(1);
  const named = { side: 'for', text: 'My neighbour on the third floor has waited for this.', language: 'en' };
  await call(resident.request, 'post', path, cookie, named);
  await facilitator.goto(at(path));
  const item = facilitator.getByRole('listitem').filter({ hasText: named.text }).last();
  await item.getByText('Cover it', { exact: true }).first().click();
  await item.getByRole('radio').first().check();
  await expectAccessible(facilitator);
  await item.getByRole('button', { name: 'Cover it' }).click();
  await expect(facilitator.getByText(/^Covered on/)).toBeVisible();
  await expect(facilitator.getByText(named.text)).toHaveCount(0);

  for (const page of pages) {
    expectNoPolicyBreach(page);
    await page.context().close();
  }
});

import { expect, test, type Page } from '@playwright/test';
import { expectAccessible, expectNoSideways } from './harness/accessible.js';
import { call } from './harness/api.js';
import { query } from './harness/database.js';
import { residentCookies, signIn } from './harness/people.js';
import { at } from './harness/places.js';
import { expectNoPolicyBreach, watchPolicy } from './harness/policy.js';

/** A published proposal of the demonstration that moves money, now written by the resident who signs in. */
async function proposalOfResident(): Promise<string> {
  const [mine] = await query<{ reference: string }>(
    `update proposal p set author_id = person.id
       from person join account a on a.city_id = person.city_id and a.person_id = person.id
      where a.email = 'resident@demo.madang.example' and p.city_id = person.city_id
        and p.id = (select q.id from proposal q
                     where q.city_id = p.city_id and q.demo and q.state = 'published' and q.kind = 'reallocation' and q.due_on > current_date + 2
                     order by q.number desc limit 1)
      returning p.year || '-' || p.number as reference`,
    [],
  );
  return mine!.reference;
}

async function open(page: Page, reference: string): Promise<void> {
  await page.goto(at(`/proposals/${reference}/amendments`));
  await expect(page.getByRole('heading', { level: 1, name: 'Suggested changes' })).toBeVisible();
}

test('a neighbour suggests other words and other money: the author takes the words up, the supporters decide about the money', async ({
  browser,
  baseURL,
}) => {
  const reference = await proposalOfResident();
  const [author, neighbour] = await Promise.all([360, 1280].map((width) => browser.newPage({ viewport: { width, height: 800 } })));
  const cookies = await residentCookies(3);
  const [name = '', value = ''] = cookies[0]!.split('=');
  await neighbour!.context().addCookies([{ name, value, url: baseURL! }]);
  for (const page of [author!, neighbour!]) watchPolicy(page);
  await signIn(author!, 'resident');

  await test.step('what should change, in other words', async () => {
    await neighbour!.goto(at(`/proposals/${reference}`));
    await neighbour!.getByRole('link', { name: 'Suggest a change' }).click();
    await expectAccessible(neighbour!);
    await neighbour!.getByRole('main').getByRole('link', { name: 'What should change' }).click();
    const field = neighbour!.getByLabel('What should change');
    await field.fill(`${await field.inputValue()} It should be open to wheelchairs as well.`);
    await expect(neighbour!.getByRole('region', { name: 'What would be different' })).toContainText('wheelchairs');
    await neighbour!.getByRole('button', { name: 'Send the suggestion' }).click();
    await expect(neighbour!.getByRole('alert')).toContainText('Why is it better like this?');
    await neighbour!.getByLabel('Why is it better like this?').fill('Nobody thought of people in wheelchairs.');
    await expectAccessible(neighbour!);
    await neighbour!.getByRole('button', { name: 'Send the suggestion' }).click();
    await expect(neighbour!.getByText('Waiting for the author')).toBeVisible();
  });

  await test.step('the author takes them up, and the page shows what was put in', async () => {
    await open(author!, reference);
    await author!.getByRole('radio', { name: /^Take it up/ }).check();
    await expectAccessible(author!);
    await expectNoSideways(author!);
    await author!.getByRole('button', { name: 'Say so' }).click();
    await expect(author!.getByText('Taken up', { exact: true })).toBeVisible();
    await author!.getByRole('link', { name: 'How it read before' }).click();
    await expect(author!.getByRole('heading', { name: 'Version 2' })).toBeVisible();
    await expect(author!.getByRole('main').locator('ins')).toContainText('wheelchairs');
    await expectAccessible(author!);
    await expectNoSideways(author!);
  });

  await test.step('half the money: only those who back the proposal can agree', async () => {
    for (const cookie of cookies.slice(1)) await call(author!.request, 'put', `/proposals/${reference}/support`, cookie);
    await neighbour!.goto(at(`/proposals/${reference}/amendments/money`));
    for (const field of await neighbour!.getByRole('textbox', { name: /·|./ }).filter({ visible: true }).all()) {
      const amount = Number((await field.inputValue()).replace(/\D/g, ''));
      if (amount > 0) await field.fill(String(amount / 2));
    }
    await expect(neighbour!.getByText('The sums are equal: as much is given as is taken.')).toBeVisible();
    await neighbour!.getByLabel('Why is it better like this?').fill('The first year could begin with half of it.');
    await expectAccessible(neighbour!);
    await neighbour!.getByRole('button', { name: 'Send the suggestion' }).click();
    await expect(neighbour!.getByText('What would change in the money')).toBeVisible();
    await open(author!, reference);
    await expect(author!.getByRole('radio', { name: /^Take it up/ })).toHaveCount(0);
    await author!.getByRole('radio', { name: 'Ask my supporters' }).check();
    await author!.getByRole('button', { name: 'Say so' }).click();
    await expect(author!.getByText('The supporters are asked', { exact: true })).toBeVisible();
    await expectAccessible(author!);
  });

  for (const page of [author!, neighbour!]) {
    expectNoPolicyBreach(page);
    await page.context().close();
  }
});

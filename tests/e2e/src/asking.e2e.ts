import { expect, test } from '@playwright/test';
import { expectAccessible, expectNoSideways } from './harness/accessible.js';
import { call } from './harness/api.js';
import { residentCookies, signIn } from './harness/people.js';
import { at } from './harness/places.js';
import { expectNoPolicyBreach, watchPolicy } from './harness/policy.js';

const question = 'How many people use this bus stop after midnight?';

test('a resident asks the city, another wants to know too, an office answers with a table, and it was no answer', async ({
  browser,
  baseURL,
}) => {
  const [cookie = ''] = await residentCookies(1);
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  await context.addCookies([{ name: 'madang', value: cookie.split('=')[1] ?? '', url: baseURL! }]);
  const other = await context.newPage();
  const [asker, staff] = await Promise.all([360, 1280].map((width) => browser.newPage({ viewport: { width, height: 800 } })));
  const pages = [asker!, staff!, other];
  for (const page of pages) watchPolicy(page);
  await signIn(asker!, 'resident');
  await signIn(staff!, 'staff');

  // A demo question has been waiting for longer than the city promised, in the open.
  await asker!.goto(at('/questions?state=owed'));
  await expect(asker!.getByText('Answer overdue').first()).toBeVisible();
  await expect(asker!.getByText(/days? late/).first()).toBeVisible();
  await expectAccessible(asker!);

  const answer = await call(asker!.request, 'get', '/proposals?stage=collecting&limit=1');
  const { items } = (await answer.json()) as { items: { reference: string }[] };
  const path = `/questions?about=proposal&key=${items[0]!.reference}`;
  await asker!.goto(at(path));
  await asker!.getByRole('button', { name: 'Ask the city' }).click();
  await expect(asker!.getByRole('alert')).toContainText('Your question');
  await asker!.getByLabel('Your question').fill(question);
  await asker!.getByRole('button', { name: 'Ask the city' }).click();
  await expect(asker!.getByRole('link', { name: question })).toBeVisible();
  await expectAccessible(asker!);
  await expectNoSideways(asker!);

  await other.goto(at(path));
  await other.getByRole('link', { name: question }).click();
  // The list that is being left has the same button.
  await expect(other.getByRole('heading', { level: 1, name: question })).toBeVisible();
  await other.getByRole('button', { name: 'I want to know it too', exact: true }).click();
  await expect(other.getByText('1 more person wants to know')).toBeVisible();

  await staff!.goto(at('/desk/questions'));
  await expectAccessible(staff!);
  await staff!.getByRole('link', { name: question }).click();
  await staff!.getByLabel('Office in charge').last().fill('Transport department');
  await staff!.getByLabel('Who answers for it').last().fill('Head of night transport');
  await staff!.getByLabel('The answer').fill('We counted on two nights in spring; the table has both.');
  await staff!.getByLabel('Name of the table').fill('Counts by night');
  await staff!.getByLabel(/^The table/).fill('Night;People\nFriday;41\nSunday;12');
  await staff!.getByRole('button', { name: 'Publish the answer' }).click();
  await expect(staff!.getByRole('alert')).toContainText('Source of the table');
  await staff!.getByLabel('Source of the table').fill('Count of the transport department, April');
  await expectAccessible(staff!);
  await staff!.getByRole('button', { name: 'Publish the answer' }).click();
  await expect(staff!.getByRole('heading', { name: 'The answer of the city' })).toBeVisible();

  await asker!.reload();
  await asker!.getByRole('link', { name: question }).click();
  await expect(asker!.getByRole('cell', { name: '41' })).toBeVisible();
  const file = await asker!.request.get(new URL((await asker!.getByRole('link', { name: /as CSV/ }).getAttribute('href'))!, baseURL).href);
  expect(await file.text()).toContain('Friday,41');
  await asker!.getByRole('radio', { name: 'No, this was not answered' }).check();
  await asker!.getByLabel('What is missing').fill('The nights from Monday to Thursday.');
  await asker!.getByRole('button', { name: 'Say so' }).click();
  await expect(asker!.getByText('Whoever asked says: this was not answered')).toBeVisible();
  await expect(asker!.getByText('Waits for an answer')).toBeVisible();
  await expectAccessible(asker!);
  await expectNoSideways(asker!);

  for (const page of pages) expectNoPolicyBreach(page);
  await Promise.all(pages.map((page) => page.context().close()));
});

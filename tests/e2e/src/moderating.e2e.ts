import { expect, test, type Page } from '@playwright/test';
import { expectAccessible, expectNoSideways } from './harness/accessible.js';
import { call } from './harness/api.js';
import { residentCookies, signIn } from './harness/people.js';
import { at } from './harness/places.js';
import { expectNoPolicyBreach, watchPolicy } from './harness/policy.js';

test('words are reported, covered with a reason, objected to and restored by another facilitator, and the log says so', async ({
  browser,
}) => {
  const pages = await Promise.all([320, 1280, 1280].map((width) => browser.newPage({ viewport: { width, height: 800 } })));
  const [resident, first, second] = [pages[0]!, pages[1]!, pages[2]!];
  for (const page of pages) watchPolicy(page);
  await signIn(resident, 'resident');
  await signIn(first, 'facilitator');
  await signIn(second, 'facilitator2');
  const { path, reference } = await argumentsPage(resident);
  const words = 'The lamp by the school gate has been dark since spring.';
  await call(resident.request, 'post', path, undefined, { side: 'for', text: words, language: 'en' });

  await test.step('somebody else reports them, in a few presses and without a name', async () => {
    const [cookie = ''] = await residentCookies(1);
    const reporter = await browser.newPage({ viewport: { width: 360, height: 800 } });
    await reporter.context().addCookies([{ name: 'madang', value: cookie.replace('madang=', ''), url: new URL('/', resident.url()).href }]);
    await reporter.goto(at(path));
    await said(reporter, words).getByRole('link', { name: 'Report these words' }).click();
    await expect(reporter.getByText(words)).toBeVisible();
    await reporter.getByRole('button', { name: 'Report' }).click();
    await expect(reporter.getByRole('alert')).toContainText('What is wrong with it?');
    await expectAccessible(reporter);
    await reporter.getByRole('radio', { name: 'It accuses a private person' }).check();
    await reporter.getByRole('button', { name: 'Report' }).click();
    await expect(reporter.getByText('You have reported this')).toBeVisible();
    await reporter.context().close();
  });

  await test.step('a facilitator finds them in the queue and covers them', async () => {
    await first.goto(at('/desk/moderation'));
    await expectAccessible(first);
    await first.getByRole('row').filter({ hasText: reference }).filter({ hasText: 'accuses' }).getByRole('link').first().click();
    await expect(first.getByText(words)).toBeVisible();
    await first.getByRole('radio', { name: 'Cover them' }).check();
    await first.getByRole('radio', { name: 'It accuses a private person' }).check();
    await first.getByLabel('Why, for whoever wrote it').fill('It reads as if somebody were to blame.');
    await expectAccessible(first);
    await first.getByRole('button', { name: 'Decide' }).click();
    await expect(first.getByRole('heading', { level: 1, name: 'Reported words' })).toBeVisible();
  });

  await test.step('their writer finds the place, reads why, and objects', async () => {
    await resident.goto(at(path));
    await expect(resident.getByText(words)).toHaveCount(0);
    await expectNoSideways(resident);
    await resident.getByRole('link', { name: 'These are your words: read why, or object' }).first().click();
    await expect(resident.getByText('It reads as if somebody were to blame.')).toBeVisible();
    await expect(resident.getByText(words)).toBeVisible();
    await expectAccessible(resident);
    await resident.getByLabel('Why the words should come back').fill('Nobody is named. I say that a lamp is dark.');
    await resident.getByRole('button', { name: 'Object' }).click();
    await expect(resident.getByText('Its writer objects')).toBeVisible();
    await expectNoSideways(resident);
  });

  const cover = new URL(resident.url()).pathname;
  await test.step('whoever covered them decides nothing more; another facilitator brings the words back', async () => {
    await first.goto(cover);
    await expect(first.getByText('Nobody is named. I say that a lamp is dark.')).toBeVisible();
    await expect(first.getByRole('button', { name: 'Decide' })).toHaveCount(0);
    await second.goto(cover);
    await second.getByRole('radio', { name: 'Undo the first decision' }).check();
    await second.getByLabel('Why, for whoever objects').fill('No person is accused of anything.');
    await expectAccessible(second);
    await second.getByRole('button', { name: 'Decide' }).click();
    await expect(second.getByText('This decision is undone')).toBeVisible();
  });

  await test.step('the words stand where they stood, and everybody can read what happened', async () => {
    await resident.goto(at(path));
    await expect(resident.getByText(words)).toBeVisible();
    await resident.goto(at('/moderation/log'));
    await expect(resident.getByRole('row').filter({ hasText: reference }).first()).toContainText('Undone: its writer objected');
    await expect(resident.getByText(words)).toHaveCount(0);
    await expectAccessible(resident);
    await expectNoSideways(resident);
    await resident.goto(at('/moderation'));
    await expectAccessible(resident);
    await expectNoSideways(resident);
  });

  for (const page of pages) {
    expectNoPolicyBreach(page);
    await page.context().close();
  }
});

/** One that collects support and that the visitor did not write. */
async function argumentsPage(page: Page): Promise<{ path: string; reference: string }> {
  const answer = await call(page.request, 'get', '/proposals?stage=collecting&order=newest&limit=1');
  const { items } = (await answer.json()) as { items: { reference: string }[] };
  const { reference } = items[0]!;
  return { path: `/proposals/${reference}/arguments`, reference };
}

function said(page: Page, words: string) {
  return page.getByRole('listitem').filter({ hasText: words }).last();
}

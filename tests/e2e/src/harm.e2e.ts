import { expect, test } from '@playwright/test';
import { expectAccessible, expectNoSideways } from './harness/accessible.js';
import { call } from './harness/api.js';
import { query } from './harness/database.js';
import { residentCookies, signIn } from './harness/people.js';
import { at, demoCity } from './harness/places.js';
import { expectNoPolicyBreach, watchPolicy } from './harness/policy.js';

const raters = 12;

/** A proposal that collects support and that no other journey walks: they need it to go on collecting, or take the newest. */
async function ofNobodyElse(): Promise<string> {
  const [found] = await query<{ reference: string }>(
    `select year || '-' || number as reference from proposal
      where city_id = ${demoCity} and state = 'published' and title not like '%libros%' and due_on > current_date + 2 order by number limit 1`,
    [],
  );
  return found!.reference;
}

test('enough residents see harm to a right: a review opens that no vote closes, the city owes an answer, and it is debated', async ({
  browser,
}) => {
  const pages = await Promise.all([360, 1280].map((width) => browser.newPage({ viewport: { width, height: 800 } })));
  const [resident, staff] = [pages[0]!, pages[1]!];
  for (const page of pages) watchPolicy(page);
  await signIn(resident, 'resident');
  await signIn(staff, 'staff');
  const reference = await ofNobodyElse();

  const severity = { scale: 3, scope: 2, remediability: 3, likelihood: 3 };
  const harm = { right: 'MO', score: -3, severity, reason: 'Without the bus nobody gets to the clinic.' };
  for (const cookie of await residentCookies(raters))
    await call(resident.request, 'put', `/proposals/${reference}/ratings`, cookie, { ratings: [harm] });

  await resident.goto(at(`/proposals/${reference}`));
  await expect(resident.getByText('No vote can close it.').first()).toBeVisible();
  await expect(async () => {
    await resident.reload();
    await expect(resident.getByText('Residents see harm to a right: the city owes an answer')).toBeVisible({ timeout: 2000 });
  }).toPass();
  await expectAccessible(resident);
  await expectNoSideways(resident);

  // Whoever sees only benefit in it cannot vote the review away.
  const benefit = { right: 'MO', score: 2 };
  for (const cookie of (await residentCookies(raters * 4)).slice(raters))
    await call(resident.request, 'put', `/proposals/${reference}/ratings`, cookie, { ratings: [benefit] });
  await resident.reload();
  await expect(resident.getByText('No vote can close it.').first()).toBeVisible();

  await staff.goto(at(`/desk/responses/${reference}`));
  await staff.getByLabel('Office in charge').fill('Transport department');
  await staff.getByLabel('In whose hands').fill('Head of the transport department');
  await staff.getByRole('button', { name: 'Take it up' }).click();
  await expect(async () => {
    await resident.goto(at(`/proposals/${reference}`));
    await expect(resident.getByRole('link', { name: 'Take part in the debate' })).toBeVisible({ timeout: 2000 });
  }).toPass();
  await resident.getByRole('link', { name: 'Take part in the debate' }).click();
  await expect(resident.getByText('What should the city keep in mind when it decides on this proposal?')).toBeVisible();

  for (const page of pages) {
    expectNoPolicyBreach(page);
    await page.context().close();
  }
});

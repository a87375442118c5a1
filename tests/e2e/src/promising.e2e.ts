import { hash, randomBytes } from 'node:crypto';
import { expect, test, type Page } from '@playwright/test';
import { expectFits } from './harness/accessible.js';
import { call } from './harness/api.js';
import { query } from './harness/database.js';
import { residentCookies, signIn } from './harness/people.js';
import { at, demoCity } from './harness/places.js';
import { expectNoPolicyBreach, watchPolicy } from './harness/policy.js';

/** The promise that the city says it has kept. */
async function reportedAsDone(): Promise<{ readonly id: string; readonly reference: string }> {
  const [found] = await query<{ id: string; reference: string }>(
    `select p.id, p.year || '-' || p.number as reference from proposal p
      where p.city_id = ${demoCity} and p.state = 'completed'
        and exists (select 1 from commitment c where c.city_id = p.city_id and c.proposal_id = p.id) limit 1`,
  );
  return found!;
}

/** Those who backed it sit on the panel; each with a session, as cookies. */
async function supporterCookies(proposalId: string, count: number): Promise<string[]> {
  const people = await query<{ cityId: string; id: string }>(
    `select city_id as "cityId", person_id as id from support where proposal_id = $1 order by person_id limit $2`,
    [proposalId, count],
  );
  return Promise.all(
    people.map(async ({ cityId, id }) => {
      const token = randomBytes(32).toString('base64url');
      await query(
        `insert into login_session (city_id, token_hash, person_id, started_at, seen_at)
         values ($1, $2, $3, clock_timestamp(), clock_timestamp())`,
        [cityId, hash('sha256', token), id],
      );
      return `madang=${token}`;
    }),
  );
}

async function standsAt(page: Page, reference: string, words: string): Promise<void> {
  await page.goto(at(`/proposals/${reference}`));
  await expect(page.getByRole('main').getByText(words).first()).toBeVisible();
}

test('a promise that was not kept comes back: its panel grades it, the city reports it done again, and residents dispute that', async ({
  browser,
}) => {
  const anybody = await browser.newPage({ viewport: { width: 360, height: 740 } });
  const staff = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  for (const page of [anybody, staff]) watchPolicy(page);
  await signIn(staff, 'staff');
  const { id, reference } = await reportedAsDone();
  const found = async (verdict: 'done' | 'not_done', cookies: readonly string[]) => {
    for (const cookie of cookies)
      await call(anybody.request, 'put', `/proposals/${reference}/delivery/check`, cookie, { verdict, language: 'en' });
  };

  await standsAt(anybody, reference, 'Done, says the city');
  await anybody.getByRole('link', { name: /The promise, line by line/ }).click();
  await expectFits(anybody, 'The promise');
  for (const head of ['Asked', 'Promised', 'Adopted'])
    await expect(anybody.getByRole('columnheader', { name: head }).first()).toBeVisible();
  await anybody.goto(at(`/proposals/${reference}/promise`, 'ko'));
  await expectFits(anybody);
  expect((await anybody.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-');

  // Some have looked already; with the rest of three it counts as checked, and the panel of those who backed it grades it.
  const [{ looked } = { looked: 0 }] = await query<{ looked: number }>(
    `select count(*)::int as looked from delivery_check where report_id = (select id from delivery_report where proposal_id = $1
                                                                            order by reported_at desc, id desc limit 1)`,
    [id],
  );
  const residents = await residentCookies(6);
  await found('done', residents.slice(0, 3 - looked));
  await standsAt(anybody, reference, 'Checked by residents');
  for (const cookie of await supporterCookies(id, 3))
    await call(anybody.request, 'put', `/proposals/${reference}/delivery/grade`, cookie, { grade: 'C', language: 'en' });
  await standsAt(anybody, reference, 'Under way');
  await anybody.goto(at(`/proposals/${reference}/promise`));
  await expect(anybody.getByRole('main')).toContainText('C: not satisfactory');
  await expectFits(anybody, 'The promise');

  await staff.goto(at(`/desk/responses/${reference}`));
  await staff.getByRole('radio', { name: 'Done, says the city' }).check();
  await staff.getByLabel('What has happened').fill('What was missing has been put in place, and it was looked at with those who use it.');
  await staff.getByRole('button', { name: 'Publish the report' }).click();
  await standsAt(anybody, reference, 'Done, says the city');
  await found('not_done', residents.slice(3));
  await standsAt(anybody, reference, 'Under way');

  for (const page of [anybody, staff]) {
    expectNoPolicyBreach(page);
    await page.context().close();
  }
});

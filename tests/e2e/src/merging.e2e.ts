import { expect, test, type Page } from '@playwright/test';
import { expectAccessible, expectNoSideways } from './harness/accessible.js';
import { call } from './harness/api.js';
import { query } from './harness/database.js';
import { residentCookies, signIn } from './harness/people.js';
import { at, demoCity } from './harness/places.js';
import { expectNoPolicyBreach, watchPolicy } from './harness/policy.js';

interface Two {
  readonly from: string;
  readonly into: string;
}

/** Two published proposals of the demonstration that move money, backed by nobody yet, and that no other journey walks: one of the resident, one of somebody else. */
async function twoProposals(otherCookie: string): Promise<Two> {
  const rows = await query<{ id: string; reference: string }>(
    `select p.id, p.year || '-' || p.number as reference from proposal p
      where p.city_id = ${demoCity} and p.state = 'published' and p.kind = 'reallocation' and p.due_on > current_date + 2
        and p.demo and p.title not like '%libros%' order by p.number desc limit 2`,
  );
  const [from, into] = [rows[0]!, rows[1]!];
  await query('delete from support where proposal_id = any($1)', [rows.map(({ id }) => id)]);
  await query(
    `update proposal p set author_id = person.id, due_on = current_date + 20 from person
       join account a on a.city_id = person.city_id and a.person_id = person.id
      where a.email = 'resident@demo.madang.example' and p.city_id = person.city_id and p.id = $1`,
    [from.id],
  );
  await query(
    `update proposal p set author_id = s.person_id, due_on = current_date + 20 from login_session s
      where s.token_hash = encode(sha256(convert_to($2, 'UTF8')), 'hex') and s.city_id = p.city_id and p.id = $1`,
    [into.id, otherCookie.split('=')[1]],
  );
  return { from: from.reference, into: into.reference };
}

async function become(page: Page, cookie: string, baseURL: string): Promise<void> {
  const [name = '', value = ''] = cookie.split('=');
  await page.context().clearCookies();
  await page.context().addCookies([{ name, value, url: baseURL }]);
}

const together = (reference: string) => at(`/proposals/${reference}/together`);

/** The seven days go by, then the minute's job runs. */
async function letTheDaysGoBy(reference: string): Promise<void> {
  await query(
    `update merging set asked_at = asked_at - interval '9 days', closes_at = closes_at - interval '9 days'
      where state = 'asked' and from_id = (select id from proposal where city_id = ${demoCity} and year || '-' || number = $1)`,
    [reference],
  );
  await query(
    `update support set given_at = given_at - interval '9 days'
      where proposal_id = (select id from proposal where city_id = ${demoCity} and year || '-' || number = $1)`,
    [reference],
  );
  await query(`select graphile_worker.add_job('let-time-pass')`);
}

test('two authors let their proposals become one: one supporter goes along, another stays, and both pages say so', async ({
  browser,
  baseURL,
}) => {
  const [other = '', goes = '', stays = ''] = await residentCookies(3);
  const { from, into } = await twoProposals(other);
  const [author, guest] = await Promise.all([360, 1280].map((width) => browser.newPage({ viewport: { width, height: 800 } })));
  for (const page of [author!, guest!]) watchPolicy(page);
  await signIn(author!, 'resident');
  for (const cookie of [goes, stays]) await call(guest!.request, 'put', `/proposals/${from}/support`, cookie);

  await test.step('the author of one sees what both would be together, and offers it', async () => {
    await author!.goto(at(`/proposals/${from}`));
    await author!.getByRole('link', { name: 'Authors, merging and splitting' }).click();
    await author!.getByRole('link', { name: 'Merge with another proposal' }).click();
    await author!.getByLabel('The number of the other proposal').fill(into);
    await author!.getByRole('button', { name: 'Show what they would be together' }).click();
    await expect(author!.getByRole('table', { name: 'The money of both, line by line' })).toBeVisible();
    await author!.getByRole('button', { name: 'Send the offer' }).click();
    await expect(author!.getByRole('alert')).toContainText('Why should they be one?');
    await expectAccessible(author!);
    await expectNoSideways(author!);
    await author!.getByLabel('Why should they be one?').fill('Both ask for the same street, and each alone is half of it.');
    await author!.getByRole('button', { name: 'Send the offer' }).click();
    await expect(author!.getByText('Waiting for an author')).toBeVisible();
  });

  await test.step('the author of the other agrees, and whoever backs one of the two is asked', async () => {
    await become(guest!, other, baseURL!);
    await guest!.goto(at(`/proposals/${into}`));
    await guest!.getByRole('link', { name: 'Your word is asked for' }).click();
    await guest!.getByRole('radio', { name: /^I agree/ }).check();
    await expectAccessible(guest!);
    await guest!.getByRole('button', { name: 'Say so' }).click();
    await expect(guest!.getByText('The supporters are asked', { exact: true })).toBeVisible();
  });

  await test.step('one supporter moves their name, another keeps it where it is', async () => {
    await become(guest!, goes, baseURL!);
    await guest!.goto(at(`/proposals/${from}`));
    await guest!.getByRole('link', { name: 'Your word is asked for' }).click();
    await expectAccessible(guest!);
    await guest!.getByRole('button', { name: 'Move my support' }).click();
    await expect(guest!.getByRole('button', { name: 'Move my support' })).toHaveAttribute('aria-pressed', 'true');
    await become(guest!, stays, baseURL!);
    await guest!.goto(together(from));
    await guest!.getByRole('button', { name: 'Keep it where it is' }).click();
    await expect(guest!.getByRole('button', { name: 'Keep it where it is' })).toHaveAttribute('aria-pressed', 'true');
  });

  await test.step('when the days are over they are one, and the names stand where their owners wanted them', async () => {
    await letTheDaysGoBy(from);
    await expect(async () => {
      await author!.goto(together(from));
      await expect(author!.getByText('They have become one')).toBeVisible({ timeout: 1_000 });
    }).toPass();
    await expect(author!.getByText('1 supporter went along, 1 stayed with the old one.')).toBeVisible();
    await author!.goto(at(`/proposals/${from}`));
    const old = author!.getByRole('region', { name: 'With other proposals' });
    await expect(old).toContainText('It went into:');
    await expect(author!.getByText(/^1 residents? backed it/)).toBeVisible();
    await expectAccessible(author!);
    await expectNoSideways(author!);
    await old.getByRole('link', { name: new RegExp(into) }).click();
    await expect(author!.getByRole('region', { name: 'With other proposals' })).toContainText('It took in:');
    await expect(author!.getByText(/^1 of \d+ residents? backs? it/)).toBeVisible();
    await expectAccessible(author!);
  });

  await test.step('whoever stayed can go on with the old one', async () => {
    await guest!.goto(at(`/proposals/${from}`));
    await guest!.getByRole('button', { name: 'Adopt it' }).click();
    await expect(guest!.getByText('Collecting support').first()).toBeVisible();
    await guest!.goto(at('/proposals/bundles'));
    await expect(guest!.getByRole('heading', { level: 1, name: 'Proposals on the same money' })).toBeVisible();
    await expectAccessible(guest!);
  });

  for (const page of [author!, guest!]) {
    expectNoPolicyBreach(page);
    await page.context().close();
  }
});

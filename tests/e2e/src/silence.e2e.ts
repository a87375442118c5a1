import { expect, test, type Page } from '@playwright/test';
import { expectFits } from './harness/accessible.js';
import { query } from './harness/database.js';
import { signIn } from './harness/people.js';
import { at, demoCity } from './harness/places.js';
import { expectNoPolicyBreach, watchPolicy } from './harness/policy.js';

interface Owed {
  readonly id: string;
  readonly reference: string;
  readonly daysLeft: number;
}

/** The newest proposal that waits for its answer; other journeys take the oldest. */
async function waitsForAnswer(): Promise<Owed> {
  const [found] = await query<Owed>(
    `select id, year || '-' || number as reference, due_on - current_date as "daysLeft" from proposal
      where city_id = ${demoCity} and state = 'under_decision' order by year desc, number desc limit 1`,
  );
  return found!;
}

/** Nobody waits for months: the days of one proposal are moved, and its clock is asked to look. */
async function letDaysPass({ id }: Owed, days: number): Promise<void> {
  await query(
    `update proposal set entered_at = entered_at - $2 * interval '1 day', due_on = due_on - $2::int, owed_on = owed_on - $2::int,
            threshold_met_on = threshold_met_on - $2::int where id = $1`,
    [id, days],
  );
  await query(`select graphile_worker.add_job('let-time-pass', job_key => 'a-journey')`);
}

async function standsAt(page: Page, reference: string, words: string): Promise<void> {
  await expect(async () => {
    await page.goto(at(`/proposals/${reference}`));
    await expect(page.getByRole('main').getByText(words).first()).toBeVisible({ timeout: 2000 });
  }).toPass();
}

test('silence makes an answer overdue, takes it up step by step, and ends on the list that the city cannot shorten', async ({
  browser,
}) => {
  const anybody = await browser.newPage({ viewport: { width: 360, height: 740 } });
  const committee = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  for (const page of [anybody, committee]) watchPolicy(page);
  const owed = await waitsForAnswer();
  const { reference } = owed;

  await letDaysPass(owed, owed.daysLeft + 5);
  await standsAt(anybody, reference, 'Answer overdue');
  await expect(anybody.getByText('Overdue by 5 days').first()).toBeVisible();
  await anybody.goto(at('/responses/overdue'));
  await expect(anybody.getByRole('main')).toContainText(reference);
  await expectFits(anybody);

  // The head of the office has a fortnight, then the committee its turn: it may decide, and nobody has to remind it.
  await letDaysPass(owed, 14);
  await standsAt(anybody, reference, 'Before the head of department');
  await letDaysPass(owed, 15);
  await signIn(committee, 'committee');
  await committee.goto(at('/desk'));
  await expectFits(committee, 'The desk');
  await committee.getByRole('main').getByRole('link', { name: 'Appeals and hearings' }).last().click();
  await expect(committee.getByRole('row').filter({ hasText: reference })).toContainText('Hear it and decide');
  await expectFits(committee, 'Appeals and hearings');
  await standsAt(committee, reference, 'Before the human-rights committee');
  await committee.getByRole('link', { name: 'Appeals and hearings' }).click();
  await expect(committee.getByRole('heading', { name: 'Decide on the proposal' })).toBeVisible();
  await committee.getByRole('button', { name: 'Publish the decision' }).click();
  await expect(committee.getByRole('alert')).toContainText('Some things need fixing');
  await expectFits(committee, 'Appeals and hearings');

  await letDaysPass(owed, 200);
  await standsAt(anybody, reference, 'On the watch list');
  await anybody.goto(at('/responses?kind=overdue', 'ko'));
  await expect(anybody.getByRole('main')).toContainText(reference);
  await expectFits(anybody);

  await anybody.goto(at('/responses'));
  await anybody.getByRole('link', { name: 'Report of the year, to print' }).click();
  const silent = anybody.getByRole('region', { name: 'Where the city is silent' });
  await expect(silent.getByRole('listitem').filter({ hasText: reference })).toContainText('On the watch list');
  await expectFits(anybody);
  const paper = await anybody.pdf({ format: 'A4' });
  expect(paper.subarray(0, 5).toString()).toBe('%PDF-');

  for (const page of [anybody, committee]) {
    expectNoPolicyBreach(page);
    await page.context().close();
  }
});

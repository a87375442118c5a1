import { expect, test, type Page } from '@playwright/test';
import { expectFits } from './harness/accessible.js';
import { query } from './harness/database.js';
import { signIn } from './harness/people.js';
import { at, demoCity } from './harness/places.js';
import { expectNoPolicyBreach, watchPolicy } from './harness/policy.js';

const happened = 'My neighbour of the third floor sleeps in her car since the answer came.';
const question = 'Who decided that the list of waiting households is closed?';
const answer = 'The head of allocation, on 3 March.';
const reasons = 'Nobody was heard before the list was closed.';
const summary = 'A waiting list was closed without a word to those on it.';
const refusal = 'The list is too long to be kept.';
const changed = 'The region pays for it from next year on.';

/** A proposal that the city refused: its decision is what somebody may claim against. */
async function refused() {
  const [found] = await query<{ reference: string; title: string }>(
    `select year || '-' || number as reference, title from proposal
      where city_id = ${demoCity} and state = 'rejected' order by year, number limit 1`,
  );
  return found!;
}

async function filesInConfidence(claimant: Page): Promise<string> {
  const { reference, title } = await refused();
  await claimant.goto(at(`/proposals/${reference}`));
  await claimant.getByRole('link', { name: 'Claim that it breaches a right' }).click();
  await expect(claimant.getByText('A decision of the city:').getByRole('link', { name: title })).toBeVisible();
  await expect(claimant.getByText('The city’s offices are not told that it exists.')).toBeVisible();
  await claimant.getByRole('button', { name: 'File the claim' }).click();
  await expect(claimant.getByRole('alert')).toContainText('Open or confidential?');
  await expectFits(claimant, 'File a claim');
  await claimant.getByRole('radio', { name: 'Confidential' }).check();
  await claimant.getByLabel('Which right?').selectOption({ label: 'Adequate housing' });
  await claimant.getByLabel('What happened').fill(happened);
  await claimant.getByLabel('What you ask for').fill('A place on the list, and to be told.');
  await claimant.getByRole('button', { name: 'File the claim' }).click();
  await expect(claimant.getByText('Nobody but you, so far.')).toBeVisible();
  await expectFits(claimant, 'A claim about a right');
  return claimant.url();
}

async function acknowledgesAndAsks(ombudsperson: Page): Promise<void> {
  await ombudsperson.goto(at('/desk/claims'));
  const row = ombudsperson.getByRole('row').filter({ hasText: 'Adequate housing' }).filter({ hasText: 'Confidential' });
  await row.getByRole('link', { name: /^Filed on/ }).click();
  await ombudsperson.getByRole('link', { name: 'To acknowledge it' }).click();
  await expect(ombudsperson.getByText(happened)).toBeVisible();
  await ombudsperson.getByLabel('Your words to the claimant').fill('I have it, and I read all of it.');
  await ombudsperson.getByRole('button', { name: 'Acknowledge the claim' }).click();
  await ombudsperson.getByText('Ask an office').click();
  await ombudsperson.getByLabel('Which office').first().fill('Housing department');
  await ombudsperson.getByLabel('Your question').fill(question);
  await expectFits(ombudsperson, 'A claim about a right');
  await ombudsperson.getByRole('button', { name: 'Ask the office' }).click();
  await expect(ombudsperson.getByRole('heading', { name: 'Asked of: Housing department' })).toBeVisible();
}

/** The office reads the question, and nothing that would lead it to the claim. */
async function answersInTheDark(staff: Page, claim: string): Promise<void> {
  await staff.goto(claim);
  await expect(staff.getByRole('heading', { level: 1 })).not.toHaveText('A claim about a right');
  await staff.goto(at('/desk/claims/asked'));
  const inquiry = staff.getByRole('article').filter({ hasText: question });
  await expect(inquiry.getByRole('link', { name: 'The claim that it comes from' })).toHaveCount(0);
  await expectFits(staff, 'Asked by the ombudsperson');
  await inquiry.getByText('Answer the ombudsperson').click();
  await inquiry.getByLabel('The answer').fill(answer);
  await inquiry.getByRole('button', { name: 'Send the answer' }).click();
  await expect(inquiry).toHaveCount(0);
}

async function findsABreach(ombudsperson: Page): Promise<void> {
  await ombudsperson.reload();
  await expect(ombudsperson.getByText(answer)).toBeVisible();
  await ombudsperson.getByText('Write the finding').click();
  await ombudsperson.getByRole('radio', { name: 'The right was breached', exact: true }).check();
  await ombudsperson.getByLabel('Reasons, for the claimant').fill(reasons);
  await ombudsperson.getByLabel('Which office').last().fill('Housing department');
  await ombudsperson.getByLabel('What happened, for everybody').fill(summary);
  await ombudsperson.getByLabel('What the city should do').fill('Open the list again and write to everybody on it.');
  await ombudsperson.getByRole('button', { name: 'Decide on the claim' }).click();
  await expect(ombudsperson.getByText('Waiting for the city’s reply')).toBeVisible();
}

/** A refusal without reasons is none. */
async function refusesWithReasons(staff: Page): Promise<void> {
  await staff.goto(at('/desk/claims/asked'));
  const recommended = staff.getByRole('article').filter({ hasText: summary });
  await recommended.getByText('Reply to it').click();
  await recommended.getByRole('radio', { name: 'Refused' }).check();
  await recommended.getByLabel('Who answers for it').fill('Head of allocation');
  await recommended.getByRole('button', { name: 'Publish the reply' }).click();
  await expect(recommended.getByRole('alert')).toContainText('Reasons, and what will be done');
  await recommended.getByLabel('Reasons, and what will be done').fill(refusal);
  await recommended.getByRole('button', { name: 'Publish the reply' }).click();
  await expect(staff.getByText('Published. Everybody can read the reply.')).toBeAttached();
}

test('a confidential claim is heard, an office answers without learning of it, and the city has to answer the recommendation in public', async ({
  browser,
}) => {
  const phone = { viewport: { width: 360, height: 740 } };
  const desk = { viewport: { width: 1280, height: 900 } };
  const [claimant, anybody, ombudsperson, staff] = [
    await browser.newPage(phone),
    await browser.newPage(phone),
    await browser.newPage(desk),
    await browser.newPage(desk),
  ];
  const pages = [claimant, anybody, ombudsperson, staff];
  for (const page of pages) watchPolicy(page);
  await signIn(claimant, 'resident');
  await signIn(ombudsperson, 'ombudsperson');
  await signIn(staff, 'staff');

  const claim = await filesInConfidence(claimant);
  await acknowledgesAndAsks(ombudsperson);
  await answersInTheDark(staff, claim);
  await findsABreach(ombudsperson);
  await refusesWithReasons(staff);

  // Everybody reads what became of it, nobody whose claim it was; the claimant sees who opened the file.
  await anybody.goto(at('/claims', 'ko'));
  await expect(anybody.getByRole('article').filter({ hasText: summary })).toContainText(refusal);
  await expect(anybody.getByRole('main')).not.toContainText(happened);
  await expectFits(anybody);
  await claimant.reload();
  await expect(claimant.getByText(reasons)).toBeVisible();
  await expect(claimant.getByText(/To acknowledge it/).first()).toBeVisible();
  await expectFits(claimant, 'A claim about a right');

  for (const page of pages) {
    expectNoPolicyBreach(page);
    await page.context().close();
  }
});

/** Nobody waits for six weeks: the days of the refusal are moved, and its clock is asked to look. */
async function closeRefusal(reference: string): Promise<void> {
  const id = `(select id from proposal where city_id = ${demoCity} and year || '-' || number = $1)`;
  await query(`update official_response set published_on = published_on - 40 where proposal_id = ${id}`, [reference]);
  await query(`update proposal set entered_at = entered_at - interval '40 days', due_on = due_on - 40 where id = ${id}`, [reference]);
  await query(`select graphile_worker.add_job('let-time-pass', job_key => 'a-refusal')`);
}

/** A day so long ago, as a field takes it. */
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

test('what was refused is opened again when facts change: a resident names them, and the committee has it answered anew', async ({
  browser,
}) => {
  const [resident, committee] = [
    await browser.newPage({ viewport: { width: 360, height: 740 } }),
    await browser.newPage({ viewport: { width: 1280, height: 900 } }),
  ];
  for (const page of [resident, committee]) watchPolicy(page);
  const { reference } = await refused();
  await closeRefusal(reference);
  await signIn(resident, 'resident');
  await expect(async () => {
    await resident.goto(at(`/proposals/${reference}`));
    await resident.getByRole('link', { name: 'Appeals and hearings, also where facts have changed since' }).click({ timeout: 2000 });
  }).toPass();
  await resident.getByLabel('What has changed since the refusal').fill(changed);
  await resident.getByLabel('Since which day').fill(daysAgo(300));
  await resident.getByLabel('Where everybody can read it').fill('Official gazette of the region, number 241');
  await resident.getByRole('button', { name: 'Put it before the committee' }).click();
  await expect(resident.getByRole('alert')).toContainText('Name a day after the refusal');
  await expectFits(resident, 'Appeals and hearings');
  await resident.getByLabel('Since which day').fill(daysAgo(2));
  await resident.getByRole('button', { name: 'Put it before the committee' }).click();
  await expect(resident.getByRole('heading', { name: 'A resident put it before the committee again' })).toBeVisible();
  await expect(resident.getByText('Under appeal').first()).toBeVisible();

  await signIn(committee, 'committee');
  await committee.goto(at('/desk/hearings'));
  await committee.getByRole('link', { name: `Hear it and decide (${reference})` }).click();
  await expect(committee.getByText(changed)).toBeVisible();
  await committee.getByRole('radio', { name: 'The city must answer anew' }).check();
  await committee
    .getByRole('textbox', { name: 'The reasons' })
    .fill('The money that was missing is there: the city says anew what becomes of it.');
  await committee.getByRole('button', { name: 'Publish the decision' }).click();
  await expect(committee.getByText('Waiting for the official answer').first()).toBeVisible();
  await expectFits(committee, 'Appeals and hearings');

  await resident.goto(at(`/proposals/${reference}/hearings`, 'ar'));
  await expect(resident.getByText(changed)).toBeVisible();
  await expectFits(resident);
  for (const page of [resident, committee]) {
    expectNoPolicyBreach(page);
    await page.context().close();
  }
});

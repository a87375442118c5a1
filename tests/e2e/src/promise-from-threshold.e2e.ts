import { expect, test, type Page } from '@playwright/test';
import { expectFits } from './harness/accessible.js';
import { expectNoPolicyBreach } from './harness/policy.js';
import { desk, phone, Village } from './harness/village.js';
import { budgetOf, executedBudget } from './harness/village-budget.js';
import { movingLines, publishProposal, supportersNeeded } from './harness/village-promise.js';
import { answerInPart } from './journey/answer-in-part.js';
import { madridIn, madridToday } from './journey/clock.js';
import { keepOwnDesk } from './journey/own-desk.js';

const day = 86_400;

test.describe.serial('a promise in money, from the threshold to the day on which it was kept', () => {
  let village: Village;
  let staff: Page;
  let resident: Page;
  let reference = '';
  let residents: readonly string[] = [];

  test.beforeAll(async ({ browser, baseURL }) => {
    village = await Village.found('promise');
    staff = await village.open(browser, desk, 'staff');
    resident = await village.open(browser, phone, 'anybody');
    await village.publishBudget(staff, { fiscalYear: 2026, status: 'approved' }, budgetOf(2026));
    const [facilitator = ''] = await village.join('facilitator', 1);
    const [author = '', ...others] = await village.join('resident', supportersNeeded + 1);
    residents = others;
    reference = await publishProposal(village, staff, { author, facilitator });
    await resident.context().addCookies([{ name: 'madang', value: others[0]!.split('=')[1] ?? '', url: baseURL! }]);
  });

  test.afterAll(async () => {
    for (const page of [staff, resident]) {
      expectNoPolicyBreach(page);
      await page.context().close();
    }
  });

  const standsAt = async (words: string) => {
    await resident.goto(village.at(`/proposals/${reference}`));
    await expect(resident.getByRole('main').getByText(words).first()).toBeVisible();
  };
  const readPromise = async () => {
    await resident.goto(village.at(`/proposals/${reference}/promise`));
    await expect(resident.getByRole('heading', { level: 1, name: 'The promise' })).toBeVisible();
  };
  const row = (line: string) => resident.getByRole('row', { name: new RegExp(line) });
  const find = async (verdict: 'done' | 'not_done', cookies: readonly string[]) => {
    for (const cookie of cookies)
      await village.callAs(staff, cookie, 'put', `/proposals/${reference}/delivery/check`, { verdict, language: 'en' });
  };
  const report = async (state: string, words: string) => {
    await staff.goto(village.at(`/desk/responses/${reference}`));
    await staff.getByRole('radio', { name: state }).check();
    await staff.getByLabel('What has happened').fill(words);
    await staff.getByLabel('On which day').fill(madridToday());
    await staff.getByLabel('Where it can be seen').fill('Library on the square, front door');
    await staff.getByRole('button', { name: 'Publish the report' }).click();
    await expect(staff.getByText('Reported. Everybody can read it beside the proposal.')).toBeVisible();
  };

  const showClosedDoors = async () => {
    await resident.getByText('Show what you saw: a photograph or a document').click();
    const file = { name: 'IMG_2041.JPG', mimeType: 'image/jpeg', buffer: await resident.screenshot({ type: 'jpeg' }) };
    await resident.getByLabel('A photograph or a document').setInputFiles(file);
    await resident.getByLabel('What it shows').fill('The closed doors of the library');
    await resident.getByLabel('Of which day').fill(madridToday());
    await resident.getByLabel('Of which place').fill('Square, front door');
    await expectFits(resident);
    await resident.getByRole('button', { name: 'Show this to everybody' }).click();
    await expect(resident.getByText('Added. Everybody can see it.').first()).toBeVisible();
    await resident.getByText('What they wrote and showed').click();
    await expect(resident.getByRole('img', { name: 'The closed doors of the library' })).toBeVisible();
    await expectFits(resident);
  };

  test('the last supporter brings the clock of the city to run, and a named office takes it up', async () => {
    for (const cookie of residents.slice(1)) await village.callAs(staff, cookie, 'put', `/proposals/${reference}/support`);
    await resident.goto(village.at(`/proposals/${reference}`));
    await resident.getByRole('button', { name: 'Back this proposal' }).click();
    await expect(resident.getByRole('main')).toContainText(`${supportersNeeded} residents backed it; ${supportersNeeded} were needed.`);
    await keepOwnDesk(staff, resident, village, reference);
    await staff.getByRole('link', { name: `Take it up (${reference})` }).click();
    await staff.getByLabel('Office in charge').fill('Culture department');
    await staff.getByLabel('In whose hands').fill('Head of the libraries');
    await staff.getByRole('button', { name: 'Take it up' }).click();
    await expect(staff.getByRole('button', { name: 'End the review' })).toBeVisible();
    await resident.reload();
    await expect(resident.getByRole('main')).toContainText('Head of the libraries');
  });

  test('the city accepts a part of the money, line by line', async () => {
    await staff.getByRole('button', { name: 'End the review' }).click();
    await expect(staff.getByRole('button', { name: 'End the review' })).toBeHidden();
    await answerInPart(staff, '3,000', movingLines);
    await standsAt('Accepted in part');
  });

  test('the plan says what is promised for each line, and the council adopts less', async () => {
    await staff.getByRole('link', { name: 'Milestones, amounts for every line, and what the council did' }).click();
    await staff.getByLabel('Responsible office').fill('Culture department');
    await staff.getByLabel('How it will be done').fill('Two people are hired for Saturdays, and the doors open in spring.');
    await staff.getByLabel('Milestone 1', { exact: true }).fill('Doors open on Saturdays');
    await staff.getByLabel('Day of milestone 1').fill(madridIn(60 * day).slice(0, 10));
    await expectFits(staff);
    await staff.getByRole('button', { name: 'Publish the plan' }).click();
    await expect(staff.getByRole('heading', { name: 'What the council did' })).toBeVisible();
    await staff.getByRole('radio', { name: 'Adopted' }).check();
    await staff.getByLabel('On which day').fill(madridToday());
    await staff.getByLabel('Which body').fill('Council of the village');
    await staff.getByLabel(new RegExp(`^Voted for ${movingLines.from}`)).fill('-2,500');
    await staff.getByLabel(new RegExp(`^Voted for ${movingLines.into}`)).fill('2,500');
    for (const [label, votes] of Object.entries({ 'Votes in favour': '6', 'Votes against': '5', Abstentions: '0' }))
      await staff.getByLabel(label).fill(votes);
    await expectFits(staff);
    await staff.getByRole('button', { name: 'Record it' }).click();
    await expect(staff.getByText('Recorded. Everybody behind the proposal is told')).toBeVisible();
    await readPromise();
    await expect(resident.getByText('Not as promised')).toBeVisible();
    await expect(resident.getByText('6 in favour, 5 against, 0 abstained')).toBeVisible();
    await expect(resident.getByText('No later budget for 2026 has been published yet')).toBeVisible();
    await expectFits(resident, 'The promise');
  });

  test('the city changes its plan, and residents read what was, what is and why', async () => {
    const reason = 'The roof is mended first, so the doors open a month later.';
    await staff.getByText('Change a day or an amount, with the reason').click();
    await staff.getByLabel('Why the plan changes').fill(reason);
    await staff.getByLabel('New day: Doors open on Saturdays').fill(madridIn(90 * day).slice(0, 10));
    await expectFits(staff);
    await staff.getByRole('button', { name: 'Change the plan' }).click();
    await expect(staff.getByText('The plan is changed. What it was before stays beside it').first()).toBeVisible();
    await readPromise();
    await expect(resident.getByRole('heading', { name: 'The plan was changed once' })).toBeVisible();
    await expect(resident.getByText(reason).first()).toBeVisible();
    await expect(
      resident
        .getByRole('listitem')
        .filter({ hasText: /Doors open on Saturdays: was .+, is .+/ })
        .first(),
    ).toBeVisible();
    await expectFits(resident, 'The promise');
    await resident.goto(village.at(`/proposals/${reference}/promise`, 'ar'));
    await expect(resident.getByText(reason).first()).toBeVisible();
    await expectFits(resident);
  });

  test('a newer budget says what was spent: four amounts stand beside each other for each line', async () => {
    const spent = executedBudget({ [movingLines.from]: '7000,00', [movingLines.into]: '26300,00' });
    await village.publishBudget(staff, { fiscalYear: 2026, status: 'executed' }, spent);
    await readPromise();
    for (const amount of ['4,000', '3,000', '2,500', '2,300']) await expect(row(movingLines.into)).toContainText(amount);
    await expect(row(movingLines.from)).toContainText('2,000');
    await expect(resident.getByRole('main')).toContainText('Behind the promise');
    await expectFits(resident, 'The promise');
    await resident.goto(village.at(`/proposals/${reference}/promise`, 'ko'));
    await expect(row(movingLines.into)).toContainText('2,300');
    await expectFits(resident);
    const path = test.info().outputPath('promise.pdf');
    expect((await resident.pdf({ format: 'A4', path })).subarray(0, 5).toString()).toBe('%PDF-');
  });

  test('what the city calls done comes back when residents find it is not, and is over once they have found it done', async () => {
    await report('Under way', 'Two people were hired for Saturdays.');
    await report('Done, says the city', 'The doors open on Saturdays, from ten to two.');
    await resident.goto(village.at(`/proposals/${reference}`));
    await resident.getByRole('radio', { name: /^Not done/ }).check();
    await resident.getByLabel('What you saw').fill('The doors were closed on two Saturdays.');
    await resident.getByRole('button', { name: 'Say what you found' }).click();
    await expect(resident.getByText('Your check is counted.').first()).toBeVisible();
    await expectFits(resident);
    await expect(resident.getByText('Library on the square, front door').first()).toBeVisible();
    await showClosedDoors();
    await find('not_done', residents.slice(1, 3));
    await standsAt('Under way');
    await report('Done, says the city', 'The doors were opened on each of the last four Saturdays.');
    await find('done', residents.slice(3, 6));
    await standsAt('Checked by residents');
    await expectFits(resident);
  });
});

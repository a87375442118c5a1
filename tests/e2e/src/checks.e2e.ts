import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { expectAccessible, expectFits, expectNoSideways } from './harness/accessible.js';
import { retype } from './harness/keyboard.js';
import { expectNoPolicyBreach } from './harness/policy.js';
import { desk, phone, Village } from './harness/village.js';

const why = 'The state paid a fifth less for housing this year.';

test.describe.serial('from a cut to its public justification', () => {
  let village: Village;
  let staff: Page;
  let anybody: Page;

  test.beforeAll(async ({ browser }) => {
    village = await Village.found('checks');
    staff = await village.open(browser, desk, 'staff');
    anybody = await village.open(browser, phone, 'anybody');
    await village.addGroups(staff);
    await village.publishBudgets(staff);
    await village.checksHaveRun(staff);
  });

  test.afterAll(async () => {
    for (const page of [staff, anybody]) {
      expectNoPolicyBreach(page);
      await page.context().close();
    }
  });

  test('anybody reads what the newest budget does for rights, the worst first', async () => {
    await anybody.goto(village.at('/checks'));
    await expectFits(anybody, 'What the budget does for rights');
    const concern = anybody.getByRole('region', { name: 'Concern', exact: true });
    await expect(concern.getByRole('listitem').filter({ hasText: 'Adequate housing' }).first()).toContainText('4.8% less');
    await expect(concern).toContainText('The city has not justified it yet.');
    await concern.getByRole('link', { name: 'What is spent on a right for each resident must not shrink' }).click();
  });

  test('the page of a check says what was found, how, and what can be done', async () => {
    await expectFits(anybody, 'What is spent on a right for each resident must not shrink');
    await expect(anybody.getByRole('main')).toContainText('The city owes a justification');
    const housing = anybody.getByRole('article').filter({ hasText: 'Adequate housing' });
    await housing.getByText('Step by step').click();
    await expect(housing.getByRole('table', { name: '1. What goes in' })).toContainText('Counted for this test');
    await expect(housing.getByRole('table', { name: '3. What comes out' })).toBeVisible();
    await expectAccessible(anybody);
    await expectNoSideways(anybody);
    const [file] = await Promise.all([
      anybody.waitForEvent('download'),
      anybody.getByRole('link', { name: 'Download these rows (CSV)' }).first().click(),
    ]);
    expect(await readFile(await file.path(), 'utf8')).toContain('C01');
    await anybody.getByRole('main').getByRole('link', { name: 'Write a proposal' }).click();
    await expect(anybody).toHaveURL(/\/proposals\/new|\/sign-in/);
  });

  test('staff answer the seven questions, and none of them can be left out', async () => {
    await staff.goto(village.at('/desk/checks'));
    await expectFits(staff, 'Checks of the budget');
    await staff.getByRole('table', { name: 'Cuts to justify' }).getByRole('link', { name: 'Adequate housing' }).click();
    await expectFits(staff, 'Adequate housing');
    await staff.getByRole('button', { name: 'Publish the justification' }).click();
    await expect(staff.getByRole('alert')).toContainText('Some things need fixing');
    await expectAccessible(staff);
    const texts = await staff.getByRole('main').getByRole('textbox').all();
    expect(texts).toHaveLength(8);
    for (const [place, text] of texts.entries()) await text.fill(place === 0 ? why : `Answer ${place} of the city`);
    await staff.getByRole('button', { name: 'Publish the justification' }).click();
    await expect(staff.getByRole('status').or(staff.locator('output'))).toContainText('The justification is published.');
  });

  test('everybody reads the justification beside the cut', async () => {
    await anybody.goto(village.at('/checks/C01'));
    const housing = anybody.getByRole('article').filter({ hasText: 'Adequate housing' });
    await expect(housing).toContainText(why);
    await expect(housing).toContainText('Signed by Answer 7 of the city');
    await expect(anybody.getByRole('main')).not.toContainText('The city owes a justification');
    await expectAccessible(anybody);
    await anybody.goto(village.at('/checks'));
    await expect(anybody.getByRole('main')).toContainText('The city has justified it.');
  });

  test('staff set other lines between levels by keyboard alone, and everybody sees who did, when and why', async () => {
    await staff.goto(village.at('/desk/checks/C01/thresholds'));
    await expectFits(staff, 'What is spent on a right for each resident must not shrink');
    const [ok, watch, concern] = await staff.getByRole('main').getByRole('textbox').all();
    await retype(staff, ok!, '0');
    await retype(staff, watch!, '-0.5');
    await retype(staff, concern!, '-0.1');
    const reason = staff.getByRole('textbox', { name: 'The reason, and the decision it rests on' });
    await retype(staff, reason, 'The council decided it on 3 March.');
    await staff.getByRole('button', { name: 'Set the lines' }).press('Enter');
    await expect(staff.getByRole('alert')).toBeVisible();
    await expectAccessible(staff);
    await retype(staff, watch!, '-0.01');
    await retype(staff, concern!, '-0.04');
    await staff.getByRole('button', { name: 'Set the lines' }).press('Enter');
    await expect(staff.locator('output')).toContainText('The lines are set');
    await expect
      .poll(async () => {
        await anybody.goto(village.at('/checks/C01'));
        return anybody.getByRole('article').filter({ hasText: 'Adequate housing' }).getByRole('heading').textContent();
      })
      .toContain('Severe concern');
    const changes = anybody.getByRole('table', { name: 'Who changed the lines, when and why' });
    await expect(changes).toContainText('The council decided it on 3 March.');
    await expect(changes).toContainText('Treasury');
    await expectAccessible(anybody);
    await expectNoSideways(anybody);
  });

  test('the same pages read from right to left', async () => {
    for (const path of ['/checks', '/checks/C01', '/checks/C19']) {
      await anybody.goto(village.at(path, 'ar'));
      await expect(anybody.locator('html')).toHaveAttribute('dir', 'rtl');
      await expectFits(anybody);
    }
    // Treaties bear the titles of their authentic texts.
    await anybody.goto(village.at('/checks/C01', 'ar'));
    await expect(anybody.getByRole('main')).toContainText('العهد الدولي الخاص بالحقوق الاقتصادية والاجتماعية والثقافية');
  });
});

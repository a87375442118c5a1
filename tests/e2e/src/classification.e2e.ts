import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { expectFits } from './harness/accessible.js';
import { tabTo } from './harness/keyboard.js';
import { expectNoPolicyBreach } from './harness/policy.js';
import { desk, phone, Village } from './harness/village.js';

const publicTitle = 'What each line is for, and who says so';

test.describe.serial('what lines are for is said, and taken back', () => {
  let village: Village;
  let staff: Page;
  let anybody: Page;

  test.beforeAll(async ({ browser }) => {
    village = await Village.found('classification');
    staff = await village.open(browser, desk, 'staff');
    anybody = await village.open(browser, phone, 'anybody');
    await village.publishBudgets(staff);
  });

  test.afterAll(async () => {
    for (const page of [staff, anybody]) {
      expectNoPolicyBreach(page);
      await page.context().close();
    }
  });

  /** Of 204,000 voted, 9,000 are for a feast that no plan of programmes knows. */
  const knownOfFunctions = async (share: string) => {
    await anybody.goto(village.at('/budget/classification'));
    await expect(
      anybody
        .getByRole('region', { name: /^How much is known/ })
        .getByRole('listitem')
        .first(),
    ).toContainText(share);
    await expectFits(anybody, publicTitle);
  };

  test('anybody sees how much of the money is classified', () => knownOfFunctions('95.6%'));

  test('staff choose the lines that nobody has classified, and see what a word would change', async () => {
    await staff.goto(village.at('/desk/classification'));
    await expectFits(staff, 'Classify the budget');
    await staff.getByLabel('Only where this is not known').selectOption({ label: 'What the money is for' });
    await staff.getByRole('button', { name: 'Show these lines' }).click();
    await expect(staff.getByRole('heading', { name: /^1 line chosen/ })).toBeVisible();
    await expect(staff.getByRole('table', { name: 'Lines, the largest first' })).toContainText('Fiestas del barrio');
    await staff.getByLabel('What the money is for', { exact: true }).selectOption('08.2');
    await staff.getByRole('button', { name: 'See what it would change' }).click();
    await expect(staff.getByText('Say why, in a few words')).toBeVisible();
    await staff.getByLabel('Why').fill('The programme of the feast says so.');
    await staff.getByRole('button', { name: 'See what it would change' }).click();
    await expect(staff.getByText('This would change')).toBeVisible();
    await expect(staff.getByRole('main')).toContainText('95.6% of the money before, 100% after');
    await expectFits(staff, 'Classify the budget');
  });

  test('nothing holds before it is confirmed, by keyboard, and then everybody sees it', async () => {
    await knownOfFunctions('95.6%');
    const say = staff.getByRole('button', { name: 'Say it of 1 lines' });
    await tabTo(staff, say);
    await staff.keyboard.press('Enter');
    await expect(staff.locator('output')).toContainText('Said of 1 lines.');
    await knownOfFunctions('100%');
    await expect(anybody.getByRole('main')).toContainText('The programme of the feast says so.');
  });

  test('it is undone with a reason, and both acts stay to be read', async () => {
    await staff.goto(village.at('/desk/classification/history'));
    await expectFits(staff, 'What was said of lines');
    await staff.getByText('Undo act 1').click();
    await staff.getByRole('button', { name: 'Undo it' }).click();
    await expect(staff.getByText('Say why, in a few words')).toBeVisible();
    await staff.getByLabel('Why').fill('The feast is a matter of religion.');
    await staff.getByRole('button', { name: 'Undo it' }).click();
    await expect(staff.locator('output')).toContainText('Act 1 is undone.');
    await knownOfFunctions('95.6%');
    await expect(anybody.getByRole('main')).toContainText('Undone by act 2');
  });

  test('the mapping is taken home, worked on, and taken over from the file', async () => {
    await staff.goto(village.at('/desk/classification/file'));
    await expectFits(staff, 'The mapping as a file');
    const [file] = await Promise.all([staff.waitForEvent('download'), staff.getByRole('link', { name: 'Every line (CSV)' }).click()]);
    const mapping = await readFile(await file.path(), 'utf8');
    await give(staff, withFunction(mapping, '08.99.9'));
    await expect(staff.getByRole('table', { name: 'Cells to mend' })).toContainText('08.99.9');
    await expectFits(staff, 'The mapping as a file');
    await give(staff, withFunction(mapping, '08.4'));
    await expect(staff.getByRole('main')).toContainText('95.6% of the money before, 100% after');
    await staff.getByRole('button', { name: 'Take over the mapping' }).click();
    await expect(staff.locator('output')).toContainText('The mapping is taken over.');
    await knownOfFunctions('100%');
  });

  test('the same pages read from right to left', async () => {
    await anybody.goto(village.at('/budget/classification', 'ar'));
    await expect(anybody.locator('html')).toHaveAttribute('dir', 'rtl');
    await expectFits(anybody);
    await staff.goto(village.at('/desk/classification', 'ar'));
    await expectFits(staff);
  });
});

/** The file with a function for the feast, which had none. */
function withFunction(mapping: string, cofog: string): string {
  const [head = '', ...rows] = mapping.split(/\r?\n/);
  const columns = head.replace(/^\uFEFF/u, '').split(',');
  const changed = rows.map((row) => {
    const cells = row.split(',');
    if (cells[columns.indexOf('programme')] !== '99X') return row;
    return cells.with(columns.indexOf('cofog'), cofog).join(',');
  });
  return [head, ...changed].join('\n');
}

async function give(staff: Page, text: string): Promise<void> {
  await staff.getByLabel('CSV file').setInputFiles({ name: 'mapping.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await staff.getByLabel('Why').fill('Worked out with the association of neighbours.');
  await staff.getByRole('button', { name: 'See what it would change' }).click();
}

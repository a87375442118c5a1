import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { expectFits } from './harness/accessible.js';
import { expectNoPolicyBreach } from './harness/policy.js';
import { desk, phone, Village } from './harness/village.js';

const thisYear = new Date().getFullYear();
const homes = 'Households that pay more than 40% of their disposable income for housing';

/** Households by what their homes cost them: everybody over two years, carers now, and a year ago children, too few of them to tell. */
const figures = (carers: string) =>
  [
    'code;year;group;value;numerator;denominator;quality;source',
    `HO-O2;${thisYear - 1};;12,5;125;1000;survey;Housing survey`,
    `HO-O2;${thisYear};;12;120;1000;survey;Housing survey`,
    `HO-O2;${thisYear};carers;${carers};60;200;survey;Housing survey`,
    `HO-O2;${thisYear - 1};children;40;4;10;survey;Housing survey`,
  ].join('\n');

test.describe.serial('from a file of figures to whom they overlook', () => {
  let village: Village;
  let staff: Page;
  let anybody: Page;

  test.beforeAll(async ({ browser }) => {
    village = await Village.found('indicators');
    staff = await village.open(browser, desk, 'staff');
    anybody = await village.open(browser, phone, 'anybody');
    await village.addGroups(staff);
  });

  test.afterAll(async () => {
    for (const page of [staff, anybody]) {
      expectNoPolicyBreach(page);
      await page.context().close();
    }
  });

  test('the catalogue says of every right what should be counted, also where nobody has', async () => {
    await anybody.goto(village.at('/indicators'));
    await expectFits(anybody, 'Indicators');
    await anybody.getByLabel('Right', { exact: true }).selectOption({ label: 'Adequate housing' });
    await anybody.getByLabel('What the city knows').selectOption({ label: 'Only what was never counted' });
    await anybody.getByRole('main').getByRole('button', { name: 'Show' }).click();
    await expect(anybody).toHaveURL(/right=HO/);
    const table = anybody.getByRole('table', { name: 'Indicators, right by right' });
    await expect(table.getByText('Never counted').first()).toBeVisible();
    await table.getByRole('link', { name: homes }).click();
    await expect(anybody.getByRole('main')).toContainText('Nobody has ever counted this here');
    await expectFits(anybody, homes);
  });

  test('a file with one bad cell is looked at, and nothing of it is stored', async () => {
    await staff.goto(village.at('/desk/indicators/import'));
    await expectFits(staff, 'Add figures from a file');
    await look(staff, figures('many'));
    await expect(staff.getByText('1 cell needs mending')).toBeVisible();
    const faults = staff.getByRole('table', { name: 'The first of them, by row and column' });
    await expect(faults).toContainText('Row 4, column 4');
    await expect(faults).toContainText('This is not a number');
    await expectFits(staff, 'Add figures from a file');
    await staff.getByRole('button', { name: 'Store these figures' }).press('Enter');
    await expect(staff.getByText('1 cell needs mending')).toBeVisible();
    await anybody.reload();
    await expect(anybody.getByRole('main')).toContainText('Nobody has ever counted this here');
  });

  test('mended, it is taken whole', async () => {
    await look(staff, figures('30'));
    await expect(staff.getByRole('region', { name: 'What would happen' })).toContainText('Figures stored and not shown');
    await expectFits(staff, 'Add figures from a file');
    await staff.getByRole('button', { name: 'Store these figures' }).click();
    await expect(staff.locator('output')).toContainText('Stored: 4 new, 0 corrected, 0 unchanged.');
  });

  test('the sheet shows everybody, the groups, and what is hidden, and gives the figures away', async () => {
    await anybody.reload();
    await expectFits(anybody, homes);
    await expect(anybody.getByRole('table', { name: 'The whole city' })).toContainText('12 per cent');
    const groups = anybody.getByRole('table', { name: /^Group by group/ });
    await expect(groups.getByRole('row', { name: /Carers/ })).toContainText('30 per cent');
    await expect(groups.getByRole('row', { name: /Children/ })).toContainText(/hidden/i);
    await expect(anybody.getByRole('main')).toContainText('What exactly is counted');
    const [file] = await Promise.all([
      anybody.waitForEvent('download'),
      anybody.getByRole('link', { name: 'Download these figures with their sources (CSV)' }).click(),
    ]);
    expect(await readFile(await file.path(), 'utf8')).toContain('Housing survey');
  });

  test('whom the figures overlook is said group by group', async () => {
    await anybody.goto(village.at('/indicators/overlooked'));
    await expectFits(anybody, 'Whom the figures overlook');
    const grid = anybody.getByRole('table', { name: 'What the newest figure says, by indicator and group' });
    const row = grid.getByRole('row', { name: new RegExp(homes) });
    await expect(row).toContainText('Has a figure');
    await expect(row).toContainText('Hidden');
    await anybody.getByText('What the words mean').click();
    await expectFits(anybody, 'Whom the figures overlook');
  });

  test('the same pages read from right to left', async () => {
    for (const path of ['/indicators', '/indicators/HO-O2', '/indicators/overlooked']) {
      await anybody.goto(village.at(path, 'ar'));
      await expect(anybody.locator('html')).toHaveAttribute('dir', 'rtl');
      await expectFits(anybody);
    }
    await expect(anybody.getByRole('main')).toContainText('أسر تدفع للسكن أكثر من 40% من دخلها المتاح');
  });
});

async function look(staff: Page, text: string): Promise<void> {
  await staff.getByLabel('CSV or XLSX file').setInputFiles({ name: 'figures.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await staff.getByRole('button', { name: 'Look at what would happen' }).click();
}

import { expect, type Page } from '@playwright/test';
import { expectAccessible } from '../harness/accessible.js';
import { at } from '../harness/places.js';
import { brokenFile, mendedFile, printedTotal } from './budget-file.js';

/** Staff upload a budget with two errors, mend it, match a column, hold it to the printed total, and publish it. */
export async function publishBudget(staff: Page, year: number): Promise<void> {
  await beginImport(staff, year);
  await addFile(staff, 'presupuesto.csv', brokenFile);
  await matchColumns(staff, 'presupuesto.csv');
  await seeErrors(staff);
  await staff.getByRole('navigation', { name: 'Steps of the import' }).getByRole('link', { name: 'Files and columns' }).click();
  await staff.getByRole('button', { name: 'Remove presupuesto.csv' }).click();
  await addFile(staff, 'mejorado.csv', mendedFile);
  await matchColumns(staff, 'mejorado.csv');
  await seeTotals(staff);
  await publish(staff);
}

async function beginImport(staff: Page, year: number): Promise<void> {
  await staff.goto(at('/desk/budgets'));
  await staff.getByRole('link', { name: 'Import a budget' }).click();
  await staff.getByLabel('Fiscal year').fill(String(year));
  await staff.getByLabel('Where the figures come from').fill('Escrito para esta prueba.');
  await expectAccessible(staff);
  await staff.getByRole('button', { name: 'Go on to the files' }).click();
}

async function addFile(staff: Page, name: string, buffer: Buffer): Promise<void> {
  await staff.getByLabel('Budget file (CSV or XLSX)').setInputFiles({ name, mimeType: 'text/csv', buffer });
  await staff.getByRole('button', { name: 'Add the file' }).click();
  await expect(staff.getByRole('link', { name })).toBeVisible();
  await expectAccessible(staff);
}

async function matchColumns(staff: Page, name: string): Promise<void> {
  await staff.getByRole('link', { name }).click();
  await expect(staff.getByRole('heading', { level: 1, name })).toBeVisible();
  // Read as Windows-1252: in another encoding the accents would be other signs.
  await expect(staff.getByRole('rowheader', { name: 'Sección nombre' })).toBeVisible();
  await staff.getByLabel('What Lo votado holds').selectOption({ label: 'Amount as voted' });
  await staff.getByLabel('Decimals come after').selectOption({ label: 'a comma: 1234,50' });
  await staff.getByLabel('Thousands are parted by').selectOption({ label: 'a point: 1.234' });
  await expectAccessible(staff);
  await staff.getByRole('button', { name: 'Keep these columns' }).click();
  await expect(staff.getByRole('row', { name: new RegExp(name) })).toContainText('a person');
  await staff.getByRole('navigation', { name: 'Steps of the import' }).getByRole('link', { name: 'Check and mend' }).click();
}

async function seeErrors(staff: Page): Promise<void> {
  const errors = staff.getByRole('table', { name: '2 rows have errors' });
  await expect(errors).toContainText('I3 pendiente');
  await expect(errors).toContainText('I8 empty');
  await expect(staff.getByRole('link', { name: 'Mend these rows' })).toBeVisible();
  await expectAccessible(staff);
}

async function seeTotals(staff: Page): Promise<void> {
  await expect(staff.getByText('Nothing in the files stands in the way.')).toBeVisible();
  await expect(staff.getByRole('row', { name: /Spending, all lines/ })).toContainText('249,627,861.50');
  await expectAccessible(staff);
}

async function publish(staff: Page): Promise<void> {
  await staff.getByRole('link', { name: 'Go on to the printed totals' }).click();
  await staff.getByLabel('Spending as voted, all lines').fill(printedTotal);
  await staff.getByRole('button', { name: 'Keep and compare' }).click();
  await expect(staff.getByRole('table', { name: 'Printed, and found' })).toContainText('None');
  await expectAccessible(staff);
  await staff.getByRole('button', { name: 'Publish this budget' }).click();
  await expect(staff.getByRole('heading', { level: 1, name: 'Where the money goes' })).toBeVisible();
}

import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { expectAccessible } from '../harness/accessible.js';
import { at } from '../harness/places.js';

/** Somebody who has not signed in follows the money down to one line, finds it by a word as well, and takes the rows home. */
export async function understandBudget(anybody: Page, year: number): Promise<void> {
  await drillDown(anybody, year);
  await readLine(anybody);
  await searchLine(anybody, year);
  await takeRows(anybody, year);
}

async function drillDown(anybody: Page, year: number): Promise<void> {
  await anybody.goto(at('/budget'));
  await expect(anybody.getByRole('navigation', { name: 'Years' }).getByRole('link', { name: String(year) })).toHaveAttribute(
    'aria-current',
    'page',
  );
  await expect(anybody.getByRole('table', { name: /^Total/ })).toContainText('249,627,861.50');
  await expectAccessible(anybody);
  await anybody.getByRole('navigation', { name: 'Views of the budget' }).getByRole('link', { name: 'By programme' }).click();
  await anybody.getByRole('link', { name: 'Zonas verdes' }).click();
  await expect(anybody.getByRole('heading', { level: 1, name: 'Zonas verdes' })).toBeVisible();
  await expect(anybody.getByRole('navigation', { name: 'You are here' }).getByRole('link', { name: `Budget ${year}` })).toBeVisible();
  await expectAccessible(anybody);
}

async function readLine(anybody: Page): Promise<void> {
  await anybody
    .getByRole('main')
    .getByRole('table')
    .getByRole('link', { name: /Zonas verdes · Investment/ })
    .click();
  await expect(anybody.getByRole('heading', { level: 1, name: /Zonas verdes · Investment/ })).toBeVisible();
  await expect(anybody.getByRole('main')).toContainText('6,754,375');
  await expect(anybody.getByRole('link', { name: 'Propose to move money from this line' })).toBeVisible();
  await expectAccessible(anybody);
}

async function searchLine(anybody: Page, year: number): Promise<void> {
  await anybody.goto(at('/budget'));
  await anybody.getByLabel(`Find a word in the budget of ${year}`).fill('emergencia');
  await anybody.getByRole('search').getByRole('button', { name: 'Search' }).click();
  await expect(anybody.getByRole('main')).toContainText('Servicios sociales y emergencia social');
  await expectAccessible(anybody);
}

async function takeRows(anybody: Page, year: number): Promise<void> {
  await anybody.goto(at(`/budget?year=${year}`));
  const [file] = await Promise.all([
    anybody.waitForEvent('download'),
    anybody.getByRole('link', { name: 'Download these rows (CSV)' }).first().click(),
  ]);
  expect(await readFile(await file.path(), 'utf8')).toContain('Housing and planning,EUR,77210043.50');
}

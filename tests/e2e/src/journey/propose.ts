import { expect, type Page } from '@playwright/test';
import { expectAccessible } from '../harness/accessible.js';
import { at } from '../harness/places.js';

const amount = '150,000';

/** A resident moves money between two lines, a page at a time, and hands the text in. Answers its number. */
export async function propose(resident: Page, title: string): Promise<string> {
  await begin(resident);
  await answer(resident, 'What is wrong?', {
    'In your own words': 'Families in emergency wait for weeks until somebody has time to see them, and parks are planted anew each year.',
    'A title': title,
  });
  await answer(resident, 'Who is affected?', { 'Who feels it?': 'Families without a home of their own.' });
  await moveMoney(resident);
  await answer(resident, 'What should change?', {
    'What the city should do': 'Plant a little less, and let two more people answer those who come in an emergency.',
  });
  await answer(resident, 'How would one know that it worked?', { 'What could be seen or counted?': 'Days until the first talk.' });
  return handIn(resident, title);
}

async function begin(resident: Page): Promise<void> {
  await resident.goto(at());
  await resident.getByRole('main').getByRole('link', { name: 'Write a proposal' }).first().click();
  await expect(resident.getByRole('heading', { level: 1, name: 'Write a proposal' })).toBeVisible();
  await resident.getByRole('radio', { name: /^Move money/ }).check();
  await expectAccessible(resident);
  await resident.getByRole('button', { name: 'Go on' }).click();
}

async function answer(resident: Page, page: string, texts: Readonly<Record<string, string>>): Promise<void> {
  await expect(resident.getByRole('heading', { level: 1, name: page })).toBeVisible();
  for (const [label, text] of Object.entries(texts)) await resident.getByRole('textbox', { name: label }).fill(text);
  await expectAccessible(resident);
  await resident.getByRole('button', { name: 'Save and go on' }).click();
}

async function moveMoney(resident: Page): Promise<void> {
  await expect(resident.getByRole('heading', { level: 1, name: /Where should the money come from/ })).toBeVisible();
  await pick(resident, {
    search: 'Find a line to take from',
    words: 'Zonas verdes',
    line: /Inversiones reales/,
    act: 'Take from this line',
  });
  await resident.getByRole('textbox', { name: /Inversiones reales/ }).fill(amount);
  const soFar = resident.getByRole('region', { name: 'So far' });
  await expect(soFar).toContainText('left: more is taken than given');
  await pick(resident, { search: 'Find a line to give to', words: 'emergencia', line: /emergencia/, act: 'Give to this line' });
  await resident.getByRole('textbox', { name: /emergencia/ }).fill(amount);
  await expect(soFar).toContainText('The sums are equal');
  await expect(soFar.getByRole('table', { name: /right/i })).toBeVisible();
  await expectAccessible(resident);
  await explainLosers(resident);
  await resident.getByRole('button', { name: 'Save and go on' }).click();
}

interface Pick {
  readonly search: string;
  readonly words: string;
  readonly line: RegExp;
  readonly act: string;
}

async function pick(resident: Page, { search, words, line, act }: Pick): Promise<void> {
  await resident.getByLabel(search).fill(words);
  await resident.getByRole('listitem').filter({ hasText: line }).getByRole('button', { name: act }).first().click();
}

/** Asked only where a right would fall below last year. */
async function explainLosers(resident: Page): Promise<void> {
  const losers = resident.getByRole('textbox', { name: 'Who would lose, and what protects them?' });
  if (await losers.isVisible()) await losers.fill('People see fewer new plants for a year; trees and watering stay as they are.');
}

async function handIn(resident: Page, title: string): Promise<string> {
  await expect(resident.getByRole('heading', { level: 1, name: 'Check your answers' })).toBeVisible();
  await expect(resident.getByRole('main')).toContainText(title);
  await expectAccessible(resident);
  await resident.getByRole('button', { name: 'Hand in my proposal' }).click();
  const heading = resident.getByRole('heading', { level: 1, name: /^Handed in: number/ });
  await expect(heading).toBeVisible();
  await expectAccessible(resident);
  return /\d{4}-\d+/.exec(await heading.innerText())?.[0] ?? '';
}

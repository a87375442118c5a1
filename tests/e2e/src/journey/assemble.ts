import { expect, type Page } from '@playwright/test';
import { expectAccessible } from '../harness/accessible.js';
import { at } from '../harness/places.js';
import { madridToday } from './clock.js';

/** A facilitator announces an assembly, opens it, and records what was said and decided about a proposal. */
export async function assemble(
  facilitator: Page,
  anybody: Page,
  { title, reference }: { readonly title: string; readonly reference: string },
): Promise<void> {
  await announce(facilitator, title);
  await facilitator.getByRole('button', { name: 'Open the assembly' }).click();
  await expect(facilitator.getByText('This is done')).toBeVisible();
  await expectAccessible(facilitator);
  await recordStatement(facilitator);
  await recordDecision(facilitator, reference);
  await anybody.goto(at('/assemblies'));
  await anybody.getByRole('link', { name: title }).click();
  await expect(anybody.getByRole('main')).toContainText('The waiting room has no chairs.');
  await expect(anybody.getByRole('main')).toContainText('Carry it');
  await expectAccessible(anybody);
}

async function announce(facilitator: Page, title: string): Promise<void> {
  await facilitator.goto(at('/desk/assemblies'));
  await facilitator.getByRole('link', { name: 'Announce an assembly' }).click();
  const texts = {
    'Name of the assembly': title,
    Question: 'What must change so that nobody waits in an emergency?',
    Day: madridToday(),
    'Begins at': '17:00',
    Place: 'Library, ground floor',
    'Called by': 'Neighbours',
    'What the city promises': 'An answer in writing.',
    'Item 1': 'Welcome',
    'Minutes for item 1': '30',
  };
  for (const [label, text] of Object.entries(texts)) await facilitator.getByLabel(label, { exact: true }).fill(text);
  await expectAccessible(facilitator);
  await facilitator.getByRole('button', { name: 'Announce the assembly' }).click();
  await expect(facilitator.getByRole('heading', { level: 1, name: title })).toBeVisible();
}

async function recordStatement(facilitator: Page): Promise<void> {
  await part(facilitator, 'Statements');
  await facilitator.getByLabel('Statement', { exact: true }).fill('The waiting room has no chairs.');
  await facilitator.getByRole('button', { name: 'Record the statement' }).click();
  await expect(facilitator.getByRole('heading', { name: '1 statement' })).toBeVisible();
  await facilitator.getByRole('link', { name: 'Count the room' }).click();
  for (let count = 0; count < 3; count += 1) await facilitator.getByRole('button', { name: 'One more: Agree' }).click();
  await expectAccessible(facilitator);
  await facilitator.getByRole('button', { name: 'Store these counts' }).click();
  await expect(facilitator.getByRole('link', { name: 'Put the counts right' })).toBeVisible();
}

async function recordDecision(facilitator: Page, reference: string): Promise<void> {
  await part(facilitator, 'Decisions');
  await facilitator.getByRole('link', { name: 'Write a decision down' }).click();
  await facilitator.getByLabel('Number of the proposal').fill(reference);
  await facilitator.getByLabel('What was decided').fill('Carry it: answer emergencies first.');
  for (let count = 0; count < 3; count += 1) {
    await facilitator.getByRole('button', { name: 'One more: In favour' }).click();
    await facilitator.getByRole('button', { name: 'One more: Present' }).click();
  }
  await expectAccessible(facilitator);
  await facilitator.getByRole('button', { name: 'Record the decision' }).click();
  await expect(facilitator.getByRole('heading', { name: '1 decision' })).toBeVisible();
}

async function part(facilitator: Page, name: string): Promise<void> {
  await facilitator.getByRole('navigation', { name: 'Parts of the record' }).getByRole('link', { name }).click();
}

import { expect, type Page } from '@playwright/test';
import { expectAccessible } from '../harness/accessible.js';
import { at } from '../harness/places.js';
import { madridIn } from './clock.js';

const day = 86_400;
const words =
  'We have read what you wrote and looked at how long families wait today. Two more people will answer those who come in an emergency from spring on. The parks keep their trees and their watering; fewer new plants are bought this year. We will count the days until the first talk and tell you in public each quarter whether they have become fewer.';

/** The city takes the proposal up, ends its review and publishes a full answer. */
export async function answerProposal(staff: Page, anybody: Page, reference: string): Promise<void> {
  await staff.goto(at('/desk/responses'));
  await expectAccessible(staff);
  await staff.getByRole('link', { name: `Take it up (${reference})` }).click();
  await staff.getByLabel('Office in charge').fill('Servicios sociales');
  await staff.getByLabel('In whose hands').fill('Jefatura de servicios sociales');
  await expectAccessible(staff);
  await staff.getByRole('button', { name: 'Take it up' }).click();
  await staff.getByRole('button', { name: 'End the review' }).click();
  await expect(staff.getByRole('heading', { name: 'End the review' })).toBeHidden();
  await writeAnswer(staff);
  await anybody.goto(at(`/proposals/${reference}`));
  await expect(anybody.getByRole('region', { name: 'The city’s answer' })).toContainText('Two more people will answer');
  await expectAccessible(anybody);
}

async function writeAnswer(staff: Page): Promise<void> {
  await staff.getByRole('button', { name: 'Publish the answer' }).click();
  await expect(staff.getByRole('alert')).toContainText('Some things need fixing');
  await startFromTemplate(staff);
  await staff.getByLabel('Explanation in plain words', { exact: true }).fill(words);
  await staff.getByLabel('Office that answers').fill('Servicios sociales');
  await staff.getByLabel('Who stands for it').fill('Jefatura de servicios sociales');
  await staff.getByRole('button', { name: 'Add a figure' }).click();
  await staff.getByLabel('Figure 1: what it says').fill('Días hasta la primera cita');
  await staff.getByLabel('Figure 1: or another value').fill('21 días');
  await staff.getByLabel('Figure 1: source').fill('Memoria de servicios sociales');
  await staff.getByLabel('What is offered instead', { exact: true }).fill('none');
  await staff.getByLabel('Next date').fill(madridIn(30 * day).slice(0, 10));
  await expectAccessible(staff);
  await staff.getByRole('button', { name: 'Publish the answer' }).click();
  await expect(staff.getByRole('heading', { name: 'Answers given so far' })).toBeVisible();
}

/** A ready-made template fills what is empty, and its gaps keep the answer from being published. */
async function startFromTemplate(staff: Page): Promise<void> {
  await staff.getByText('Start from a template').click();
  await staff.getByLabel('Template', { exact: true }).selectOption({ label: 'Accepted: ready-made' });
  await staff.getByRole('button', { name: 'Fill the empty fields' }).click();
  await expect(staff.getByRole('radio', { name: 'Accepted', exact: true })).toBeChecked();
  await expectAccessible(staff);
  await staff.getByRole('button', { name: 'Publish the answer' }).click();
  await expect(staff.getByRole('alert')).toContainText('What happens on that date: Fill in what stands in brackets: [qué pasa ese día]');
  await staff.getByLabel('What happens on that date').fill('We tell how many families came.');
}

/** What is late stands where everybody can see it, with the days. */
export async function readOverdue(anybody: Page): Promise<void> {
  await anybody.goto(at('/responses'));
  await expectAccessible(anybody);
  await anybody.goto(at('/responses/overdue'));
  await expect(anybody.getByRole('main')).toContainText(/Overdue by \d+ days/);
  await expect(anybody.getByRole('link', { name: /Alguien que atienda el mismo día que llega la carta/ })).toBeVisible();
  await expectAccessible(anybody);
}

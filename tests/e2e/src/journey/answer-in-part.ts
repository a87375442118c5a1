import { expect, type Page } from '@playwright/test';
import { expectFits } from '../harness/accessible.js';
import { madridIn } from './clock.js';

const day = 86_400;
const words =
  'We have read what you wrote and counted who comes to the library on which day. Opening on Saturdays is possible from spring on, with two more people at the desk. A part of what you asked for is enough for the hours from ten to two; the rest stays with the fiestas, since their contracts for this year are signed already.';

/** The city accepts less than was asked: an amount for every line, a reason for what it refuses, and where to appeal. */
export async function answerInPart(staff: Page, amount: string, lines: { readonly from: string; readonly into: string }): Promise<void> {
  await staff.getByRole('radio', { name: 'Accepted in part' }).check();
  const policyChoice = { label: 'Lawful and possible, but the city chose otherwise' };
  await staff.getByLabel('Main reason').selectOption(policyChoice);
  const texts = {
    'Who made the choice': 'Council member for culture',
    'What the money is used for instead': 'Contracts of the fiestas that are signed already',
    'Explanation in plain words': words,
    'Office that answers': 'Culture department',
    'Who stands for it': 'Head of the libraries',
    'What is offered instead': 'none',
    'Next date': madridIn(20 * day).slice(0, 10),
    'Where and how to appeal': 'Write to the complaints committee, on paper or through the desk of the city.',
    'Last day for an appeal': madridIn(40 * day).slice(0, 10),
  };
  for (const [label, text] of Object.entries(texts)) await staff.getByLabel(label, { exact: true }).fill(text);
  await staff.getByRole('button', { name: 'Add a part' }).click();
  await staff.getByRole('button', { name: 'Add a part' }).click();
  await staff.getByLabel('Part 1', { exact: true }).fill('Saturdays from ten to two');
  await staff.getByLabel('Part 2', { exact: true }).fill('Saturday afternoons');
  await staff.getByLabel('Reason for part 2').selectOption(policyChoice);
  await staff.getByLabel(new RegExp(`^Taken from ${lines.from}`)).fill(amount);
  await staff.getByLabel(new RegExp(`^Given to ${lines.into}`)).fill(amount);
  for (const line of [lines.from, lines.into])
    await staff.getByLabel(new RegExp(`^Why not all of it: ${line}`)).fill('The contracts of this year are signed already.');
  await staff.getByRole('button', { name: 'Add a figure' }).click();
  await staff.getByLabel('Figure 1: what it says').fill('Visitors on a day in the middle of the week');
  await staff.getByLabel('Figure 1: or another value').fill('84 people');
  await staff.getByLabel('Figure 1: source').fill('Count of the libraries, spring');
  await expectFits(staff);
  await staff.getByRole('button', { name: 'Publish the answer' }).click();
  await expect(staff.getByRole('heading', { name: 'Answers given so far' })).toBeVisible();
}

import { expect, type Page } from '@playwright/test';
import { expectAccessible } from '../harness/accessible.js';
import { at } from '../harness/places.js';

const steps = [
  'Handed in',
  'Checked against the house rules and published',
  'Enough residents back it: the city owes an answer',
  'Acknowledged by a named officer',
  'Waiting for the official answer',
  'Accepted',
];

/** Everything that happened to the proposal stands on its page, in the order in which it happened. */
export async function readTimeline(anybody: Page, reference: string): Promise<void> {
  await anybody.goto(at(`/proposals/${reference}`));
  const entries = await anybody.getByRole('region', { name: 'What happened' }).getByRole('listitem').allInnerTexts();
  const places = steps.map((step) => entries.findIndex((entry) => entry.includes(step)));
  expect(places, entries.join('\n')).toEqual(places.toSorted((one, other) => one - other));
  expect(places.includes(-1), entries.join('\n')).toBe(false);
  await expectAccessible(anybody);
}

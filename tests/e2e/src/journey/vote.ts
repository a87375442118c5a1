import { expect, type Page } from '@playwright/test';
import { expectAccessible } from '../harness/accessible.js';
import { at } from '../harness/places.js';

/** A resident chooses on the open ballot, and thinks better of it: what is stored last counts. */
export async function vote(resident: Page, cycle: string): Promise<void> {
  await resident.goto(at(`/elections/${cycle}`));
  await expectAccessible(resident);
  await resident.getByRole('link', { name: 'Open my ballot' }).click();
  await expect(resident.getByRole('heading', { level: 1, name: /^Your ballot/ })).toBeVisible();
  const boxes = resident.getByRole('checkbox');
  const bar = resident.getByRole('status').filter({ hasText: 'chosen' });
  // Until the stored ballot has come, the list is there to read and takes no choices.
  await expect(boxes.first()).not.toHaveAttribute('aria-disabled');
  for (const chosen of await resident.getByRole('button', { name: /^Remove / }).all()) await chosen.click();
  await boxes.nth(0).click();
  await expect(bar).toContainText('Saved');
  await boxes.nth(0).click();
  await expect(boxes.nth(0)).not.toBeChecked();
  await boxes.nth(1).click();
  await expect(boxes.nth(1)).toBeChecked();
  await expect(bar).toContainText('Saved');
  await expectAccessible(resident);
  await resident.reload();
  await expect(boxes.nth(1)).toBeChecked();
  await expect(boxes.nth(0)).not.toBeChecked();
}

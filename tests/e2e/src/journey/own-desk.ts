import { expect, type Page } from '@playwright/test';
import { expectFits } from '../harness/accessible.js';
import type { Village } from '../harness/village.js';
import { madridIn } from './clock.js';

const day = 86_400;

/** What is nobody's is taken, stands among one's own, and comes into one's calendar; who goes away says so, and stays after all. */
export async function keepOwnDesk(staff: Page, anybody: Page, village: Village, reference: string): Promise<void> {
  await staff.goto(village.at('/desk/responses?whose=nobodys'));
  await expectFits(staff, 'What is due');
  await staff.getByRole('link', { name: `Take it up (${reference})` }).click();
  await staff.getByRole('button', { name: 'I deal with it' }).click();
  await expect(staff.getByText('It is in your hands since')).toBeVisible();
  await staff.getByText('Who had it before').click();
  await expectFits(staff);
  await bePlannedAway(staff, village);
  await staff.goto(village.at('/desk/responses/calendar'));
  await staff.getByRole('button', { name: 'Make an address' }).click();
  const address = await staff.getByLabel('What is in your hands, and of whom you stand in for').inputValue();
  await expectFits(staff, 'What is due, in your calendar');
  const file = await anybody.request.get(address);
  expect([file.status(), await file.text()]).toEqual([200, expect.stringContaining(reference)]);
  await staff.goto(village.at('/desk/responses'));
  await staff.getByRole('link', { name: /^Mine \(1\)$/ }).click();
  await expect(staff.getByRole('link', { name: /^Nobody’s \(0\)$/ })).toBeVisible();
}

async function bePlannedAway(staff: Page, village: Village): Promise<void> {
  await staff.goto(village.at('/desk/responses/away'));
  await staff.getByLabel('First day away').fill(madridIn(7 * day).slice(0, 10));
  await staff.getByLabel('Last day away').fill(madridIn(21 * day).slice(0, 10));
  await staff.getByRole('button', { name: 'Say when you are away' }).click();
  await expect(staff.getByRole('button', { name: 'I stay' })).toBeVisible();
  await expectFits(staff, 'Who is away');
  await staff.getByRole('button', { name: 'I stay' }).click();
  await expect(staff.getByText('Everybody is there')).toBeVisible();
}

import { expect, type Page } from '@playwright/test';
import { expectAccessible } from '../harness/accessible.js';
import { call } from '../harness/api.js';
import { residentCookies } from '../harness/people.js';
import { at } from '../harness/places.js';

/** A facilitator reads the text and publishes it. */
export async function screen(facilitator: Page, title: string): Promise<void> {
  await facilitator.goto(at('/desk/screening'));
  await expect(facilitator.getByRole('link', { name: title })).toBeVisible();
  await expectAccessible(facilitator);
  await facilitator.getByRole('link', { name: title }).click();
  await expect(facilitator.getByRole('radio', { name: 'Publish it' })).toBeChecked();
  await expectAccessible(facilitator);
  await facilitator.getByRole('button', { name: 'Publish' }).click();
  await expect(facilitator.getByRole('heading', { level: 1, name: 'Texts to check' })).toBeVisible();
  await expect(facilitator.getByRole('link', { name: title })).toBeHidden();
}

/** The author backs it on the page, uncounted; then as many others as it takes. The clock of the city starts. */
export async function gatherSupport(resident: Page, reference: string): Promise<void> {
  await resident.goto(at(`/proposals/${reference}`));
  await resident.getByRole('button', { name: 'Back this proposal' }).click();
  await expect(resident.getByText('As its author you are not counted.')).toBeVisible();
  await expectAccessible(resident);
  const meter = (await resident.getByText(/\d+ of \d+ residents back it/).innerText()).match(/of (\d+)/);
  for (const cookie of await residentCookies(Number(meter?.[1])))
    await call(resident.request, 'put', `/proposals/${reference}/support`, cookie);
  await resident.reload();
  await expect(resident.getByRole('main')).toContainText(/\d+ residents backed it; \d+ were needed\./);
  await expect(resident.getByRole('heading', { name: 'Where it stands' })).toBeVisible();
  await expectAccessible(resident);
}

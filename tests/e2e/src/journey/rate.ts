import { expect, type Page } from '@playwright/test';
import { expectAccessible } from '../harness/accessible.js';
import { at } from '../harness/places.js';

/** A resident judges one right, and only then reads what others said. */
export async function rate(resident: Page, reference: string): Promise<void> {
  await resident.goto(at(`/proposals/${reference}/ratings?right=SS`));
  await expect(resident.getByRole('heading', { level: 1, name: /people in need are supported/ })).toBeVisible();
  await resident.getByRole('radio', { name: 'Help' }).check();
  await resident.getByRole('radio', { name: 'Clear' }).check();
  await expectAccessible(resident);
  await resident.getByRole('button', { name: 'Save and go on' }).click();
  await expect(resident).not.toHaveURL(/right=SS/);
  await resident.goto(at(`/proposals/${reference}/ratings/results`));
  await expect(resident.getByRole('heading', { level: 1, name: 'How people judge it' })).toBeVisible();
  await expectAccessible(resident);
}

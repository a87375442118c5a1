import { expect, type Page } from '@playwright/test';
import { expectFits } from '../harness/accessible.js';
import { at } from '../harness/places.js';

const titles = [/Semáforos que suenan/, /Un huerto que cura/];

/** Two proposals get the same words; each draft asks for its own, and what is incomplete is not published. */
export async function answerTogether(staff: Page): Promise<void> {
  await staff.goto(at('/desk/responses/together'));
  await expectFits(staff, 'Answer several together');
  for (const name of titles) await staff.getByRole('checkbox', { name }).check();
  await staff.getByRole('radio', { name: 'Accepted', exact: true }).check();
  await staff.getByLabel('Explanation in plain words', { exact: true }).fill('Both are part of the works that begin next spring.');
  await staff.getByRole('button', { name: 'Begin 2 drafts' }).click();
  await expectFits(staff, 'Answers begun together');
  await expect(staff.getByText('None of them is complete yet.')).toBeVisible();
  await staff
    .getByRole('link', { name: /^What this means for this proposal/ })
    .first()
    .click();
  await expect(staff.getByRole('textbox', { name: 'What this means for this proposal' })).toBeVisible();
  await expect(staff.getByLabel('Explanation in plain words', { exact: true })).toHaveValue(/begin next spring/);
  await expectFits(staff);
  await staff.getByRole('link', { name: 'The answers that were begun together with this one' }).click();
  await expect(staff.getByRole('heading', { name: 'Answers begun together' })).toBeVisible();
}

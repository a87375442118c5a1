import { expect, test } from '@playwright/test';
import { expectNoPolicyBreach, watchPolicy } from './harness/policy.js';
import { at } from './harness/places.js';

const lastCycle = new Date().getFullYear() - 1;
const openCycle = lastCycle + 1;

/** Public pages, with a word and, where there are figures, a number that must stand in them. */
const pages = [
  { path: '', says: /How a request becomes a decision/ },
  { path: '/budget?year=2025', says: /€[\d.,]+/ },
  { path: '/budget?year=2025&by=programme', says: /€[\d.,]+/ },
  { path: '/budget/lines?year=2025&within=programme:17102', says: /Zonas verdes/ },
  { path: '/budget/search?year=2025&q=vivienda', says: /vivienda/i },
  { path: '/budget?year=2025&shape=areas', says: /€[\d.,]+/ },
  { path: '/budget?year=2025&by=district&per=resident', says: /€[\d.,]+/ },
  { path: '/budget/years?by=district&per=resident', says: /2025/ },
  { path: '/budget/changes', says: /Lines that differ/ },
  { path: '/budget/data', says: /lines\.csv/ },
  { path: '/budget/words', says: /Free to move/ },
  { path: '/budget/receipt', says: /What you pay in a year/ },
  { path: '/proposals', says: /of 74/ },
  { path: '/proposals/2026-30/arguments', says: /What speaks against it/ },
  { path: '/proposals/2026-30/amendments', says: /Anyone who lives here can suggest a change/ },
  { path: '/proposals/2026-30/versions', says: /as it was handed in/ },
  { path: '/cycles', says: /€/ },
  { path: `/cycles/${openCycle}`, says: /74 residents/ },
  { path: '/elections', says: /Projects and rules/ },
  { path: `/elections/${openCycle}`, says: /How it is decided/ },
  { path: `/elections/${openCycle}/ballot`, says: /What this vote protects/ },
  { path: `/elections/${lastCycle}/results`, says: /Count it yourself/ },
  { path: '/responses', says: /days/ },
  { path: '/responses/overdue', says: /Overdue by/ },
  { path: '/responses/figures', says: /\d/ },
  { path: '/responses/report', says: /\d/ },
  { path: '/assemblies', says: /\d{4}/ },
  { path: '/help', says: /./ },
  { path: '/data', says: /CSV/ },
  { path: '/comfort', says: /./ },
  { path: '/sign-in', says: /Password/ },
  { path: '/register', says: /Pen name/ },
];

test.use({ javaScriptEnabled: false });

for (const { path, says } of pages) {
  test(`${path || '/'} can be read`, async ({ page }) => {
    watchPolicy(page);
    const answer = await page.goto(at(path));
    expect(answer?.status()).toBe(200);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page.getByRole('main')).toContainText(says);
    expectNoPolicyBreach(page);
  });
}

test('a line of the budget is reached by links and by a search', async ({ page }) => {
  watchPolicy(page);
  await page.goto(at('/budget?year=2025'));
  await page.getByLabel('Find a word in the budget of 2025').fill('emergencia');
  await page.getByRole('search').getByRole('button', { name: 'Search' }).click();
  await page
    .getByRole('main')
    .getByRole('table')
    .getByRole('link', { name: /Servicios sociales y emergencia social/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('emergencia');
  await expect(page.getByRole('main').getByRole('table').first()).toBeVisible();
  expectNoPolicyBreach(page);
});

test('proposals are filtered by a plain form, and each can be read with everything that happened', async ({ page }) => {
  watchPolicy(page);
  await page.goto(at('/proposals'));
  await page.getByLabel('Words or number').fill('deuda');
  await page.getByRole('search').getByRole('button', { name: 'Show' }).click();
  await expect(page).toHaveURL(/q=deuda/);
  await page.getByRole('link', { name: /intereses de la deuda/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('intereses de la deuda');
  await expect(page.getByRole('region', { name: 'What happened' })).toContainText('Not accepted');
  await expect(page.getByRole('table').first()).toBeVisible();
  expectNoPolicyBreach(page);
});

/** Chromium leaves `noscript` unread when scripts are only switched off by its debugger: what it holds is read from the file. */
for (const { path, twin } of [
  { path: '/sign-in', twin: /on paper or in person/ },
  { path: '/budget/receipt', twin: /multiply it by what you pay/ },
  { path: '/register', twin: /register in person/ },
  { path: `/elections/${openCycle}/ballot`, twin: /vote on paper instead/ },
]) {
  test(`the form at ${path} names its twin on paper or in person`, async ({ request }) => {
    const html = await (await request.get(at(path))).text();
    const twins = [...html.matchAll(/<noscript>(.*?)<\/noscript>/gs)].map(([, inside]) => inside).join(' ');
    expect(twins).toMatch(twin);
  });
}

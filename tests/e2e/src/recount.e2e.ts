import { allocate, type AllocationRule } from '@madang/allocation';
import { expect, test, type Page } from '@playwright/test';
import { expectAccessible, expectNoSideways } from './harness/accessible.js';
import { call } from './harness/api.js';
import { holdLargeElection, largeElection } from './harness/large-election.js';
import { signIn } from './harness/people.js';
import { at } from './harness/places.js';
import { expectNoPolicyBreach, watchPolicy } from './harness/policy.js';

const cycle = 'large-vote';
const rule: AllocationRule = { rule: 'equal-shares', utility: 'cost', completion: 'add1-utilitarian', tieBreak: { by: 'id' } };
/** Longer than this, and somebody who is scrolling or typing would notice. */
const longestTask = 100;

interface Published {
  readonly ballots: number;
  readonly fileDigest: string;
  readonly official: { readonly funded: string[]; readonly spent: { readonly minor: string } };
}

test('a browser recounts the 90,494 ballots of Łódź 2022: the same result, and the page stays awake', async ({ browser, page }) => {
  const election = await largeElection();
  test.skip(
    election === undefined,
    'Skipped: the ballots of Łódź are not here (shared/data/ballots beside the project, or MADANG_BALLOTS).',
  );
  if (!election) return;
  test.setTimeout(300_000);

  const staff = await browser.newPage();
  await signIn(staff, 'staff');
  const { projects } = election;
  await holdLargeElection(staff, { cycle, rule, election });
  const published = (await (await call(staff.request, 'get', `/elections/${cycle}/results`)).json()) as Published;
  await staff.close();

  const counted = allocate(election, rule);
  if (!counted.ok) throw new Error(counted.error.code);
  expect(published.ballots).toBe(90_494);
  expect(published.official.funded).toEqual(counted.value.order);
  expect(BigInt(published.official.spent.minor)).toBe(counted.value.costMinor * 10n ** BigInt(2 - election.decimals));
  expect(projects.length).toBe(160);

  watchPolicy(page);
  await page.goto(at(`/elections/${cycle}/results`), { waitUntil: 'networkidle' });
  await watchTasks(page);
  await expectWatchful(page);
  await page.getByRole('button', { name: 'Count all ballots here' }).press('Enter');
  const verdict = page.getByRole('heading', { name: 'Yes: the same result' });
  await expect(verdict).toBeVisible({ timeout: 60_000 });
  const { longest, frames, seconds } = await tasks(page);
  const found = page.getByRole('region', { name: 'Count it yourself' });
  const said = await found.getByText(/90,494 ballots/).innerText();
  console.log(`${said} ${seconds} s with the download; longest task of the page ${longest} ms; ${frames} frames drawn meanwhile.`);
  expect(longest).toBeLessThanOrEqual(longestTask);
  expect(frames).toBeGreaterThan(1);

  await expect(verdict).toBeFocused();
  const shown = (await found.getByText(/Fingerprint of the file that your browser counted/).innerText()).replaceAll(/\s/g, '');
  expect(shown).toContain(published.fileDigest);
  await expectAccessible(page);
  await expectNoSideways(page);
  expectNoPolicyBreach(page);
});

interface Seen {
  longest: number;
  frames: number;
  from: number;
}

/** From now on the page notes tasks that hold up the main thread, and how often it could draw. */
async function watchTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen: Seen = { longest: 0, frames: 0, from: performance.now() };
    Object.assign(globalThis, { seenTasks: seen });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
    }).observe({ type: 'longtask' });
    const draw = () => {
      seen.frames += 1;
      requestAnimationFrame(draw);
    };
    requestAnimationFrame(draw);
  });
}

/** Who sees nothing proves nothing: a task made on purpose must be noted before the count begins. */
async function expectWatchful(page: Page): Promise<void> {
  await page.evaluate((duration) => {
    setTimeout(() => {
      const end = performance.now() + duration;
      while (performance.now() < end);
    });
  }, 2 * longestTask);
  await expect.poll(async () => (await tasks(page)).longest).toBeGreaterThan(longestTask);
  await page.evaluate(() => {
    Object.assign((globalThis as unknown as { seenTasks: Seen }).seenTasks, { longest: 0, frames: 0, from: performance.now() });
  });
}

async function tasks(page: Page): Promise<{ longest: number; frames: number; seconds: number }> {
  return page.evaluate(async () => {
    const { seenTasks: seen } = globalThis as unknown as { seenTasks: Seen };
    const seconds = Math.round((performance.now() - seen.from) / 100) / 10;
    // Long tasks are reported after their end.
    await new Promise((done) => setTimeout(done, 500));
    return { longest: Math.round(seen.longest), frames: seen.frames, seconds };
  });
}

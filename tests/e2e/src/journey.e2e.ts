import { test, type Browser, type Page } from '@playwright/test';
import { expectNoPolicyBreach, watchPolicy } from './harness/policy.js';
import { signIn } from './harness/people.js';
import { countElection, holdElection, prepareElection } from './journey/allocate.js';
import { answerProposal, readOverdue } from './journey/answer.js';
import { answerTogether } from './journey/answer-together.js';
import { assemble } from './journey/assemble.js';
import { propose } from './journey/propose.js';
import { publishBudget } from './journey/publish.js';
import { rate } from './journey/rate.js';
import { readTimeline } from './journey/read-timeline.js';
import { gatherSupport, screen } from './journey/support.js';
import { understandBudget } from './journey/understand.js';
import { vote } from './journey/vote.js';

/** Residents hold a phone in their hand, and whoever acts for the city sits at a desk. */
const screens = {
  resident: { width: 360, height: 740 },
  anybody: { width: 360, height: 740 },
  staff: { width: 1280, height: 900 },
  facilitator: { width: 1280, height: 900 },
} as const;

type Who = keyof typeof screens;

test.describe.serial('from a published budget to an official answer', () => {
  const year = 2031;
  const title = `Answer emergencies before planting anew (${year})`;
  const people = {} as Record<Who, Page>;

  const cycle = `journey-${year}`;
  const openCycle = String(new Date().getFullYear());
  let reference = '';

  test.beforeAll(async ({ browser }) => {
    for (const who of ['resident', 'staff', 'facilitator'] as const) {
      people[who] = await open(browser, screens[who]);
      await signIn(people[who], who);
    }
    people.anybody = await open(browser, screens.anybody);
  });

  test.afterAll(async () => {
    for (const page of Object.values(people)) {
      expectNoPolicyBreach(page);
      await page.context().close();
    }
  });

  test('staff publish a budget, mending what was wrong with the file', () => publishBudget(people.staff, year));

  test('anybody understands where the money goes', () => understandBudget(people.anybody, year));

  test('a resident proposes to move money between two lines', async () => {
    reference = await propose(people.resident, title);
  });

  test('a facilitator publishes the text', () => screen(people.facilitator, title));

  test('enough residents back it, and the clock of the city starts', () => gatherSupport(people.resident, reference));

  test('a resident rates it, right by right', () => rate(people.resident, reference));

  test('a resident votes in the open election, and changes the choice', () => vote(people.resident, openCycle));

  test('staff prepare an election of their own, and residents vote in it', async () => {
    await prepareElection(people.staff, cycle);
    await holdElection(people.staff, cycle);
  });

  test('the city answers, and what it owes is public', async () => {
    await answerProposal(people.staff, people.anybody, reference);
    await readOverdue(people.anybody);
  });

  test('two answers are begun with the same words, each to be ended with its own', () => answerTogether(people.staff));

  test('the count is published, and anybody repeats it from the file', () => countElection(people.staff, people.anybody, cycle));

  test('an assembly says and decides', () => assemble(people.facilitator, people.anybody, { title: `Assembly ${year}`, reference }));

  test('the whole way stands on the page of the proposal', () => readTimeline(people.anybody, reference));
});

async function open(browser: Browser, viewport: (typeof screens)[Who]): Promise<Page> {
  const page = await (await browser.newContext({ viewport })).newPage();
  watchPolicy(page);
  return page;
}

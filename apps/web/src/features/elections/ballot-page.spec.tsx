import { act, cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ProjectView } from '@madang/contracts/ballot-projects';
import type { ElectionView } from '@madang/contracts/elections';
import { Route, Routes } from 'react-router';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { refusal, resident, type Answers } from '../../testing/network.js';
import { renderAt } from '../../testing/render-at.js';
import { BallotPage } from './ballot-page.js';

const path = '/cities/dream/elections/2026';
const won = (amount: number) => ({ minor: String(amount), currency: 'KRW' });
const project = (id: string, title: string, cost: number, districtCode: string | null = null): ProjectView => ({
  id,
  title,
  description: `${title} description`,
  language: 'ko',
  cost: won(cost),
  districtCode,
  category: null,
  proposal: null,
});

const election: ElectionView = {
  id: '01890000-0000-7000-8000-000000000009',
  cycle: '2026',
  cycleNames: { en: 'Spring 2026', ko: '2026년 봄' },
  state: 'open',
  fund: won(1_000_000),
  opensAt: '2026-03-18T00:00:00.000Z',
  closesAt: '2026-03-31T09:00:00.000Z',
  projectCount: 3,
  ballots: null,
  eligible: null,
  ballotKind: 'knapsack',
  maxPicks: null,
  rule: { rule: 'greedy', utility: null, completion: null, tieBreak: { by: 'id', seed: null } },
  frozenAt: '2026-03-01T00:00:00.000Z',
  talliedAt: null,
  projects: [project('P01', '도서관', 700_000), project('P02', '분수', 400_000, 'east'), project('P03', '나무', 200_000)],
  allowedActions: ['cast'],
  refusals: [],
  gaps: [],
};

const page = (
  <Routes>
    <Route path="elections/:cycle/ballot" element={<BallotPage />} />
  </Routes>
);

function open(answers: Answers = {}, language = 'en') {
  return renderAt(`/dream/${language}/elections/2026/ballot`, page, {
    'GET /cities/dream/session': { person: { ...resident, districtCode: 'east' } },
    [`GET ${path}`]: election,
    [`GET ${path}/ballot`]: { ballot: null },
    [`PUT ${path}/ballot`]: { revision: 1, choices: [] },
    ...answers,
  });
}

const box = (name: string) => screen.findByRole<HTMLInputElement>('checkbox', { name: new RegExp(name) });
const status = () =>
  screen
    .getAllByRole('status')
    .map(({ textContent }) => textContent)
    .join(' ');
const casts = (asked: readonly { call: string; body: unknown }[]) =>
  asked.filter(({ call }) => call === `PUT ${path}/ballot`).map(({ body }) => body);
const live = () => waitFor(async () => expect((await box('나무')).getAttribute('aria-disabled')).toBeNull());

beforeEach(() => localStorage.clear());
afterEach(() => localStorage.clear());

describe('the ballot', () => {
  it('says whether an empty ballot counts', async () => {
    await open();
    expect(await screen.findByText('Nothing yet. An empty ballot is valid too.')).toBeTruthy();
    cleanup();
    const rule = { ...election.rule, conditions: { ballots: { minProjects: 1 } } };
    await open({ [`GET ${path}`]: { ...election, rule } });
    expect(await screen.findByText('Nothing yet. In this vote an empty ballot does not count.')).toBeTruthy();
  });

  it('stores a choice as it is made: nothing has to be confirmed', async () => {
    const { network } = await open();
    await live();
    await userEvent.click(await box('도서관'));
    expect(status()).toMatch(/₩300,000 left of ₩1,000,000\. ₩700,000 used\. 1 project chosen\..*Saving/);
    await waitFor(() => expect(status()).toMatch(/Saved .* Counts unless you change it until/), { timeout: 4000 });
    expect(casts(network.asked)).toEqual([{ revision: 1, choices: ['P01'] }]);
    expect(localStorage).toHaveLength(0);
  });

  it('keeps a project that no longer fits where it is, in reach, with what is missing in words', async () => {
    const { network } = await open();
    await live();
    await userEvent.click(await box('도서관'));
    const tooDear = await box('분수');
    expect(tooDear.getAttribute('aria-disabled')).toBe('true');
    expect(tooDear.hasAttribute('disabled')).toBe(false);
    const reason = document.getElementById(tooDear.getAttribute('aria-describedby')?.split(' ').at(-1) ?? '');
    expect(reason?.textContent).toMatch(/Needs ₩100,000 more than is left/);
    await userEvent.click(tooDear);
    tooDear.focus();
    await userEvent.keyboard(' ');
    expect(tooDear.checked).toBe(false);
    await waitFor(() => expect(casts(network.asked)).toEqual([{ revision: 1, choices: ['P01'] }]), { timeout: 4000 });
  });

  it('works by keyboard alone, and takes back what was chosen', async () => {
    await open({ [`GET ${path}/ballot`]: { ballot: { revision: 3, choices: ['P03'] } } });
    await live();
    const tree = await box('나무');
    expect(tree.checked).toBe(true);
    tree.focus();
    await userEvent.keyboard(' ');
    expect([(await box('나무')).checked, screen.queryByRole('button', { name: 'Remove 나무' })]).toEqual([false, null]);
    await userEvent.click(await box('나무'));
    await userEvent.click(screen.getByRole('button', { name: 'Remove 나무' }));
    expect((await box('나무')).checked).toBe(false);
  });

  it('keeps the focus on a box while the stored ballot arrives', async () => {
    let arrive: (answer: object) => void = () => undefined;
    const stored = new Promise<object>((resolve) => (arrive = resolve));
    await open({ [`GET ${path}/ballot`]: () => stored });
    const tree = await box('나무');
    expect([tree.getAttribute('aria-disabled'), tree.checked]).toEqual(['true', false]);
    tree.focus();
    arrive({ ballot: { revision: 3, choices: ['P03'] } });
    await live();
    expect(document.activeElement).toBe(tree);
    await userEvent.keyboard(' ');
    expect(tree.checked).toBe(false);
    await userEvent.keyboard(' ');
    expect(tree.checked).toBe(true);
  });

  it('shows one’s own district first and titles in the language in which they were written', async () => {
    await open();
    await live();
    const groups = [...document.querySelectorAll('legend')].map(({ textContent }) => textContent);
    expect(groups[0]).toMatch(/동구.*your district.*1 project/);
    expect(groups[1]).toMatch(/The whole city.*2 projects/);
    expect(screen.getByText('도서관').getAttribute('lang')).toBe('ko');
  });

  it('says what the vote protects and what it does not', async () => {
    await open();
    expect(await screen.findByText(/holds both the database and its secret key could find out which ballot is yours/)).toBeTruthy();
    expect(screen.getByText(/does not protect you from somebody who watches you vote/)).toBeTruthy();
  });
});

describe('a bad moment', () => {
  it('keeps the choices on the device and says so', async () => {
    await open({ [`PUT ${path}/ballot`]: refusal(503, 'unexpected', 'Away') });
    await live();
    await userEvent.click(await box('나무'));
    await waitFor(() => expect(status()).toMatch(/Not stored yet\. Kept on this device, trying again\./), { timeout: 4000 });
    expect(Object.values({ ...localStorage })).toEqual([JSON.stringify({ revision: 1, choices: ['P03'] })]);
  });

  it('lets the voter decide between two devices', async () => {
    await open({
      [`PUT ${path}/ballot`]: refusal(409, 'ballot/stale', 'Newer choices are stored already'),
      [`GET ${path}/ballot`]: { ballot: { revision: 8, choices: ['P02'] } },
    });
    await live();
    await userEvent.click(await box('나무'));
    await userEvent.click(await screen.findByRole('button', { name: 'Show the stored choices' }, { timeout: 4000 }));
    expect([(await box('분수')).checked, (await box('나무')).checked]).toEqual([true, false]);
  });

  it('after the close shows what counts, and takes nothing more', async () => {
    await open({ [`PUT ${path}/ballot`]: refusal(409, 'election/not-open', 'Votes are not being taken now') });
    await live();
    await userEvent.click(await box('나무'));
    await waitFor(() => expect(status()).toMatch(/Voting is over\. Nothing of yours was stored in time\./), { timeout: 4000 });
    expect((await box('나무')).getAttribute('aria-disabled')).toBe('true');
  });

  it('takes up what an earlier visit could not send', async () => {
    localStorage.setItem(`madang-ballot/dream/2026/${resident.id}`, JSON.stringify({ revision: 2, choices: ['P03'] }));
    const { network } = await open();
    await waitFor(() => expect(casts(network.asked)).toEqual([{ revision: 2, choices: ['P03'] }]), { timeout: 4000 });
    expect((await box('나무')).checked).toBe(true);
  });
});

describe('who cannot vote here and now', () => {
  it('reads the same list, and is told to sign in; nothing is asked about a ballot', async () => {
    const { network } = await open({ 'GET /cities/dream/session': { person: null }, [`GET ${path}`]: { ...election, allowedActions: [] } });
    const first = await box('도서관');
    expect(first.getAttribute('aria-disabled')).toBe('true');
    const reason = document.getElementById(first.getAttribute('aria-describedby')?.split(' ').at(-1) ?? '');
    expect(reason?.textContent).toBe('Sign in to choose.');
    expect(screen.getByRole('link', { name: 'Sign in' }).getAttribute('href')).toContain(
      encodeURIComponent('/dream/en/elections/2026/ballot'),
    );
    await userEvent.click(first);
    expect(network.asked.filter(({ call }) => call.includes('/ballot'))).toEqual([]);
  });

  it('learns when the ballot opens', async () => {
    await open({
      [`GET ${path}`]: {
        ...election,
        state: 'frozen',
        allowedActions: [],
        refusals: [{ action: 'cast', code: 'election/not-open', title: '' }],
      },
    });
    expect(await screen.findByText('You can vote here, but not yet.')).toBeTruthy();
  });
});

it('speaks Arabic and Korean', async () => {
  const { unmount } = await open({}, 'ko');
  await live();
  await userEvent.click(await box('도서관'));
  expect(status()).toMatch(/₩1,000,000 가운데 ₩300,000 남음/);
  act(() => unmount());
  await open({}, 'ar');
  await live();
  expect(await screen.findByText(/اختر ما تريد من المشاريع/)).toBeTruthy();
});

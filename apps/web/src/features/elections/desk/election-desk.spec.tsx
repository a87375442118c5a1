import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ElectionView } from '@madang/contracts/elections';
import { Route, Routes } from 'react-router';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { refusal, type Answers } from '../../../testing/network.js';
import { renderAt } from '../../../testing/render-at.js';
import { ElectionDeskPage } from './election-desk-page.js';

// The test's browser has no screen to measure; without room no canvas is drawn, and the table stands alone.
beforeAll(() => vi.stubGlobal('matchMedia', () => ({ matches: false })));
afterAll(() => vi.unstubAllGlobals());

const path = '/cities/dream/elections/2026';
const won = (amount: number) => ({ minor: String(amount), currency: 'KRW' });
const cycle = { slug: '2026', names: { en: 'Spring 2026' }, fund: won(1_000_000), phases: [] };
const proposal = {
  reference: '2026-7',
  title: '나무',
  description: '나무 심기',
  language: 'ko',
  state: 'under_decision',
  districtCode: null,
  amount: won(200_000),
};
const held = { reference: '2026-9', title: '분수', language: 'ko', balance: won(0), overdrawn: ['E-1'] };

const draft: ElectionView = {
  id: '01890000-0000-7000-8000-000000000009',
  cycle: '2026',
  cycleNames: { en: 'Spring 2026' },
  state: 'draft',
  fund: won(1_000_000),
  opensAt: '2026-03-18T00:00:00.000Z',
  closesAt: '2026-03-31T09:00:00.000Z',
  projectCount: 0,
  ballots: null,
  eligible: null,
  ballotKind: 'knapsack',
  maxPicks: null,
  rule: { rule: 'greedy', utility: null, completion: null, tieBreak: { by: 'id', seed: null } },
  frozenAt: null,
  talliedAt: null,
  projects: [],
  allowedActions: ['edit'],
  refusals: [{ action: 'freeze', code: 'election/not-ready', title: 'Something is still missing' }],
  gaps: [{ code: 'election/no-projects', project: null }],
};

const open = (answers: Answers) =>
  renderAt(
    '/dream/en/desk/elections/2026',
    <Routes>
      <Route path="desk/elections/:cycle" element={<ElectionDeskPage />} />
    </Routes>,
    {
      'GET /cities/dream/elections': { items: [] },
      'GET /cities/dream/cycles': { items: [cycle] },
      [`GET ${path}/proposals`]: { ready: [proposal], heldBack: [held] },
      [`GET ${path}/rule-preview`]: { cycle: null, ballots: 0, projects: [], effects: [] },
      ...answers,
    },
  );
const withElection = (view: ElectionView, more: Answers = {}) =>
  open({ 'GET /cities/dream/elections': { items: [view] }, [`GET ${path}`]: view, ...more });

// The form comes when it is wanted; here it is fetched beforehand, so that no test waits for a download.
beforeAll(() => import('./setting-form.js'));

describe('preparing an election', () => {
  it('takes a ready proposal with its own words and a cost to be typed, and stores all of it', async () => {
    const { network } = await open({ 'POST /cities/dream/elections': { id: draft.id } });
    await userEvent.type(await screen.findByLabelText('Seed of the lot'), '0417');
    await userEvent.click(screen.getByRole('button', { name: 'Put 2026-7 on the ballot' }));
    const cost = screen.getByLabelText('Cost');
    await userEvent.clear(cost);
    await userEvent.type(cost, '21만');
    await userEvent.click(screen.getByRole('button', { name: 'Store the draft' }));
    await waitFor(() =>
      expect(network.asked.find(({ call }) => call === 'POST /cities/dream/elections')?.body).toMatchObject({
        cycle: '2026',
        ballotKind: 'knapsack',
        rule: { rule: 'equal-shares', utility: 'cost', completion: 'add1-utilitarian', tieBreak: { by: 'cost-votes-lot', seed: '0417' } },
        projects: [{ proposal: '2026-7', title: '나무', description: '나무 심기', language: 'ko', cost: won(210_000) }],
      }),
    );
  });

  it('asks nothing that a rule does not have', async () => {
    await open({});
    await screen.findByText('Money that is left over');
    await userEvent.click(screen.getByRole('radio', { name: /^Most votes first/ }));
    expect(screen.queryByText('Money that is left over')).toBeNull();
  });

  it('names the field that needs fixing by the number of its project', async () => {
    await open({});
    await userEvent.type(await screen.findByLabelText('Seed of the lot'), '0417');
    await userEvent.click(screen.getByRole('button', { name: 'Add a project of the city’s own' }));
    await userEvent.type(screen.getByLabelText('Title'), 'Fountains');
    await userEvent.click(screen.getByRole('button', { name: 'Store the draft' }));
    expect(await screen.findByRole('link', { name: /^Project 1, Cost:/ })).toBeTruthy();
  });

  it('puts back what was removed, with what was typed', async () => {
    await open({});
    await userEvent.click(await screen.findByRole('button', { name: 'Put 2026-7 on the ballot' }));
    await userEvent.type(screen.getByLabelText('Title'), ' und mehr');
    await userEvent.click(screen.getByRole('button', { name: 'Take project 1 off the ballot' }));
    expect(screen.queryByLabelText('Title')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Put back what was removed' }));
    expect(screen.getByLabelText<HTMLInputElement>('Title').value).toBe('나무 und mehr');
  });

  it('shows proposals whose money is bound, with the line', async () => {
    await open({});
    const details = (await screen.findByText('Proposals whose money is not free: 1')).closest('details')!;
    expect(within(details).getByText(/These lines would give more than they have free/).textContent).toContain('E-1');
  });
});

describe('running an election', () => {
  it('says what is missing before it can be frozen, and keeps the button with its reason', async () => {
    await withElection(draft);
    expect(await screen.findByText('There is no project on the ballot.')).toBeTruthy();
    const freeze = screen.getByRole('button', { name: 'Freeze the election' });
    expect([
      freeze.getAttribute('aria-disabled'),
      document.getElementById(freeze.getAttribute('aria-describedby') ?? '')?.textContent,
    ]).toEqual(['true', 'Something is still missing']);
  });

  it('counts and publishes a closed box with one press', async () => {
    const closed: ElectionView = {
      ...draft,
      state: 'closed',
      allowedActions: ['tally'],
      refusals: [],
      gaps: [],
      ballots: 12,
      eligible: 40,
    };
    const { network } = await withElection(closed, { [`POST ${path}/tally`]: undefined });
    await userEvent.click(await screen.findByRole('button', { name: 'Count and publish' }));
    expect(await screen.findByText('The result is published.')).toBeTruthy();
    expect(network.asked.map(({ call }) => call)).toContain(`POST ${path}/tally`);
  });

  it('shows a refusal in the words of the API', async () => {
    const closed: ElectionView = {
      ...draft,
      state: 'closed',
      allowedActions: ['tally'],
      refusals: [],
      gaps: [],
      ballots: 12,
      eligible: 40,
    };
    await withElection(closed, { [`POST ${path}/tally`]: refusal(409, 'election/counts-disagree', 'Two counts disagree') });
    await userEvent.click(await screen.findByRole('button', { name: 'Count and publish' }));
    expect(await screen.findByText('Two counts disagree')).toBeTruthy();
  });

  it('offers nothing to change once it is frozen', async () => {
    await withElection({
      ...draft,
      state: 'open',
      allowedActions: [],
      gaps: [],
      refusals: [{ action: 'close', code: 'election/too-early', title: 'Too early' }],
    });
    expect(await screen.findByText('Residents are voting.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Store the draft' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Close the box' }).getAttribute('aria-disabled')).toBe('true');
  });
});

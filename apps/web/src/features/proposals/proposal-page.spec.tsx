import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Route, Routes } from 'react-router';
import type { ProposalView } from '@madang/contracts/proposals';
import type { RebasingView } from '@madang/contracts/rebasings';
import { refusal, resident } from '../../testing/network.js';
import { renderAt } from '../../testing/render-at.js';
import { ProposalPage } from './proposal-page.js';
import { checks, published } from './testing-views.js';

const path = '/cities/dream/proposals/2026-7';
const page = (
  <Routes>
    <Route path="proposals/:proposal" element={<ProposalPage />} />
  </Routes>
);

function show(proposal: Partial<ProposalView> = {}, more: Readonly<Record<string, unknown>> = {}, language = 'en') {
  return renderAt(`/dream/${language}/proposals/2026-7`, page, {
    [`GET ${path}`]: { ...published, ...proposal },
    [`GET ${path}/checks`]: { bound: checks, newest: null },
    [`GET ${path}/rebasings`]: { items: [] },
    [`GET ${path}/amendments`]: { items: [], nextCursor: null, count: 0, takenUp: 0, waitsForMe: false, open: true, hasSupporters: false },
    [`GET ${path}/arguments?side=for&limit=3`]: { items: [], nextCursor: null, count: 0, open: true },
    [`GET ${path}/arguments?side=against&limit=3`]: { items: [], nextCursor: null, count: 0, open: true },
    [`GET ${path}/similar`]: { items: [] },
    'GET /cities/dream/moderation/covers?proposal=2026-7': { items: [] },
    ...more,
  });
}

describe('the page of a proposal', () => {
  it('shows the author’s words in their own language, before the money', async () => {
    await show();
    const words = await screen.findByText('앉을 곳이 없습니다.');
    expect(words.closest('[lang]')?.getAttribute('lang')).toBe('ko');
    const headings = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);
    expect(headings.indexOf('What is wrong')).toBeLessThan(headings.indexOf('The money'));
  });

  it('says how far it is to the bar and how long there is still time', async () => {
    await show();
    expect(await screen.findByText(/32 of 48 residents back it/)).toBeTruthy();
    expect(screen.getAllByText(/9 days left/).length).toBeGreaterThan(0);
  });

  it('lists the greatest loss first, with the change for each resident, and says what is missing', async () => {
    await show();
    const table = within(await screen.findByRole('table', { name: 'Money by right, the greatest loss first' }));
    const rows = table.getAllByRole('row').map((row) => row.textContent ?? '');
    expect(rows[1]).toContain('Mobility and accessibility');
    expect(rows[1]).toContain('4.8% less for each resident, prices counted in');
    expect(rows[2]).toContain('Cannot be computed');
    expect(rows[2]).toContain('the number of residents in 2025');
  });

  it('shows in public how late the city is', async () => {
    await show({ state: 'overdue_ack', daysLate: 3 });
    expect((await screen.findAllByText(/overdue by 3 days/)).length).toBeGreaterThan(0);
    expect(screen.getByText(/The city is 3 days late/)).toBeTruthy();
  });
});

describe('backing a proposal', () => {
  it('leads a reader who has not signed in to the sign-in, and back', async () => {
    await show();
    const link = await screen.findByRole('link', { name: 'Sign in to back it' });
    expect(link.getAttribute('href')).toBe('/dream/en/sign-in?returnTo=%2Fdream%2Fen%2Fproposals%2F2026-7');
  });

  it('is one press, is said, and can be taken back by another', async () => {
    const { network } = await show(
      { allowedActions: ['support', 'rate'] },
      { 'GET /cities/dream/session': { person: resident }, [`PUT ${path}/support`]: undefined },
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Back this proposal' }));
    await waitFor(() => expect(network.asked.map(({ call }) => call)).toContain(`PUT ${path}/support`));
    expect(await screen.findByText('You back this proposal. You will be told of every change.')).toBeTruthy();
  });

  it('stays in place when it is refused, and gives the reason of the API', async () => {
    await show(
      {
        state: 'rejected',
        refusals: [{ action: 'support', code: 'proposal/not-collecting-support', title: 'It is not collecting support now' }],
      },
      { 'GET /cities/dream/session': { person: resident } },
    );
    const button = await screen.findByRole('button', { name: 'Back this proposal' });
    expect(button.getAttribute('aria-disabled')).toBe('true');
    expect(screen.getByText('It is not collecting support now')).toBeTruthy();
  });

  it('tells a refusal that comes later', async () => {
    await show(
      { allowedActions: ['support'] },
      {
        'GET /cities/dream/session': { person: resident },
        [`PUT ${path}/support`]: refusal(409, 'support/window-closed', 'The time for support is over'),
      },
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Back this proposal' }));
    expect(await screen.findByText('The time for support is over')).toBeTruthy();
  });
});

describe('a newer budget', () => {
  const won = (minor: number) => ({ minor: String(minor), currency: 'KRW' });
  const held = (minor: number) => ({ appropriation: won(minor), committed: won(0), earmarked: won(0), free: won(minor) });
  const asked: RebasingView = {
    fromYear: 2026,
    toYear: 2027,
    at: '2026-12-01T03:00:00.000Z',
    outcome: 'asked',
    chosenAt: null,
    moves: [
      { line: 'E-1-roads', name: '도로', delta: won(-40_000), before: held(900_000), after: held(15_000), obstacle: 'holds-too-little' },
      { line: 'E-2-parks', name: '공원', delta: won(40_000), before: held(1_000), after: null, obstacle: 'line-gone' },
    ],
    offer: [{ line: 'E-1-roads', name: '도로', delta: won(-15_000) }],
    mayChoose: true,
  };
  const showAsked = (rebasing: Partial<RebasingView>, more = {}) =>
    show({}, { [`GET ${path}/rebasings`]: { items: [{ ...asked, ...rebasing }] }, ...more });

  it('shows each line in both budgets, and says of each what that means', async () => {
    await showAsked({});
    const table = within(await screen.findByRole('table', { name: 'Each line in both budgets' }));
    const rows = table.getAllByRole('row').map((row) => row.textContent ?? '');
    expect(rows[1]).toMatch(/도로.*40,000.*900,000.*15,000.*it holds less than is asked/);
    expect(rows[2]).toMatch(/공원.*not in this budget.*this line is gone/);
  });

  it('lets its author choose, and tells the choice', async () => {
    const { network } = await showAsked({}, { [`POST ${path}/rebasings/choice`]: undefined });
    await userEvent.click(await screen.findByRole('button', { name: 'Ask for what there is' }));
    expect(await screen.findByText('Your proposal now asks for these amounts.')).toBeTruthy();
    expect(network.asked.find(({ call }) => call.startsWith('POST'))?.body).toEqual({ choice: 'fit' });
  });

  it('offers the choice to nobody else, and only what there is to choose', async () => {
    await showAsked({ mayChoose: false });
    await screen.findByRole('heading', { name: 'A newer budget came' });
    expect(screen.queryByRole('button', { name: 'Keep my amounts' })).toBeNull();
  });

  it('says so where nothing could be moved at all', async () => {
    await showAsked({ offer: null });
    expect(await screen.findByText('Nothing of it could be moved in the newer budget.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Ask for what there is' })).toBeNull();
  });
});

describe('a proposal whose time for support ran out', () => {
  it('is handed in again by its author, in other words, which stay in the field while they are the old ones', async () => {
    const change = 'Benches on both sides of the market street, each with a back and in the shade of a tree.';
    const same = 'Nothing has changed: hand in other words';
    let refused = true;
    const { network } = await show(
      { state: 'expired', mine: true, allowedActions: ['reopen'], change },
      {
        'GET /cities/dream/session': { person: resident },
        [`POST ${path}/reopening`.replace('2026-7', published.id)]: () => {
          const answer = refused ? refusal(409, 'proposal/reopened-unchanged', same) : undefined;
          refused = false;
          return answer;
        },
      },
    );
    const field = await screen.findByLabelText('What should change');
    expect((field as HTMLTextAreaElement).value).toBe(change);
    await userEvent.click(screen.getByRole('button', { name: 'Hand it in again' }));
    expect(await screen.findByText(same)).toBeTruthy();
    await userEvent.type(field, ' Only on the north side.');
    await userEvent.click(screen.getByRole('button', { name: 'Hand it in again' }));
    await screen.findByText(/It is handed in again/);
    const sent = network.asked.findLast(({ call }) => call.startsWith('POST'));
    expect(sent?.body).toEqual({ change: `${change} Only on the north side.` });
  });

  it('offers nobody else anything', async () => {
    await show({ state: 'expired', allowedActions: [] });
    await screen.findByRole('heading', { level: 1 });
    expect(screen.queryByLabelText('What should change')).toBeNull();
  });
});

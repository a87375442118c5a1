import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { JoiningView } from '@madang/contracts/joinings';
import type { MergingView } from '@madang/contracts/mergings';
import type { SplittingView } from '@madang/contracts/splittings';
import { Route, Routes } from 'react-router';
import { describe, expect, it } from 'vitest';
import { resident } from '../../testing/network.js';
import { renderAt } from '../../testing/render-at.js';
import { TogetherPage } from './together-page.js';

const city = '/cities/dream';
const path = `${city}/proposals/2026-7`;
const id = '01990000-0000-7000-8000-000000000001';
const [from, into] = [
  { reference: '2026-7', title: '시장길에 벤치를', language: 'ko' },
  { reference: '2026-9', title: 'Shade for the market', language: 'en' },
];
const page = (
  <Routes>
    <Route path="proposals/:proposal/together" element={<TogetherPage />} />
  </Routes>
);

const merging: MergingView = {
  id,
  at: '2026-03-10T09:00:00Z',
  by: { penName: 'Swift', demo: true },
  byFacilitator: false,
  why: 'Both are about the market.',
  language: 'en',
  from,
  into,
  text: [{ field: 'title', before: 'Shade for the market', after: 'Shade and benches for the market' }],
  money: null,
  fromMoves: [],
  state: 'asked',
  reason: null,
  fromAgreed: true,
  intoAgreed: true,
  closesAt: '2026-03-20T15:00:00Z',
  closedAt: null,
  inFavour: null,
  against: null,
  moved: null,
  stayed: null,
  asksSupport: false,
  mySupport: null,
  asksWord: false,
  myWord: null,
  mayAnswer: false,
  mayTakeBack: false,
};

const joining: JoiningView = {
  id,
  proposal: from,
  other: into,
  why: 'The office sees one matter.',
  language: 'en',
  state: 'asked',
  at: '2026-03-10T09:00:00Z',
  closesAt: '2026-03-24T15:00:00Z',
  closedAt: null,
  authors: 2,
  agreed: 1,
  reason: null,
  myWord: null,
  mayAnswer: true,
  mayTakeBack: false,
};

const splitting: SplittingView = {
  id,
  at: '2026-03-10T09:00:00Z',
  why: 'They are two things.',
  state: 'asked',
  parts: ['Benches', 'Shade'].map((title) => ({ text: [{ field: 'title' as const, text: title }], moves: [] })),
  closesAt: '2026-03-20T15:00:00Z',
  closedAt: null,
  asksMe: false,
  myParts: null,
  mayTakeBack: false,
};

interface Given {
  readonly mergings?: readonly MergingView[];
  readonly joinings?: readonly JoiningView[];
  readonly splittings?: readonly SplittingView[];
}

function show({ mergings = [], joinings = [], splittings = [] }: Given, more: Readonly<Record<string, unknown>> = {}) {
  return renderAt('/dream/en/proposals/2026-7/together', page, {
    [`GET ${path}`]: { ...from, id, state: 'published', allowedActions: [] },
    [`GET ${path}/authors`]: { items: [], invitations: [], most: 10, mayInvite: false, mayLeave: false },
    [`GET ${path}/lineage`]: { cameFrom: [], wentInto: [] },
    [`GET ${path}/mergings`]: { items: mergings, open: true, mayOffer: false },
    [`GET ${path}/joinings`]: { items: joinings, mayAsk: false },
    [`GET ${path}/splittings`]: { items: splittings, maySplit: false },
    [`GET ${city}/moderation/covers?proposal=2026-7`]: { items: [] },
    [`GET ${city}/session`]: { person: resident },
    ...more,
  });
}

const sent = (network: { asked: { call: string; body: unknown }[] }, call: string) => network.asked.find((one) => one.call === call)?.body;

describe('the page of what a proposal may become with others', () => {
  it('shows an offer with what would read otherwise and the last day, and asks nobody who is not asked', async () => {
    await show({ mergings: [merging] });
    expect(await screen.findByText('Both are about the market.')).toBeTruthy();
    expect(screen.getByText(/is asked until/).textContent).toContain('20 March 2026');
    expect(screen.queryByRole('button', { name: 'Move my support' })).toBeNull();
    expect(screen.getByRole('link', { name: 'Report these words' })).toBeTruthy();
  });

  it('asks a supporter what is to become of their support, and sends what they choose', async () => {
    const call = `PUT ${city}/mergings/${id}/voice`;
    const { network } = await show({ mergings: [{ ...merging, asksSupport: true }] }, { [call]: undefined });
    await userEvent.click(await screen.findByRole('button', { name: 'Keep it where it is' }));
    await waitFor(() => expect(sent(network, call)).toEqual({ support: 'keep' }));
  });

  it('asks an author for the word that the city needs, and for a reason where it is a no', async () => {
    const call = `POST ${city}/joinings/${id}/word`;
    const { network } = await show({ joinings: [joining] }, { [call]: undefined });
    expect(await screen.findByText(/Authors who agree: 1 of 2/)).toBeTruthy();
    expect(screen.getByText(/Every author of both must agree/).textContent).toContain('24 March 2026');
    await userEvent.click(screen.getByRole('radio', { name: /They stay two/ }));
    await userEvent.type(screen.getByLabelText(/Why not/), 'Mine is about trees.');
    await userEvent.click(screen.getByRole('button', { name: 'Say so' }));
    await waitFor(() => expect(sent(network, call)).toEqual({ agrees: false, reason: 'Mine is about trees.' }));
  });

  it('asks nobody twice, and nobody else', async () => {
    await show({ joinings: [{ ...joining, mayAnswer: false, myWord: true }] });
    expect(await screen.findByText('You have agreed.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Say so' })).toBeNull();
  });

  it('shows the parts that it would be split into', async () => {
    await show({ splittings: [splitting] });
    expect(await screen.findByText('They are two things.')).toBeTruthy();
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      'Part 1: Benches',
      'Part 2: Shade',
    ]);
  });
});

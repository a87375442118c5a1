import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { Route, Routes } from 'react-router';
import type { ProposalView } from '@madang/contracts/proposals';
import { refusal, resident } from '../../../testing/network.js';
import { renderAt } from '../../../testing/render-at.js';
import { checks, draft } from '../testing-views.js';
import { CheckAnswersPage } from './check-answers-page.js';
import { EditMoneyPage } from './edit-money-page.js';
import { EditWordsPage } from './edit-words-page.js';
import { keptKey } from '../../../api/kept-on-device.js';
import { NewProposalPage } from './new-proposal-page.js';

const pages = (
  <Routes>
    <Route path="proposals/new" element={<NewProposalPage />} />
    <Route path="proposals/:proposal/edit/:step?" element={<EditWordsPage />} />
    <Route path="proposals/:proposal/edit/money" element={<EditMoneyPage />} />
    <Route path="proposals/:proposal/edit/check" element={<CheckAnswersPage />} />
  </Routes>
);
const path = `/cities/dream/proposals/${draft.id}`;
const address = () => screen.getByTestId('address').getAttribute('value');
const signedIn = { 'GET /cities/dream/session': { person: resident } };

function write(step: string, answers: Readonly<Record<string, unknown>> = {}, saved: Partial<ProposalView> = {}) {
  return renderAt(`/dream/en/proposals/${draft.id}/edit/${step}`, pages, {
    ...signedIn,
    [`GET ${path}`]: { ...draft, ...saved },
    [`GET ${path}/similar`]: { items: [] },
    [`PUT ${path}`]: undefined,
    'POST /cities/dream/proposals/checks': checks,
    ...answers,
  });
}

beforeEach(() => localStorage.clear());

describe('beginning', () => {
  it('asks to sign in first, and comes back with the line that one wanted to take from', async () => {
    await renderAt('/dream/en/proposals/new?from=E-1-roads', pages);
    const link = await screen.findByRole('link', { name: 'Sign in' });
    expect(new URL(link.getAttribute('href')!, 'http://x').searchParams.get('returnTo')).toBe('/dream/en/proposals/new?from=E-1-roads');
  });

  it('makes a draft on the server with the first answer', async () => {
    const { network } = await renderAt('/dream/en/proposals/new', pages, {
      ...signedIn,
      'POST /cities/dream/proposals': { id: draft.id },
      [`GET ${path}`]: draft,
    });
    await userEvent.click(await screen.findByLabelText(/Repair a harm/));
    await userEvent.click(screen.getByRole('button', { name: 'Go on' }));
    await waitFor(() => expect(address()).toBe(`/dream/en/proposals/${draft.id}/edit`));
    expect(network.asked.find(({ call }) => call === 'POST /cities/dream/proposals')?.body).toEqual({
      kind: 'remedy',
      language: 'en',
      title: '',
      problem: '',
      change: '',
      moves: [],
    });
  });

  it('asks for a kind before anything is made', async () => {
    const { network } = await renderAt('/dream/en/proposals/new', pages, signedIn);
    await userEvent.click(await screen.findByRole('button', { name: 'Go on' }));
    expect(await screen.findByRole('link', { name: /What would you like the city to do\?: Choose one of these\./ })).toBeTruthy();
    expect(network.asked.map(({ call }) => call)).not.toContain('POST /cities/dream/proposals');
  });
});

describe('the groups that a proposal is about', () => {
  const groups = {
    'GET /cities/dream/groups': { items: [{ code: 'carers', names: { ko: '돌보는 사람', en: 'Carers' }, agreedOn: null }] },
  };

  it('are asked where the city has named some, and sent with the other answers', async () => {
    const { network } = await write('affected', groups);
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Carers' }));
    await userEvent.type(screen.getByLabelText(/Where exactly/), 'At the market');
    await userEvent.click(screen.getByRole('button', { name: 'Save and go on' }));
    await waitFor(() => expect(address()).toBe(`/dream/en/proposals/${draft.id}/edit/money`));
    const sent = network.asked.find(({ call }) => call === `PUT ${path}`);
    expect(sent?.body).toMatchObject({ groups: ['carers'], place: 'At the market' });
  });

  it('are taken back like any other answer, and not asked where there are none', async () => {
    const saved = { groups: [{ code: 'carers', names: { en: 'Carers' } }] };
    const { network, unmount } = await write('affected', groups, saved);
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Carers', checked: true }));
    await userEvent.click(screen.getByRole('button', { name: 'Save and go on' }));
    await waitFor(() => expect(network.asked.find(({ call }) => call === `PUT ${path}`)?.body).toMatchObject({ groups: [] }));
    unmount();
    await write('affected');
    await screen.findByLabelText(/Who feels it/);
    expect(screen.queryByRole('checkbox')).toBeNull();
  });
});

describe('a page of words', () => {
  it('saves what it asks over the saved draft with the revision that was seen, and leads to the next page', async () => {
    const { network } = await write('problem', {}, { change: 'As before' });
    await userEvent.type(await screen.findByLabelText('In your own words'), 'No place to rest');
    await userEvent.type(screen.getByLabelText('A title'), 'Benches');
    await userEvent.click(screen.getByRole('button', { name: 'Save and go on' }));
    await waitFor(() => expect(address()).toBe(`/dream/en/proposals/${draft.id}/edit/affected`));
    const sent = network.asked.find(({ call }) => call === `PUT ${path}`);
    expect(sent?.body).toMatchObject({ problem: 'No place to rest', title: 'Benches', change: 'As before' });
    expect(sent?.headers.get('if-match')).toBe('"3"');
  });

  it('empties an answer that was taken out', async () => {
    const { network } = await write('know', {}, { howOneWouldKnow: 'A bench is there' });
    await userEvent.clear(await screen.findByLabelText(/What could be seen or counted/));
    await userEvent.click(screen.getByRole('button', { name: 'Save and go on' }));
    await waitFor(() => expect(network.asked.find(({ call }) => call === `PUT ${path}`)?.body).toMatchObject({ howOneWouldKnow: '' }));
  });

  it('keeps on the device what was typed and not saved, and shows both', async () => {
    localStorage.setItem(keptKey('dream', draft.id, 'change'), JSON.stringify({ change: 'Typed on the bus' }));
    await write('change', {}, { change: 'Saved yesterday' });
    expect((await screen.findByLabelText<HTMLTextAreaElement>('What the city should do')).value).toBe('Typed on the bus');
    expect(screen.getByText('Saved yesterday')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Use the saved draft instead' }));
    expect(screen.getByLabelText<HTMLTextAreaElement>('What the city should do').value).toBe('Saved yesterday');
    expect(localStorage.length).toBe(0);
  });

  it('shows what another device saved meanwhile, and overwrites it only when one saves once more', async () => {
    const { network } = await write('change', {
      [`PUT ${path}`]: refusal(412, 'request/changed-meanwhile', 'Someone changed this meanwhile', { revision: 4 }),
      [`GET ${path}`]: { ...draft, revision: 4, change: 'From the other device' },
    });
    await userEvent.clear(await screen.findByLabelText('What the city should do'));
    await userEvent.type(screen.getByLabelText('What the city should do'), 'From here');
    await userEvent.click(screen.getByRole('button', { name: 'Save and go on' }));
    expect(await screen.findByText('This draft was saved from another device meanwhile')).toBeTruthy();
    expect(screen.getByText('From the other device')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Save and go on' }));
    await waitFor(() =>
      expect(
        network.asked
          .filter(({ call }) => call === `PUT ${path}`)
          .at(-1)
          ?.headers.get('if-match'),
      ).toBe('"4"'),
    );
  });
});

const saved = { moves: [], title: 'Benches', budgetYear: 2026 } satisfies Partial<ProposalView>;
const rows = [
  { line: 'E-1-roads', name: '도로', delta: { minor: '-40000', currency: 'KRW' } },
  { line: 'E-2-parks', name: '공원', delta: { minor: '50000', currency: 'KRW' } },
];

describe('the page of money', () => {
  it('says by how much the sums differ and mends it with one press; then asks who would lose', async () => {
    const { network } = await write('money', {}, { ...saved, moves: rows });
    expect(
      await screen.findByText((_text, element) => /^.10,000 short: more is given than taken$/.test(element?.textContent ?? '')),
    ).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: /^Give .*40,000 to 공원/ }));
    expect(await screen.findByText('The sums are equal: as much is given as is taken.')).toBeTruthy();
    await userEvent.type(await screen.findByLabelText('Who would lose, and what protects them?'), 'Drivers wait');
    await userEvent.click(screen.getByRole('button', { name: 'Save and go on' }));
    await waitFor(() => expect(address()).toBe(`/dream/en/proposals/${draft.id}/edit/change`));
    expect(network.asked.find(({ call }) => call === `PUT ${path}`)?.body).toMatchObject({
      whoWouldLose: 'Drivers wait',
      moves: [
        { line: 'E-1-roads', delta: { minor: '-40000', currency: 'KRW' } },
        { line: 'E-2-parks', delta: { minor: '40000', currency: 'KRW' } },
      ],
    });
  });

  it('names what cannot be moved like this, leads to its field and saves nothing', async () => {
    const { network } = await write(
      'money',
      { 'POST /cities/dream/proposals/checks': { ...checks, flaws: [{ code: 'budget/takes-more-than-there-is', line: 'E-1-roads' }] } },
      { ...saved, moves: rows },
    );
    await screen.findByText('This cannot be moved like this');
    await userEvent.click(screen.getByRole('button', { name: 'Save and go on' }));
    const link = await screen.findByRole('link', { name: 'Take less: the line does not hold that much.' });
    expect(link.getAttribute('href')).toBe('#field-amount-E-1-roads');
    expect(network.asked.map(({ call }) => call)).not.toContain(`PUT ${path}`);
  });

  it('finds a line by words and puts the cursor into its amount', async () => {
    const search = '/cities/dream/budget-versions/latest/search?q=parks&direction=expenditure&limit=8';
    const line = { code: 'E-2-parks', elimination: false, programme: { code: '2', names: { ko: '공원' } }, economic: null, chapter: null };
    await write('money', { [`GET ${search}`]: { items: [{ ...line, amounts: { final: { minor: '900000', currency: 'KRW' } } }] } }, saved);
    await userEvent.type(await screen.findByLabelText('Find a line to give to'), 'parks');
    await userEvent.click(await screen.findByRole('button', { name: 'Give to this line' }));
    await waitFor(() => expect(document.activeElement?.id).toBe('field-amount-E-2-parks'));
    await userEvent.type(screen.getByLabelText('공원'), '4만');
    expect(screen.getByText(/Read as .*40,000/)).toBeTruthy();
  });
});

describe('checking the answers', () => {
  it('names everything that is missing at once, in words that say what to do', async () => {
    await write('check', {
      [`POST ${path}/submission`]: refusal(400, 'proposal/text-incomplete', 'The text is not complete yet', {
        refusals: [
          { code: 'proposal/text-missing', field: 'title' },
          { code: 'proposal/text-too-short', field: 'change', length: 3, limit: 20 },
        ],
      }),
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Hand in my proposal' }));
    const summary = within(await screen.findByRole('alert'));
    expect(summary.getByText('A title: write something here.')).toBeTruthy();
    expect(summary.getByText('What should change?: write at least 20 characters.')).toBeTruthy();
  });

  it('leads to the number once it is handed in', async () => {
    await write('check', { [`POST ${path}/submission`]: undefined });
    await userEvent.click(await screen.findByRole('button', { name: 'Hand in my proposal' }));
    await waitFor(() => expect(address()).toBe(`/dream/en/proposals/${draft.id}/handed-in`));
  });
});

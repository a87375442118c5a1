import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Route, Routes } from 'react-router';
import type { AmendmentView } from '@madang/contracts/amendments';
import { resident } from '../../../testing/network.js';
import { renderAt } from '../../../testing/render-at.js';
import { published } from '../testing-views.js';
import { AmendmentsPage } from './amendments-page.js';

const path = '/cities/dream/proposals/2026-7';
const page = (
  <Routes>
    <Route path="proposals/:proposal/amendments" element={<AmendmentsPage />} />
  </Routes>
);

const amendment: AmendmentView = {
  id: '01990000-0000-7000-8000-000000000001',
  at: '2026-11-20T09:00:00Z',
  by: { penName: 'Swift', demo: true },
  why: 'Wheelchairs need it.',
  coveredAt: null,
  coveredFor: null,
  language: 'en',
  text: [{ field: 'change', before: 'A bench.', after: 'A bench and a ramp.' }],
  money: null,
  state: 'open',
  reason: null,
  decidedAt: null,
  closesAt: null,
  inFavour: null,
  against: null,
  myVoice: null,
  mine: false,
  mayDecide: false,
  mayAnswer: false,
};
const move = (line: string, minor: string) => ({ line, name: line, delta: { minor, currency: 'KRW' } });
const money = { before: [move('E-1', '-10'), move('E-2', '10')], after: [move('E-1', '-4'), move('E-3', '4')] };

function show(given: Partial<AmendmentView>, more: Readonly<Record<string, unknown>> = {}, hasSupporters = true) {
  return renderAt('/dream/en/proposals/2026-7/amendments', page, {
    [`GET ${path}`]: published,
    'GET /cities/dream/moderation/covers?proposal=2026-7': { items: [] },
    [`GET ${path}/amendments`]: {
      items: [{ ...amendment, ...given }],
      nextCursor: null,
      count: 1,
      takenUp: 0,
      waitsForMe: false,
      open: true,
      hasSupporters,
    },
    'GET /cities/dream/session': { person: resident },
    ...more,
  });
}

const take = { name: /^Take it up/ };

describe('the page of suggested changes', () => {
  it('says aloud what goes out and what comes in', async () => {
    await show({});
    const into = (await screen.findByText('put in:')).closest('ins');
    expect(into?.textContent).toContain(' and a ramp');
    expect(screen.queryByText('taken out:')).toBeNull();
    expect(screen.queryByRole('radio')).toBeNull();
  });

  it('lets an author take up other words, and leaves other money to the supporters', async () => {
    const { unmount } = await show({ mayDecide: true });
    expect(await screen.findByRole('radio', take)).toBeTruthy();
    unmount();
    await show({ mayDecide: true, money, text: [] });
    expect(await screen.findByRole('radio', { name: /^Ask my supporters/ })).toBeTruthy();
    expect(screen.queryByRole('radio', take)).toBeNull();
  });

  it('shows money line by line, also of lines that are only in one of the two', async () => {
    await show({ money, text: [] });
    const rows = (await screen.findAllByRole('row')).slice(1).map((row) => row.textContent);
    expect(rows).toHaveLength(3);
    expect(rows[1]).toContain('nothing');
    expect(rows[2]).toContain('nothing');
  });

  it('asks for a reason before it refuses', async () => {
    const decision = `POST ${path}/amendments/${amendment.id}/decision`;
    const { network } = await show({ mayDecide: true }, { [decision]: undefined });
    await userEvent.click(await screen.findByRole('radio', { name: /^Do not take it up/ }));
    await userEvent.type(screen.getByLabelText('Why not'), 'There is a ramp.');
    await userEvent.click(screen.getByRole('button', { name: 'Say so' }));
    await waitFor(() =>
      expect(network.asked.find(({ call }) => call === decision)?.body).toEqual({ verdict: 'refuse', reason: 'There is a ramp.' }),
    );
  });

  it('lets a supporter who is asked answer, and answer otherwise', async () => {
    const voice = `PUT ${path}/amendments/${amendment.id}/voice`;
    const asked = { state: 'asked', closesAt: '2026-11-29T22:59:59Z', mayAnswer: true, myVoice: true } as const;
    const { network } = await show(asked, { [voice]: undefined });
    expect((await screen.findByRole('button', { name: 'Yes, change it' })).getAttribute('aria-pressed')).toBe('true');
    await userEvent.click(screen.getByRole('button', { name: 'No, keep it as it is' }));
    await waitFor(() => expect(network.asked.find(({ call }) => call === voice)?.body).toEqual({ inFavour: false }));
  });
});

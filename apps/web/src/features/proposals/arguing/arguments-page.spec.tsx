import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Route, Routes } from 'react-router';
import type { ArgumentView, ReplyView } from '@madang/contracts/arguments';
import type { CoverView } from '@madang/contracts/moderation-covers';
import { resident } from '../../../testing/network.js';
import { renderAt } from '../../../testing/render-at.js';
import { published } from '../testing-views.js';
import { ArgumentsPage } from './arguments-page.js';

const path = '/cities/dream/proposals/2026-7';
const page = (
  <Routes>
    <Route path="proposals/:proposal/arguments" element={<ArgumentsPage />} />
  </Routes>
);

const said: ReplyView = {
  id: '01990000-0000-7000-8000-000000000001',
  at: '2026-11-20T09:00:00Z',
  by: { penName: 'Swift', demo: true },
  voice: 'resident',
  text: 'Children cross here every morning.',
  language: 'en',
  takenBackAt: null,
  coveredAt: null,
  coveredFor: null,
  helpful: 0,
  helpsMe: false,
  mine: false,
};
const argument: ArgumentView = { ...said, side: 'for', replies: [], replyCount: 0 };

const cover: CoverView = {
  id: 'c1',
  kind: 'argument',
  thing: argument.id,
  verdict: 'cover',
  reason: 'personal_data',
  warning: null,
  marks: [],
  at: '2026-11-21T09:00:00Z',
  by: { penName: 'Heron', demo: true },
  appeal: null,
  inForce: true,
  mine: false,
};

function show(argued: readonly ArgumentView[], more: Readonly<Record<string, unknown>> = {}, covers: readonly CoverView[] = []) {
  const side = (name: string, items: readonly ArgumentView[]) => ({
    [`GET ${path}/arguments?side=${name}&limit=20`]: { items, nextCursor: null, count: items.length, open: true },
  });
  return renderAt('/dream/en/proposals/2026-7/arguments', page, {
    [`GET ${path}`]: published,
    'GET /cities/dream/moderation/covers?proposal=2026-7': { items: covers },
    ...side('for', argued),
    ...side('against', []),
    ...more,
  });
}

const signedIn = { 'GET /cities/dream/session': { person: resident } };

describe('the page of arguments', () => {
  it('says in whose voice, and leads who has not signed in to the sign-in', async () => {
    await show([{ ...argument, voice: 'office', replies: [{ ...said, id: '01990000-0000-7000-8000-000000000002', voice: 'author' }] }]);
    const pro = within(await screen.findByRole('region', { name: 'What speaks for it (1)' }));
    expect(pro.getByText('speaks for the city')).toBeTruthy();
    expect(pro.getByText('wrote the proposal')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Sign in to join in' }).getAttribute('href')).toContain('returnTo=');
    expect(screen.queryByRole('button', { name: 'This helps me' })).toBeNull();
  });

  it('keeps the place of what was covered, with its reason, and offers nothing to do with it', async () => {
    const gone = { ...argument, text: null, coveredAt: cover.at, coveredFor: cover.reason };
    await show([gone], signedIn, [{ ...cover, appeal: { state: 'open', at: cover.at, dueAt: cover.at, decidedAt: null } }]);
    expect((await screen.findByText(/^Covered on/)).textContent).toContain('private person');
    expect(screen.getByText(/another facilitator decides/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'More about this cover' }).getAttribute('href')).toBe('/dream/en/moderation/covers/c1');
    expect(screen.queryByRole('link', { name: 'Report these words' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'This helps me' })).toBeNull();
  });

  it('leaves words with a warning to be opened by whoever wants to read them', async () => {
    await show([argument], signedIn, [{ ...cover, verdict: 'warn', reason: null, warning: 'violence' }]);
    const words = await screen.findByText('Children cross here every morning.');
    expect(words.closest('details')?.open).toBe(false);
    expect(screen.getByText('Warning: It describes violence. Open it to read.')).toBeTruthy();
  });

  it('leads everybody to a report, and facilitators to judge', async () => {
    await show([argument], { 'GET /cities/dream/session': { person: { ...resident, roles: ['facilitator'] } } });
    const report = await screen.findByRole('link', { name: 'Report these words' });
    expect(report.getAttribute('href')).toBe(`/dream/en/moderation/report/argument/${argument.id}`);
    expect(screen.getByRole('link', { name: 'Judge these words' })).toBeTruthy();
  });

  it('takes a mark of help with one press', async () => {
    const { network } = await show([argument], { ...signedIn, [`PUT ${path}/arguments/${argument.id}/helpful`]: undefined });
    await userEvent.click(await screen.findByRole('button', { name: 'This helps me' }));
    await waitFor(() => expect(network.asked.some(({ call }) => call === `PUT ${path}/arguments/${argument.id}/helpful`)).toBe(true));
  });

  it('sends one argument with its side, in the language of the page', async () => {
    const { network } = await show([], { ...signedIn, [`POST ${path}/arguments`]: { id: argument.id } });
    await userEvent.click(await screen.findByRole('radio', { name: 'What speaks against it' }));
    await userEvent.type(screen.getByLabelText('Your argument'), 'It is too steep for a wheelchair.');
    await userEvent.click(screen.getByRole('button', { name: 'Say it' }));
    await waitFor(() =>
      expect(network.asked.find(({ call }) => call === `POST ${path}/arguments`)?.body).toEqual({
        side: 'against',
        text: 'It is too steep for a wheelchair.',
        language: 'en',
      }),
    );
  });
});

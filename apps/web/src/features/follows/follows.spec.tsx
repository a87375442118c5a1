import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { describe, expect, it } from 'vitest';
import type { NoticeView } from '@madang/contracts/follows';
import { resident } from '../../testing/network.js';
import { renderAt } from '../../testing/render-at.js';
import { DigestStopPage } from './digest-stop-page.js';
import { FollowButton } from './follow-button.js';
import { followedHere } from './followed.js';
import { InboxPage } from './inbox-page.js';

const city = '/cities/dream';
const signedIn = { [`GET ${city}/session`]: { person: resident } };

describe('what a page is about', () => {
  it.each([
    [{ proposal: '2026-7' }, { kind: 'proposal', key: '2026-7' }],
    [{ code: 'E-1' }, { kind: 'line', key: 'E-1' }],
    [{ right: 'HO' }, { kind: 'right', key: 'HO' }],
    [{ district: 'east' }, { kind: 'district', key: 'east' }],
    [{ debate: 'd1' }, { kind: 'debate', key: 'd1' }],
    [{}, { kind: 'budget', key: 'all' }],
  ])('is read from its address: %o', (params, followed) => expect(followedHere(params)).toEqual(followed));
});

describe('the button', () => {
  const page = (
    <Routes>
      <Route path="rights/:right" element={<FollowButton />} />
    </Routes>
  );

  it('leads a reader who has not signed in to the sign-in, and back', async () => {
    await renderAt('/dream/en/rights/HO', page);
    const link = await screen.findByRole('link', { name: 'Sign in to follow this' });
    expect(link.getAttribute('href')).toBe('/dream/en/sign-in?returnTo=%2Fdream%2Fen%2Frights%2FHO');
    const feed = screen.getByRole('link', { name: 'News of this as a feed, without an account' });
    expect(feed.getAttribute('href')).toBe('/api/v1/cities/dream/news/right/HO/feed.atom?language=en');
  });

  it('follows by one press and says what that means', async () => {
    const { network } = await renderAt('/dream/en/rights/HO', page, {
      ...signedIn,
      [`GET ${city}/follows/right/HO`]: { following: false },
      [`PUT ${city}/follows/right/HO`]: undefined,
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Follow this' }));
    await waitFor(() => expect(network.asked.map(({ call }) => call)).toContain(`PUT ${city}/follows/right/HO`));
    expect(await screen.findByText('You follow this. What happens will stand in your inbox.')).toBeTruthy();
  });

  it('leaves by the same button', async () => {
    const { network } = await renderAt('/dream/en/rights/HO', page, {
      ...signedIn,
      [`GET ${city}/follows/right/HO`]: { following: true },
      [`DELETE ${city}/follows/right/HO`]: undefined,
    });
    await userEvent.click(await screen.findByRole('button', { name: 'You follow this: stop' }));
    await waitFor(() => expect(network.asked.map(({ call }) => call)).toContain(`DELETE ${city}/follows/right/HO`));
  });
});

describe('the inbox', () => {
  const proposal = { reference: '2026-7', title: '시장길에 벤치를', language: 'ko' } as const;
  const notice = (more: Partial<NoticeView>): NoticeView => ({
    id: '01890000-0000-7000-8000-00000000000a',
    at: '2026-03-01T03:00:00.000Z',
    name: 'proposal.moved',
    facts: { to: 'threshold_met' },
    kind: 'proposal',
    key: '2026-7',
    proposal,
    read: false,
    ...more,
  });
  const show = (items: readonly NoticeView[], more = {}) =>
    renderAt('/dream/en/me/inbox', <InboxPage />, {
      ...signedIn,
      [`GET ${city}/notices`]: { items, nextCursor: null, unread: items.filter(({ read }) => !read).length },
      [`GET ${city}/follows`]: {
        items: [{ kind: 'right', key: 'HO', name: null, language: null, since: '2026-01-01T00:00:00Z' }],
        digest: 'weekly',
      },
      ...more,
    });

  it('tells what happened to which thing, why it stands there, and what is new', async () => {
    await show([
      notice({}),
      notice({ id: 'b', kind: 'right', key: 'HO', facts: { to: 'published' }, read: true }),
      notice({ id: 'c', kind: 'budget', key: 'all', proposal: null, name: 'budget.published', facts: { fiscalYear: 2027 } }),
      notice({ id: 'd', name: 'proposal.painted-blue', facts: {} }),
    ]);
    const told = (await screen.findAllByRole('listitem')).map((item) => item.textContent ?? '');
    expect(told[0]).toMatch(/new.*시장길에 벤치를.*Reached enough support/);
    expect(told[1]).toMatch(/Collecting support.*a right that you follow: Adequate housing/);
    expect(told[1]).not.toMatch(/· new/);
    expect(told[2]).toMatch(/The budget of the city.*newer budget for 2027/);
    expect(told[3]).toMatch(/Something new was recorded/);
    expect(screen.getAllByRole('link', { name: proposal.title })[0]!.getAttribute('lang')).toBe('ko');
  });

  it('lists what one follows with the way out, for oneself alone', async () => {
    const { network } = await show([], { [`DELETE ${city}/follows/right/HO`]: undefined });
    const table = within(await screen.findByRole('table', { name: 'Nobody else can see this list.' }));
    expect(table.getByRole('link', { name: 'Adequate housing' })).toBeTruthy();
    await userEvent.click(table.getByRole('button', { name: 'Stop following' }));
    await waitFor(() => expect(network.asked.map(({ call }) => call)).toContain(`DELETE ${city}/follows/right/HO`));
  });

  it('keeps how often one wants to be written to', async () => {
    const { network } = await show([], { [`PUT ${city}/digest`]: undefined });
    await userEvent.click(await screen.findByRole('radio', { name: /Never/ }));
    await waitFor(() => expect(network.asked.find(({ call }) => call === `PUT ${city}/digest`)?.body).toEqual({ rhythm: 'none' }));
  });
});

describe('the page behind the link of a mail', () => {
  const page = (
    <Routes>
      <Route path="digest/:token" element={<DigestStopPage />} />
    </Routes>
  );
  const at = (rhythm: string, more = {}) =>
    renderAt('/dream/en/digest/secret', page, { [`GET ${city}/digest-stops/secret`]: { city: { en: 'Dream' }, rhythm }, ...more });

  it('stops the mails by one press, and not by being read', async () => {
    const { network } = await at('weekly', { [`POST ${city}/digest-stops/secret`]: undefined });
    const button = await screen.findByRole('button', { name: 'Stop the e-mails' });
    expect(network.asked.some(({ call }) => call.startsWith('POST'))).toBe(false);
    await userEvent.click(button);
    await waitFor(() => expect(network.asked.map(({ call }) => call)).toContain(`POST ${city}/digest-stops/secret`));
  });

  it('says when they are stopped already', async () => {
    await at('none');
    expect(await screen.findByRole('heading', { name: 'No more e-mails' })).toBeTruthy();
  });
});

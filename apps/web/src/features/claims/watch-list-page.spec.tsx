import { screen, within } from '@testing-library/react';
import type { WatchedView } from '@madang/contracts/watch-list';
import { Route, Routes } from 'react-router';
import { describe, expect, it } from 'vitest';
import { renderAt } from '../../testing/render-at.js';
import { WatchListPage } from './watch-list-page.js';

const unanswered: WatchedView = {
  id: 'answer-1',
  kind: 'answer',
  reason: 'unanswered',
  reference: '2026-142',
  title: 'Mend the steps',
  language: 'en',
  right: null,
  office: null,
  since: '2026-03-01',
  days: 19,
  page: 'https://madang.example/dream/en/proposals/2026-142',
};

function show(items: readonly WatchedView[]) {
  const page = (
    <Routes>
      <Route path="claims/watch-list" element={<WatchListPage />} />
    </Routes>
  );
  const list = { on: '2026-03-20', city: 'Dream', licence: 'https://creativecommons.org/licenses/by/4.0/', items };
  return renderAt('/dream/en/claims/watch-list', page, { 'GET /cities/dream/watch-list': list });
}

describe('the watch list', () => {
  it('says why something stands there, since when, and leads to the proposal', async () => {
    await show([unanswered]);
    const card = within(await screen.findByRole('article'));
    expect(card.getByRole('link', { name: 'Mend the steps' }).getAttribute('href')).toBe('/dream/en/proposals/2026-142');
    expect(card.getByText('Taken through every step, and still not answered')).toBeDefined();
    expect(card.getByText(/19 days/)).toBeDefined();
    expect(card.getByText('No office has taken it up.')).toBeDefined();
  });

  it('names the right and the office of a recommendation, which has no proposal to go to', async () => {
    await show([{ ...unanswered, kind: 'recommendation', reason: 'silent', reference: null, right: 'HO', office: 'Roads' }]);
    const card = within(await screen.findByRole('article'));
    expect(card.queryByRole('link')).toBeNull();
    expect(card.getByText('Roads').parentElement?.textContent).toMatch(/^.+ · Roads$/u);
  });

  it('can be followed and taken along without an account, also while it is empty', async () => {
    await show([]);
    expect(await screen.findByText('Nothing stands on the watch list')).toBeDefined();
    const href = (name: string) => screen.getByRole('link', { name }).getAttribute('href');
    expect(href('Follow it (Atom feed)')).toBe('/api/v1/cities/dream/watch-list.atom');
    expect(href('As a table (CSV)')).toBe('/api/v1/cities/dream/watch-list.csv');
    expect(href('Terms of use')).toBe('https://creativecommons.org/licenses/by/4.0/');
  });
});

import { screen, within } from '@testing-library/react';
import type { ClaimCardView } from '@madang/contracts/claim-lists';
import type { RecommendationView } from '@madang/contracts/recommendations';
import { Route, Routes } from 'react-router';
import { describe, expect, it } from 'vitest';
import { renderAt } from '../../../testing/render-at.js';
import { DeskClaimsPage } from './desk-claims-page.js';

const waiting: ClaimCardView = {
  id: '00000000-0000-4000-8000-000000000001',
  confidential: true,
  about: 'delivery',
  right: 'HO',
  state: 'filed',
  owner: 'ombudsperson',
  dueOn: '2026-03-27',
  findBy: '2026-06-18',
  finding: null,
  filedOn: '2026-03-20',
};

function show(items: readonly ClaimCardView[], recommendations: readonly RecommendationView[] = []) {
  const page = (
    <Routes>
      <Route path="desk/claims" element={<DeskClaimsPage />} />
    </Routes>
  );
  return renderAt('/dream/en/desk/claims', page, {
    'GET /cities/dream/claims/desk': { on: '2026-03-20', items },
    'GET /cities/dream/recommendations?state=watched&limit=100': { items: recommendations, nextCursor: null },
  });
}

describe('the claims on the desk', () => {
  it('stand in two columns: what it is about, and where it stands by when', async () => {
    await show([waiting]);
    const row = within(within(await screen.findByRole('table')).getAllByRole('row')[1]!);
    expect(row.getByRole('link', { name: /Filed on/ }).getAttribute('href')).toBe(`/dream/en/desk/claims/${waiting.id}`);
    expect(row.getByRole('rowheader').textContent).toContain('Confidential');
    expect(row.getByRole('cell').querySelector('time')?.getAttribute('datetime')).toBe('2026-03-27');
  });

  it('are followed by what was recommended and left in silence', async () => {
    const silent: RecommendationView = {
      id: '00000000-0000-4000-8000-000000000002',
      claim: null,
      right: 'HO',
      office: 'Housing',
      text: 'Mend the steps.',
      summary: 'Nobody can pass.',
      language: 'en',
      madeOn: '2026-01-02',
      state: 'silent',
      owner: null,
      watched: true,
      dueOn: null,
      reply: null,
      steps: [],
      acts: [],
    };
    await show([], [silent]);
    const left = within(await screen.findByRole('region', { name: 'Recommended, and left unanswered or undone' }));
    expect(left.getByRole('heading', { name: 'Mend the steps.' })).toBeTruthy();
  });

  it('say that nothing is due', async () => {
    await show([]);
    expect(await screen.findByText('Nothing is due')).toBeDefined();
  });
});

import { screen, within } from '@testing-library/react';
import type { ClaimFiguresView } from '@madang/contracts/claim-figures';
import type { OpenClaimCardView } from '@madang/contracts/claim-lists';
import type { RecommendationView } from '@madang/contracts/recommendations';
import { Route, Routes } from 'react-router';
import { describe, expect, it } from 'vitest';
import { renderAt } from '../../testing/render-at.js';
import { ClaimsPage } from './claims-page.js';
import { sampleClaimFigures, sampleOpenClaim, sampleRecommendation } from './sample-claim.js';

interface Told {
  readonly recommendations?: readonly RecommendationView[];
  readonly open?: readonly OpenClaimCardView[];
  readonly figures?: Partial<ClaimFiguresView>;
}

function show({ recommendations = [], open = [], figures = {} }: Told) {
  const page = (
    <Routes>
      <Route path="claims" element={<ClaimsPage />} />
    </Routes>
  );
  return renderAt('/dream/en/claims', page, {
    'GET /cities/dream/recommendations': { items: recommendations, nextCursor: null },
    'GET /cities/dream/claims': { items: open, nextCursor: null },
    'GET /cities/dream/claims/figures': { ...sampleClaimFigures, ...figures },
  });
}

describe('the page of claims', () => {
  it('says where to begin, and that nothing was recommended yet', async () => {
    await show({});
    expect(await screen.findByText(/Begin on the page of what it is about/)).toBeDefined();
    expect(screen.getByText('Nothing was recommended yet.')).toBeDefined();
    expect(screen.getByRole('link', { name: 'My claims' }).getAttribute('href')).toBe('/dream/en/claims/mine');
  });

  it('leads from a recommendation to its claim, where that is open', async () => {
    await show({ recommendations: [sampleRecommendation, { ...sampleRecommendation, id: sampleOpenClaim.id, claim: null }] });
    expect(await screen.findAllByRole('article')).toHaveLength(2);
    expect(screen.getByRole('link', { name: 'The claim that it comes from' }).getAttribute('href')).toBe(
      `/dream/en/claims/${sampleRecommendation.claim}`,
    );
  });

  it('lists open claims by what they are about, with where they stand', async () => {
    await show({ open: [sampleOpenClaim] });
    const item = within((await screen.findByRole('link', { name: 'Mend the steps' })).closest('li')!);
    expect(item.getByText('The ombudsperson examines it')).toBeDefined();
  });

  it('counts confidential claims only once there are enough', async () => {
    await show({});
    expect(await screen.findByText(/once 10 of them are closed/)).toBeDefined();
  });

  it('hides small numbers of confidential claims', async () => {
    const released = { ...sampleClaimFigures.open, total: 12, byRight: [{ code: 'HO', count: null }], releasedOn: '2026-01-01' };
    await show({ figures: { confidential: released } });
    const cells = within(within(await screen.findByRole('table', { name: 'Closed claims by right' })).getAllByRole('row')[1]!);
    expect(cells.getAllByRole('cell').map(({ textContent }) => textContent)).toEqual(['4', 'hidden']);
  });
});

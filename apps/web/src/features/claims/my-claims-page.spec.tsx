import { screen, within } from '@testing-library/react';
import type { OwnClaimCardView } from '@madang/contracts/claim-lists';
import { Route, Routes } from 'react-router';
import { describe, expect, it } from 'vitest';
import { renderAt } from '../../testing/render-at.js';
import { MyClaimsPage } from './my-claims-page.js';
import { sampleOpenClaim } from './sample-claim.js';

function show(items: readonly OwnClaimCardView[]) {
  const page = (
    <Routes>
      <Route path="claims/mine" element={<MyClaimsPage />} />
    </Routes>
  );
  return renderAt('/dream/en/claims/mine', page, { 'GET /cities/dream/claims/mine': { items } });
}

describe('my claims', () => {
  it('say how they stand, and on which there is something new', async () => {
    await show([{ ...sampleOpenClaim, confidential: true, news: true }]);
    const card = within(await screen.findByRole('article'));
    expect(card.getByRole('link', { name: 'Mend the steps' }).getAttribute('href')).toBe(`/dream/en/claims/${sampleOpenClaim.id}`);
    expect(card.getByText('Something is new')).toBeDefined();
    expect(card.getByText(/Confidential/)).toBeDefined();
  });

  it('stay in the list once their words were erased', async () => {
    await show([{ ...sampleOpenClaim, state: 'closed', finding: 'withdrawn', subject: null, news: false }]);
    expect(await screen.findByRole('link', { name: 'Its words were erased' })).toBeDefined();
    expect(screen.queryByText('Something is new')).toBeNull();
  });

  it('are none yet: the page says how one is filed', async () => {
    await show([]);
    expect((await screen.findByRole('link', { name: 'How to file a claim' })).getAttribute('href')).toBe('/dream/en/claims');
  });
});

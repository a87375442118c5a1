import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { ClaimView } from '@madang/contracts/claims';
import { Route, Routes } from 'react-router';
import { describe, expect, it } from 'vitest';
import { renderAt } from '../../../testing/render-at.js';
import { sampleClaim, sampleRecommendation } from '../sample-claim.js';
import { ClaimFilePage } from './claim-file-page.js';

const first = sampleRecommendation;
const { id } = sampleClaim;
const claim: ClaimView = {
  ...sampleClaim,
  confidential: true,
  state: 'recommended',
  owner: 'office',
  dueOn: null,
  finding: 'breach',
  mine: false,
  recommendations: [first],
  readings: null,
  acts: ['recommend'],
};

function show(shown: ClaimView, why = '?why=follow_up') {
  const page = (
    <Routes>
      <Route path="desk/claims/:claim" element={<ClaimFilePage />} />
    </Routes>
  );
  return renderAt(`/dream/en/desk/claims/${id}${why}`, page, {
    [`GET /cities/dream/claims/${id}/file?why=follow_up`]: shown,
    [`POST /cities/dream/claims/${id}/recommendations`]: undefined,
  });
}

describe('the file of a claim', () => {
  it('opens for whoever says why, and asks for nothing before', async () => {
    const { network } = await show(claim, '');
    expect(await screen.findByText('Why do you open this file?')).toBeDefined();
    expect(network.asked.some(({ call }) => call.includes('/file'))).toBe(false);
  });

  it('takes a further recommendation, which the office hears in public', async () => {
    const { network } = await show(claim);
    const form = within((await screen.findByText('Recommend something more')).closest('details')!);
    const write = (label: RegExp, value: string) => fireEvent.change(form.getByLabelText(label), { target: { value } });
    write(/Which office/, ' Housing ');
    write(/What happened, for everybody/, 'A family waited for two winters.');
    write(/What the city should do/, 'Name one person to ask.');
    fireEvent.click(form.getByRole('button', { name: 'Publish the recommendation' }));
    await waitFor(() => expect(network.asked.some(({ call }) => call.startsWith('POST'))).toBe(true));
    expect(network.asked.find(({ call }) => call.startsWith('POST'))?.body).toEqual({
      office: 'Housing',
      summary: 'A family waited for two winters.',
      text: 'Name one person to ask.',
      language: 'en',
    });
  });

  it('shows every recommendation with its own date, and offers no other once all are over', async () => {
    const second = { ...first, id: '00000000-0000-4000-8000-000000000003', text: 'Name one person to ask.', dueOn: '2026-05-19' };
    await show({ ...claim, state: 'closed', recommendations: [first, second], acts: [] });
    const cards = await screen.findAllByRole('article');
    expect(cards.map((card) => card.querySelector('time[datetime^="2026-0"]')?.getAttribute('datetime'))).toEqual([
      '2026-04-30',
      '2026-05-19',
    ]);
    expect(screen.queryByText('Recommend something more')).toBeNull();
  });

  it('says whom it waits for where the ombudsperson can do nothing', async () => {
    await show({ ...claim, state: 'asking', owner: 'office', finding: null, recommendations: [], acts: [] });
    expect(await screen.findByText(/until the office has answered/)).toBeDefined();
    expect(screen.queryByRole('heading', { name: 'Recommendations' })).toBeNull();
  });

  it('names the day of a silence, and no hour at which nobody did anything', async () => {
    const silence = {
      step: 'silent',
      at: '2026-04-30T15:00:00Z',
      reply: null,
      text: null,
      language: null,
      officeHolder: null,
      promisedOn: null,
    } as const;
    await show({ ...claim, recommendations: [{ ...first, state: 'silent', dueOn: null, steps: [silence] }] });
    const told = await screen.findByText(/Sixty days passed without a reply/);
    expect(told.querySelector('time')?.dateTime).toMatch(/^2026-0\d-\d\d$/);
  });
});

import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { ClaimView } from '@madang/contracts/claims';
import { Route, Routes } from 'react-router';
import { describe, expect, it } from 'vitest';
import { renderAt } from '../../testing/render-at.js';
import { ClaimPage } from './claim-page.js';
import { sampleClaim, sampleRecommendation } from './sample-claim.js';

/** What it is at first, and what it is when it is asked again. */
function show(changes: Partial<ClaimView>, later = changes) {
  const path = `/cities/dream/claims/${sampleClaim.id}`;
  const told = [changes];
  const page = (
    <Routes>
      <Route path="claims/:claim" element={<ClaimPage />} />
    </Routes>
  );
  return renderAt(`/dream/en/claims/${sampleClaim.id}`, page, {
    [`GET ${path}`]: () => ({ ...sampleClaim, ...(told.pop() ?? later) }),
    [`POST ${path}/erasure`]: undefined,
    [`POST ${path}/words`]: undefined,
    [`POST ${path}/withdrawal`]: undefined,
    [`POST /cities/dream/recommendations/${sampleRecommendation.id}/confirmation`]: undefined,
  });
}

describe('a claim', () => {
  it('tells its claimant who reads it, by when something is due and who opened the file', async () => {
    const readings = [{ from: '2026-01-05T09:00:00Z', until: '2026-01-05T09:00:00Z', count: 1, why: 'examine', reader: 'Ombud' }] as const;
    await show({ confidential: true, readings: [...readings] });
    expect(await screen.findByText('Confidential: only you and the ombudsperson read this.')).toBeDefined();
    expect(screen.getByText('The ombudsperson examines it').parentElement?.querySelector('time')?.dateTime).toBe('2026-04-01');
    expect(screen.getByText('Ombud').parentElement?.textContent).toContain('To examine it');
  });

  it('tells its claimant from when until when one opening lasted, and how often the file was read in it', async () => {
    const [from, until] = ['2026-01-05T09:00:00Z', '2026-01-05T09:40:00Z'];
    await show({ readings: [{ from, until, count: 4, why: 'find', reader: 'Ombud' }] });
    const entry = (await screen.findByText('Ombud')).parentElement!;
    expect([...entry.querySelectorAll('time')].map(({ dateTime }) => dateTime)).toEqual([from, until]);
    expect(entry.textContent).toMatch(/^From .* until .* · Ombud · To write the finding · read 4 times$/);
  });

  it('shows everybody else what is open, and offers nothing', async () => {
    await show({ mine: false, readings: null, acts: [] });
    expect(await screen.findByText(/The steps are broken/)).toBeDefined();
    expect(screen.queryByText('Who read my claim')).toBeNull();
    expect(screen.queryAllByRole('button')).toEqual([]);
    expect(screen.getByRole('link', { name: 'Report these words' }).getAttribute('href')).toContain(`claim/${sampleClaim.id}`);
  });

  it('says that silence has come, with no day left to name', async () => {
    await show({ state: 'unacknowledged', dueOn: null });
    const state = (await screen.findByText('Not acknowledged in time')).parentElement!;
    expect(within(state).queryByText(/by/)).toBeNull();
  });

  it('erases its words only after it has said what that means', async () => {
    const { network } = await show({ state: 'closed', finding: 'withdrawn', dueOn: null, acts: ['erase'] });
    const more = (await screen.findByText('Erase its words for good')).closest('details')!;
    expect(more.open).toBe(false);
    expect(within(more).getByText(/can then be read by nobody/)).toBeDefined();
    fireEvent.click(within(more).getByRole('button', { hidden: true, name: 'Erase them now' }));
    await waitFor(() => expect(network.asked.some(({ call }) => call.endsWith('/erasure'))).toBe(true));
  });

  it('is withdrawn only after it has said that this cannot be undone', async () => {
    const { network } = await show({}, { state: 'closed', finding: 'withdrawn', dueOn: null, acts: ['erase'] });
    const more = (await screen.findByText('Withdraw the claim')).closest('details')!;
    expect(within(more).getByText(/This cannot be undone/)).toBeDefined();
    fireEvent.click(within(more).getByRole('button', { hidden: true, name: 'Withdraw it now' }));
    await waitFor(() => expect(network.asked.some(({ call }) => call.endsWith('/withdrawal'))).toBe(true));
    expect(await screen.findByText('You withdrew the claim.')).toBeDefined();
    expect(screen.queryByText('Withdraw the claim')).toBeNull();
  });

  it('says what agreeing to an offer does', async () => {
    await show({ state: 'settling', owner: 'claimant', acts: ['agree', 'decline'] });
    expect(await screen.findByText(/the claim is closed as settled/)).toBeDefined();
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['I agree to the offer', 'I do not agree']);
  });

  it('takes what the claimant adds, in the language of the page', async () => {
    const { network } = await show({});
    const form = within((await screen.findByText('Add something')).closest('details')!);
    fireEvent.change(form.getByLabelText(/What you want to add/), { target: { value: ' Still broken. ' } });
    fireEvent.click(form.getByRole('button', { hidden: true, name: 'Add it' }));
    await waitFor(() =>
      expect(network.asked.find(({ call }) => call.endsWith('/words'))?.body).toEqual({ text: 'Still broken.', language: 'en' }),
    );
  });

  it('asks the claimant whether what was reported is done', async () => {
    const reported: ClaimView['recommendations'][number] = {
      ...sampleRecommendation,
      state: 'reported',
      owner: 'claimant',
      acts: ['confirm'],
    };
    const { network } = await show({ state: 'recommended', recommendations: [reported], acts: [] });
    fireEvent.click(await screen.findByRole('button', { name: 'It is not done' }));
    await waitFor(() => expect(network.asked.find(({ call }) => call.endsWith('/confirmation'))?.body).toEqual({ done: false }));
  });
});

import { fireEvent, screen, waitFor } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { describe, expect, it } from 'vitest';
import { resident } from '../../testing/network.js';
import { renderAt } from '../../testing/render-at.js';
import { FileClaimPage } from './file-claim-page.js';
import { sampleClaim } from './sample-claim.js';

const about = '?about=decision&key=2026-142';

function show(person: object | null, search = about) {
  const page = (
    <Routes>
      <Route path="claims/new" element={<FileClaimPage />} />
      <Route path="claims/:claim" element={<p>Filed</p>} />
    </Routes>
  );
  return renderAt(`/dream/en/claims/new${search}`, page, {
    'GET /cities/dream/session': { person },
    'GET /cities/dream/claims/subject?about=decision&key=2026-142': {
      kind: 'decision',
      key: '2026-142',
      name: 'Steps at the market',
      language: 'en',
    },
    'POST /cities/dream/claims': { id: sampleClaim.id },
  });
}

describe('filing a claim', () => {
  it('says who reads it before it asks anything, and asks whoever is away to sign in first', async () => {
    await show(null);
    expect(await screen.findByText('Who reads it')).toBeDefined();
    expect(screen.getByRole('link', { name: 'Steps at the market' }).getAttribute('href')).toBe('/dream/en/proposals/2026-142');
    const signIn = screen.getByRole('link', { name: 'Sign in to file a claim' }).getAttribute('href');
    expect(decodeURIComponent(signIn!)).toContain('/claims/new?about=decision&key=2026-142');
  });

  it('is for residents, and for something in particular', async () => {
    await show({ ...resident, roles: ['staff'] });
    expect(await screen.findByText('Claims are filed by residents.')).toBeDefined();
    await show(resident, '?about=weather');
    expect(await screen.findByText('What is it about?')).toBeDefined();
  });

  it('asks anew whether it is open or confidential: nothing is chosen beforehand', async () => {
    const { network } = await show(resident);
    fireEvent.click(await screen.findByRole('button', { name: 'File the claim' }));
    await waitFor(() => expect(screen.getAllByText(/Open or confidential\?/).length).toBeGreaterThan(1));
    expect(network.asked.some(({ call }) => call.startsWith('POST'))).toBe(false);
  });

  it('sends what was written and opens the claim', async () => {
    const { network } = await show(resident);
    fireEvent.click(await screen.findByRole('radio', { name: /^Confidential/ }));
    fireEvent.change(screen.getByLabelText(/Which right/), { target: { value: 'HO' } });
    fireEvent.change(screen.getByLabelText(/What happened/), { target: { value: ' The steps are broken and nobody came. ' } });
    fireEvent.change(screen.getByLabelText(/What you ask for/), { target: { value: 'Mend them.' } });
    fireEvent.click(screen.getByRole('button', { name: 'File the claim' }));
    expect(await screen.findByText('Filed')).toBeDefined();
    expect(network.asked.find(({ call }) => call.startsWith('POST'))?.body).toEqual({
      about: 'decision',
      key: '2026-142',
      confidential: true,
      right: 'HO',
      happened: 'The steps are broken and nobody came.',
      asked: 'Mend them.',
      language: 'en',
      forAnother: false,
      consent: '',
      mail: false,
    });
  });
});

import { screen } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { describe, expect, it } from 'vitest';
import { refusal, resident } from '../../testing/network.js';
import { renderAt } from '../../testing/render-at.js';
import { InvitationPage } from './invitation-page.js';

const city = '/cities/dream';
const page = (
  <Routes>
    <Route path="proposals/invitation" element={<InvitationPage />} />
  </Routes>
);
const signedIn = { [`GET ${city}/session`]: { person: resident } };

describe('an invitation to write together', () => {
  it.each([
    [400, 'request/invalid', 'Some fields need fixing'],
    [404, 'request/not-found', 'Nothing is here'],
  ])('whose link is cut or not theirs (%i) says so in words', async (status, code, title) => {
    await renderAt('/dream/en/proposals/invitation?key=cut', page, {
      ...signedIn,
      [`GET ${city}/author-invitations?token=cut`]: refusal(status, code, title),
    });
    expect(await screen.findByText('This link is not for you, or not complete. Ask for a new one.')).toBeDefined();
    expect(screen.queryByText(title)).toBeNull();
  });

  it('asks whoever is not signed in to sign in first, and comes back', async () => {
    await renderAt('/dream/en/proposals/invitation?key=whole', page, { [`GET ${city}/session`]: { person: null } });
    const link = await screen.findByRole('link', { name: 'Sign in' });
    expect(decodeURIComponent(link.getAttribute('href') ?? '')).toContain('/proposals/invitation?key=whole');
  });
});

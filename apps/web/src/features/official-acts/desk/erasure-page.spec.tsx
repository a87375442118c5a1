import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { LoggedActView } from '@madang/contracts/official-acts';
import { describe, expect, it } from 'vitest';
import { renderAt } from '../../../testing/render-at.js';
import { ErasurePage } from './erasure-page.js';

const act: LoggedActView = {
  leaf: 11,
  name: 'moderation.covered',
  subject: 'proposal',
  reference: '2026-7',
  role: 'facilitator',
  at: '2026-04-01T09:00:00Z',
  erased: false,
};
const erasure = 'POST /cities/dream/log/acts/11/erasure';

const show = (address: string, items: readonly LoggedActView[]) =>
  renderAt(`/dream/en/desk/erasure${address}`, <ErasurePage />, {
    'GET /cities/dream/log/acts?leaf=11': { items, nextCursor: null },
    [erasure]: undefined,
  });

describe('the page on which an act is erased', () => {
  it('shows first which act that is, and asks why', async () => {
    const { network } = await show('?number=12', [act]);
    expect(await screen.findByRole('link', { name: '2026-7' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Erase it for good' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Why it has to be forgotten');
    expect(network.asked.some(({ call }) => call === erasure)).toBe(false);
    await userEvent.click(screen.getByLabelText('A court has ordered it'));
    await userEvent.click(screen.getByRole('button', { name: 'Erase it for good' }));
    await screen.findByText('It is erased. That it was, and why, is an act of its own.');
    expect(network.asked.find(({ call }) => call === erasure)?.body).toEqual({ reason: 'court_order' });
  });

  it('erases nothing twice, and nothing that is not there', async () => {
    await show('?number=12', [{ ...act, name: null, subject: null, reference: null, erased: true }]);
    expect(await screen.findByText('This act was erased already.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Erase it for good' })).toBeNull();
  });

  it('says that there is no act of a number, and asks for one where the address names none', async () => {
    await show('?number=12', []);
    expect(await screen.findByText('There is no such act')).toBeTruthy();
  });

  it.each(['', '?number=0', '?number=twelve'])('asks for a number at the address “%s”', async (address) => {
    const { network } = await show(address, []);
    expect(await screen.findByLabelText(/^Number of the act/)).toBeTruthy();
    expect(network.asked.some(({ call }) => call.includes('/log/acts'))).toBe(false);
  });
});

import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { renderAt } from '../../../../testing/render-at.js';
import { DeskCalendarPage } from './desk-calendar-page.js';

const path = '/cities/dream/responses/calendar';
const show = (madeAt: string | null) =>
  renderAt('/dream/en/desk/responses/calendar', <DeskCalendarPage />, {
    [`GET ${path}`]: { madeAt },
    [`POST ${path}`]: { token: 'secret' },
    [`DELETE ${path}`]: undefined,
  });

describe('the page of the desk’s calendar', () => {
  it('shows an address when it is made: of one’s own dates, and of the whole city', async () => {
    await show(null);
    await userEvent.click(await screen.findByRole('button', { name: 'Make an address' }));
    await screen.findByText('Here is your address. Copy it now: it is not shown again.');
    const own = screen.getByLabelText<HTMLTextAreaElement>('What is in your hands, and of whom you stand in for').value;
    expect(own).toContain('/api/v1/cities/dream/responses/calendars/secret/calendar.ics');
    expect(screen.getByLabelText<HTMLTextAreaElement>('Everything that the city owes').value).toBe(`${own}?of=city`);
  });

  it('cannot show an older one, and lets it be revoked', async () => {
    const { network } = await show('2026-03-19T03:00:00.000Z');
    expect(await screen.findByText(/If you have lost it, make a new one/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Revoke it' }));
    await screen.findByText('Revoked: the address leads nowhere any more.');
    expect(network.asked.some(({ call }) => call === `DELETE ${path}`)).toBe(true);
  });
});

import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { TimeLimitsView } from '@madang/contracts/time-limits';
import { describe, expect, it } from 'vitest';
import { refusal } from '../../../../testing/network.js';
import { renderAt } from '../../../../testing/render-at.js';
import { limitWords, type Limit } from '../../limits/limit-words.js';
import { SettleLimitsPage } from './settle-limits-page.js';

const path = '/cities/dream/time-limits';
const settled: TimeLimitsView = {
  revision: 3,
  limits: (Object.keys(limitWords) as Limit[]).map((limit) => ({ limit, days: 10, defaultDays: 10, publishedRule: null })),
  closedWeekdays: [6, 7],
  holidays: [{ on: '2026-12-25', names: { en: 'Christmas Day', ko: '성탄절' } }],
  publishedIn: 'Ordinance 12',
};
const takenUp = 'An office takes it up';

const show = (role: 'staff' | 'administrator', put?: unknown, get: unknown = settled) =>
  renderAt('/dream/en/desk/responses/limits', <SettleLimitsPage />, {
    [`GET ${path}`]: get,
    [`PUT ${path}`]: put,
    'GET /cities/dream/session': { person: { id: '01890000-0000-7000-8000-00000000000a', penName: 'Kim', language: 'en', roles: [role] } },
  });
const retype = async (label: string, text: string) => {
  const field = await screen.findByLabelText(label);
  await userEvent.clear(field);
  await userEvent.type(field, text);
};
const settle = () => userEvent.click(screen.getByRole('button', { name: 'Settle the limits' }));

describe('the page on which the limits are settled', () => {
  it('sends the limit that was changed with the closed days as they are, having said what changes', async () => {
    const { network } = await show('administrator');
    await retype(takenUp, '5');
    expect(screen.getByText(`${takenUp}: 10 → 5`)).toBeTruthy();
    expect(screen.queryByLabelText(/^The published rule that allows more/)).toBeNull();
    await settle();
    await screen.findByText(/^The limits hold for clocks that begin from now on/);
    expect(network.asked.find(({ call }) => call === `PUT ${path}`)?.body).toEqual({
      limits: [{ limit: 'threshold_met', days: 5 }],
      closedWeekdays: [6, 7],
      holidays: [{ on: '2026-12-25', names: { en: 'Christmas Day', ko: '성탄절' } }],
      publishedIn: 'Ordinance 12',
    });
  });

  it('asks for the rule where a limit becomes longer, and marks it where the city names none', async () => {
    const code = 'response/longer-limit-needs-a-rule';
    const title = 'A longer limit needs the published rule that allows it';
    const errors = [{ pointer: '#/limits/0/publishedRule', code, detail: code }];
    await show('administrator', refusal(400, code, title, { errors }));
    await retype(takenUp, '12');
    await settle();
    expect((await screen.findByRole('alert')).textContent).toContain(title);
    expect(screen.getByLabelText(`The published rule that allows more: ${takenUp}`).getAttribute('aria-invalid')).toBe('true');
  });

  it('overwrites nothing that somebody settled meanwhile: both versions are shown, and settling again is over theirs', async () => {
    const theirs = {
      ...settled,
      revision: 4,
      limits: settled.limits.map((one) => (one.limit === 'threshold_met' ? { ...one, days: 7 } : one)),
    };
    let now: TimeLimitsView = settled;
    const put = () => {
      if (now === theirs) return undefined;
      now = theirs;
      return refusal(412, 'request/changed-meanwhile', 'Someone changed this meanwhile', { revision: 4 });
    };
    const { network } = await show('administrator', put, () => now);
    await retype(takenUp, '5');
    await settle();
    expect(await screen.findByText(`${takenUp}: 7 → 5`)).toBeTruthy();
    expect(screen.getByText(/Somebody settled other limits meanwhile/)).toBeTruthy();
    await settle();
    await screen.findByText(/^The limits hold for clocks that begin from now on/);
    expect(screen.queryByText(/Somebody settled other limits meanwhile/)).toBeNull();
    const sent = network.asked.filter(({ call }) => call === `PUT ${path}`);
    expect(sent.map(({ headers }) => headers.get('if-match'))).toEqual(['"3"', '"4"']);
  });

  it('sends nothing while a limit is no number or a holiday no day, and says which line it is', async () => {
    const { network } = await show('administrator');
    await retype(takenUp, 'soon');
    await retype('Holidays on which no limit ends (optional)', '25.12.2026 Christmas');
    expect(screen.getByText(/^Line 1 of the holidays/)).toBeTruthy();
    await settle();
    expect(screen.getByLabelText(takenUp).getAttribute('aria-invalid')).toBe('true');
    expect(network.asked.some(({ call }) => call === `PUT ${path}`)).toBe(false);
  });

  it('is read by the office without a form', async () => {
    await show('staff');
    expect(await screen.findByText('An administrator settles this rule.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Settle the limits' })).toBeNull();
  });
});

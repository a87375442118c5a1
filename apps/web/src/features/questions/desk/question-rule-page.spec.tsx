import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { refusal } from '../../../testing/network.js';
import { renderAt } from '../../../testing/render-at.js';
import { QuestionRulePage } from './question-rule-page.js';

const path = '/cities/dream/questions/rule';

const show = (role: 'staff' | 'administrator', put?: unknown, get: unknown = { revision: 2, days: 14, publishedRule: null }) =>
  renderAt('/dream/en/desk/questions/rule', <QuestionRulePage />, {
    [`GET ${path}`]: get,
    [`PUT ${path}`]: put,
    'GET /cities/dream/session': { person: { id: '01890000-0000-7000-8000-00000000000a', penName: 'Kim', language: 'en', roles: [role] } },
  });

describe('the page on which the limit for questions is settled', () => {
  it('sends the days, and no rule where none is named', async () => {
    const { network } = await show('administrator');
    const days = await screen.findByLabelText('Days for an answer');
    await userEvent.clear(days);
    await userEvent.type(days, '10');
    await userEvent.click(screen.getByRole('button', { name: 'Settle the rule' }));
    await screen.findByText('The rule holds for questions that are asked from now on.');
    expect(network.asked.find(({ call }) => call === `PUT ${path}`)?.body).toEqual({ days: 10, publishedRule: null });
  });

  it('shows the rule that somebody settled meanwhile, and keeps what was typed', async () => {
    let now = { revision: 2, days: 14, publishedRule: null };
    const put = () => {
      now = { revision: 3, days: 7, publishedRule: null };
      return refusal(412, 'request/changed-meanwhile', 'Someone changed this meanwhile', { revision: 3 });
    };
    const { network } = await show('administrator', put, () => now);
    const days = await screen.findByLabelText('Days for an answer');
    await userEvent.clear(days);
    await userEvent.type(days, '10');
    await userEvent.click(screen.getByRole('button', { name: 'Settle the rule' }));
    expect(await screen.findByText('The city answers within 7 days.')).toBeTruthy();
    expect(screen.getByText(/Somebody settled another rule meanwhile/)).toBeTruthy();
    expect((days as HTMLInputElement).value).toBe('10');
    await userEvent.click(screen.getByRole('button', { name: 'Settle the rule' }));
    await vi.waitFor(() =>
      expect(network.asked.filter(({ call }) => call === `PUT ${path}`).map(({ headers }) => headers.get('if-match'))).toEqual([
        '"2"',
        '"3"',
      ]),
    );
  });

  it('is read by the office without a form', async () => {
    await show('staff');
    expect(await screen.findByText('The city answers within 14 days.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Settle the rule' })).toBeNull();
  });
});

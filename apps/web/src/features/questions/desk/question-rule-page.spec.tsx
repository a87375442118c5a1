import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { renderAt } from '../../../testing/render-at.js';
import { QuestionRulePage } from './question-rule-page.js';

const path = '/cities/dream/questions/rule';

const show = (role: 'staff' | 'administrator') =>
  renderAt('/dream/en/desk/questions/rule', <QuestionRulePage />, {
    [`GET ${path}`]: { days: 14, publishedRule: null },
    [`PUT ${path}`]: undefined,
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

  it('is read by the office without a form', async () => {
    await show('staff');
    expect(await screen.findByText('The city answers within 14 days.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Settle the rule' })).toBeNull();
  });
});

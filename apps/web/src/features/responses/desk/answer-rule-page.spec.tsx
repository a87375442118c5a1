import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { AnswerRuleView } from '@madang/contracts/second-eyes';
import { refusal } from '../../../testing/network.js';
import { renderAt } from '../../../testing/render-at.js';
import { AnswerRulePage } from './answer-rule-page.js';

const path = '/cities/dream/responses/rule';
const free: AnswerRuleView = { revision: 0, secondEyes: false, publishedIn: null };

const show = (rule: AnswerRuleView | (() => AnswerRuleView), role: 'staff' | 'administrator', put?: unknown) =>
  renderAt('/dream/en/desk/responses/rule', <AnswerRulePage />, {
    [`GET ${path}`]: rule,
    [`PUT ${path}`]: put,
    'GET /cities/dream/session': { person: { id: '01890000-0000-7000-8000-00000000000a', penName: 'Kim', language: 'en', roles: [role] } },
  });

describe('the page of the rule of a second pair of eyes', () => {
  it('is read by the office, with where the rule is published and who settles it, and without a form', async () => {
    await show({ revision: 1, secondEyes: true, publishedIn: 'Order no. 12' }, 'staff');
    expect(await screen.findByText(/only when a colleague who wrote none of it has approved/)).toBeTruthy();
    expect(screen.getByText('Order no. 12')).toBeTruthy();
    expect(screen.getByText('An administrator settles this rule.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Settle the rule' })).toBeNull();
  });

  it('is settled by an administrator, who says where it is published', async () => {
    const { network } = await show(free, 'administrator');
    expect(await screen.findByText(/It is published without that too/)).toBeTruthy();
    await userEvent.click(screen.getByLabelText('A colleague has to approve exactly that text'));
    await userEvent.type(screen.getByLabelText(/^Where this rule is published/), 'Order no. 12');
    await userEvent.click(screen.getByRole('button', { name: 'Settle the rule' }));
    await screen.findByText('The rule holds from now on, and everybody can read it.');
    const sent = network.asked.find(({ call }) => call === `PUT ${path}`);
    expect(sent?.body).toEqual({ secondEyes: true, publishedIn: 'Order no. 12' });
  });

  it('shows the rule that somebody settled meanwhile, and keeps what was chosen and written', async () => {
    let now = free;
    const put = () => {
      if (now !== free) return undefined;
      now = { revision: 1, secondEyes: true, publishedIn: 'Order no. 12' };
      return refusal(412, 'request/changed-meanwhile', 'Someone changed this meanwhile', { revision: 1 });
    };
    const { network } = await show(() => now, 'administrator', put);
    const published = await screen.findByLabelText(/^Where this rule is published/);
    await userEvent.type(published, 'Order no. 13');
    await userEvent.click(screen.getByRole('button', { name: 'Settle the rule' }));
    expect(await screen.findByText('Order no. 12')).toBeTruthy();
    expect(screen.getByText(/Somebody settled another rule meanwhile/)).toBeTruthy();
    expect((published as HTMLInputElement).value).toBe('Order no. 13');
    await userEvent.click(screen.getByRole('button', { name: 'Settle the rule' }));
    await vi.waitFor(() =>
      expect(network.asked.filter(({ call }) => call === `PUT ${path}`).map(({ headers }) => headers.get('if-match'))).toEqual([
        '"0"',
        '"1"',
      ]),
    );
  });

  it('sends nothing where the rule is published nowhere', async () => {
    const { network } = await show(free, 'administrator');
    await userEvent.click(await screen.findByRole('button', { name: 'Settle the rule' }));
    expect(screen.getByLabelText(/^Where this rule is published/).getAttribute('aria-invalid')).toBe('true');
    expect(network.asked.some(({ call }) => call === `PUT ${path}`)).toBe(false);
  });
});

import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { resident } from '../../testing/network.js';
import { renderAt } from '../../testing/render-at.js';
import { MyGroupsPage } from './my-groups-page.js';

const at = '/dream/en/me/groups';
const groups = {
  'GET /cities/dream/groups': {
    items: [
      { code: 'carers', names: { en: 'Carers' }, agreedOn: null },
      { code: 'youth', names: { en: 'Young people' }, agreedOn: null },
    ],
  },
};
const mine = { 'GET /cities/dream/session': { person: resident }, 'GET /cities/dream/me/groups': { groups: ['youth'] } };

describe('what I belong to', () => {
  it('shows what was said before, and sends what is said now', async () => {
    const { network } = await renderAt(at, <MyGroupsPage />, { ...groups, ...mine, 'PUT /cities/dream/me/groups': undefined });
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Young people', checked: true }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Carers', checked: false }));
    await userEvent.click(screen.getByRole('button', { name: 'Keep this' }));
    await waitFor(() =>
      expect(network.asked.find(({ call }) => call === 'PUT /cities/dream/me/groups')?.body).toEqual({ groups: ['carers'] }),
    );
  });

  it('asks nothing of somebody who is not signed in, and does not ask the API about them', async () => {
    const { network } = await renderAt(at, <MyGroupsPage />, groups);
    expect(await screen.findByRole('link', { name: 'Sign in' })).toBeTruthy();
    expect(network.asked.map(({ call }) => call)).not.toContain('GET /cities/dream/me/groups');
  });
});

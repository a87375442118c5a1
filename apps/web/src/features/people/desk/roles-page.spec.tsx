import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { RoleHoldersView } from '@madang/contracts/roles';
import { describe, expect, it } from 'vitest';
import type { Network } from '../../../testing/network.js';
import { renderAt } from '../../../testing/render-at.js';
import { RolesPage } from './roles-page.js';

const gardener = '00000000-0000-4000-8000-000000000001';
const reason = 'Works in the department of parks.';

const held: RoleHoldersView = {
  holders: [{ personId: gardener, penName: 'Magnolia', demo: false, mine: false, roles: ['staff', 'facilitator'] }],
  changes: [
    { id: '00000000-0000-4000-8000-000000000002', at: '2026-03-19T09:00:00Z', role: 'staff', given: true, reason, penName: 'Magnolia' },
    { id: '00000000-0000-4000-8000-000000000003', at: '2026-03-18T09:00:00Z', role: 'committee', given: false, reason, penName: null },
  ],
};

const show = (view = held) =>
  renderAt('/dream/en/desk/roles', <RolesPage />, {
    'GET /cities/dream/role-holders': view,
    'POST /cities/dream/role-holders': undefined,
    'POST /cities/dream/role-holders/withdrawals': undefined,
  });
const write = (label: RegExp | string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const posted = ({ asked }: Network) => asked.find(({ call }) => call.startsWith('POST'));

describe('the page of roles', () => {
  it('says who holds which, and what changed, also where the person is gone', async () => {
    await show();
    const [holders, changes] = (await screen.findAllByRole('table')).map((table) => within(table).getAllByRole('row'));
    expect(holders![1]!.textContent).toMatch(/^Magnolia .*City staff.*Facilitator/);
    expect(changes![1]!.textContent).toMatch(/^Magnolia.*City staff.*given/);
    expect(changes![2]!.textContent).toMatch(/^–.*Human-rights committee.*taken back/);
  });

  it('gives a role to an address, with a reason', async () => {
    const { network } = await show();
    await screen.findAllByRole('table');
    write('E-mail of the account', 'gardener@example.org');
    write('Role', 'ombudsperson');
    write('Why', reason);
    fireEvent.click(screen.getByRole('button', { name: 'Give this role' }));
    await waitFor(() => expect(posted(network)?.body).toEqual({ email: 'gardener@example.org', role: 'ombudsperson', reason }));
  });

  it('takes one role back and leaves the other', async () => {
    const { network } = await show();
    await screen.findAllByRole('table');
    write('Whose role', `${gardener} facilitator`);
    write('Why it is taken back', reason);
    fireEvent.click(screen.getByRole('button', { name: 'Take the role back' }));
    await waitFor(() => expect(posted(network)?.body).toEqual({ person: gardener, role: 'facilitator', reason }));
    expect(posted(network)?.call).toBe('POST /cities/dream/role-holders/withdrawals');
  });
});

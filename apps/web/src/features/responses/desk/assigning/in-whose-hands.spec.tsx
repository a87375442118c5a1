import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { AssignmentView } from '@madang/contracts/assignments';
import { renderAt } from '../../../../testing/render-at.js';
import { InWhoseHands } from './in-whose-hands.js';

const path = '/cities/dream/proposals/2026-1/response/assignment';
const kim = { id: '01890000-0000-7000-8000-00000000000a', penName: 'Kim', awayUntil: null };
const lee = { id: '01890000-0000-7000-8000-00000000000b', penName: 'Lee', awayUntil: '2026-08-02' };
const nobodys: AssignmentView = {
  turn: 2,
  assignee: null,
  since: null,
  away: null,
  mine: false,
  open: true,
  turns: [],
  colleagues: [kim, lee],
};

const show = (now: Partial<AssignmentView>) =>
  renderAt('/dream/en/desk/responses/2026-1', <InWhoseHands proposal="2026-1" />, {
    [`GET ${path}`]: { ...nobodys, ...now },
    'GET /cities/dream/session': { person: { ...kim, roles: ['staff'], language: 'en' } },
    [`PUT ${path}`]: undefined,
  });

describe('an answer inside the office', () => {
  it('is taken, or given to another colleague, from the turn that is seen', async () => {
    const { network } = await show({});
    await userEvent.click(await screen.findByRole('button', { name: 'I deal with it' }));
    await screen.findByText('It is in your hands now.');
    await userEvent.selectOptions(
      screen.getByLabelText('Give it to a colleague'),
      screen.getByRole('option', { name: /^Lee \(away until/ }),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Give it' }));
    await screen.findByText('It is in your colleague’s hands now.');
    const asked = network.asked.filter(({ call }) => call === `PUT ${path}`);
    expect(asked.map(({ body, headers }) => [body, headers.get('if-match')])).toEqual([
      [{ person: kim.id }, '"2"'],
      [{ person: lee.id }, '"2"'],
    ]);
  });

  it('says whose it is and since when, and who had it', async () => {
    const at = '2026-03-19T03:00:00.000Z';
    await show({ assignee: lee, since: at, turns: [{ to: 'Lee', by: 'Kim', at }] });
    expect(await screen.findByText(/Reminders go there/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Hand it back' })).toBeTruthy();
    expect(screen.getByText('Who had it before')).toBeTruthy();
  });
});

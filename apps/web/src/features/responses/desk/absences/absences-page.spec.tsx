import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { AbsenceView } from '@madang/contracts/absences';
import { renderAt } from '../../../../testing/render-at.js';
import { AbsencesPage } from './absences-page.js';

const path = '/cities/dream/responses/absences';
const kim = { id: '01890000-0000-7000-8000-00000000000a', penName: 'Kim' };
const lee = { id: '01890000-0000-7000-8000-00000000000b', penName: 'Lee' };
const own: AbsenceView = {
  id: '01890000-0000-7000-8000-00000000000c',
  who: kim,
  from: '2026-07-20',
  until: '2026-08-02',
  substitute: lee,
  gap: true,
  now: true,
  mine: true,
  mayEnd: true,
};

const show = (absences: readonly AbsenceView[]) =>
  renderAt('/dream/en/desk/responses/away', <AbsencesPage />, {
    [`GET ${path}`]: { absences, colleagues: [lee] },
    [`POST ${path}`]: { id: own.id },
    [`POST ${path}/${own.id}/end`]: undefined,
  });

describe('the page of who is away', () => {
  it('takes the days and who stands in', async () => {
    const { network } = await show([]);
    expect(await screen.findByText('Everybody is there')).toBeTruthy();
    await userEvent.type(screen.getByLabelText('First day away'), '2026-07-20');
    await userEvent.type(screen.getByLabelText('Last day away'), '2026-08-02');
    await userEvent.selectOptions(screen.getByLabelText(/^Who stands in/), 'Lee');
    await userEvent.click(screen.getByRole('button', { name: 'Say when you are away' }));
    await screen.findByText('Noted. It ends by itself after the last day.');
    const sent = network.asked.find(({ call }) => call === `POST ${path}`);
    expect(sent?.body).toEqual({ from: '2026-07-20', until: '2026-08-02', substitute: lee.id });
  });

  it('says where nobody stands in after all, and lets one’s own end', async () => {
    const { network } = await show([own, { ...own, id: kim.id, who: lee, mine: false, mayEnd: false }]);
    expect(await screen.findAllByText(/is away too on some of these days/)).toHaveLength(2);
    await userEvent.click(screen.getByRole('button', { name: 'I am back' }));
    await screen.findByText('Welcome back: everything is with you alone again.');
    expect(network.asked.some(({ call }) => call === `POST ${path}/${own.id}/end`)).toBe(true);
  });
});

import { screen, within } from '@testing-library/react';
import type { HearingDeskItemView } from '@madang/contracts/hearing-desks';
import { Route, Routes } from 'react-router';
import { describe, expect, it } from 'vitest';
import { renderAt } from '../../../testing/render-at.js';
import { HearingDeskPage } from './hearing-desk-page.js';

const silence: HearingDeskItemView = {
  reference: '2026-7',
  title: '의자',
  language: 'ko',
  demo: false,
  task: 'hear',
  state: 'escalated_2',
  appealId: null,
  since: '2026-03-01T09:00:00Z',
  dueOn: '2026-03-31',
  daysLeft: 11,
  daysLate: 40,
  outcomes: ['remedy'],
};

function show(items: readonly HearingDeskItemView[]) {
  const page = (
    <Routes>
      <Route path="desk/hearings" element={<HearingDeskPage />} />
    </Routes>
  );
  return renderAt('/dream/en/desk/hearings', page, { 'GET /cities/dream/hearings/desk': { on: '2026-03-20', items } });
}

const rows = async () =>
  within(await screen.findByRole('table'))
    .getAllByRole('row')
    .slice(1);

describe('the appeals and hearings on the desk', () => {
  it('say how long the city has been silent, by when to decide, and lead to where it is decided', async () => {
    await show([silence]);
    const [row] = await rows();
    expect(row!.textContent).toContain('overdue by 40 days');
    expect(row!.textContent).toContain('11 days left');
    const act = within(row!).getByRole('link', { name: 'Hear it and decide (2026-7)' });
    expect(act.getAttribute('href')).toBe('/dream/en/proposals/2026-7/hearings');
    expect(within(row!).getByRole('link', { name: '의자' }).getAttribute('lang')).toBe('ko');
  });

  it('tell an appeal beside a promise, a second delay and a closing apart', async () => {
    await show([
      { ...silence, appealId: '00000000-0000-4000-8000-000000000001', state: 'appealed', daysLate: 0, outcomes: ['upheld', 'remedy'] },
      { ...silence, reference: '2026-8', task: 'close', state: 'remedied', dueOn: null, daysLeft: null, daysLate: 0, outcomes: [] },
      { ...silence, reference: '2026-9', task: 'allow_deferral', state: 'under_decision', daysLate: 0, outcomes: ['deferral_allowed'] },
    ]);
    const [beside, closing, delay] = await rows();
    expect(beside!.textContent).toContain('An appeal beside a promise that is being kept');
    expect(beside!.textContent).not.toContain('overdue');
    expect(closing!.textContent).toContain('Close it: it was made good');
    expect(closing!.textContent).toContain('No date');
    expect(delay!.textContent).toContain('Allow a second delay');
  });

  it('say that nothing waits', async () => {
    await show([]);
    expect(await screen.findByText('Nothing waits for you')).toBeDefined();
  });
});

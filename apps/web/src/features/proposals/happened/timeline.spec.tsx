import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Route, Routes } from 'react-router';
import type { TimelineView } from '@madang/contracts/proposal-timeline';
import { renderAt } from '../../../testing/render-at.js';
import { Timeline } from './timeline.js';

const page = (
  <Routes>
    <Route path="proposals/:proposal" element={<Timeline />} />
  </Routes>
);

const show = (told: object) => renderAt('/dream/en/proposals/2026-7', page, { 'GET /cities/dream/proposals/2026-7/timeline': told });

describe('what happened', () => {
  const items: TimelineView['items'] = [
    { at: '2026-03-01T03:00:00.000Z', name: 'proposal.submitted', role: 'resident', by: { penName: 'Persimmon', demo: true }, facts: {} },
    {
      at: '2026-03-10T15:00:00.000Z',
      name: 'proposal.moved',
      role: 'timer',
      by: null,
      facts: { from: 'threshold_met', to: 'overdue_ack', dueOn: '2026-03-17', lateDays: 0 },
    },
    { at: '2026-03-12T03:00:00.000Z', name: 'proposal.acknowledged', role: 'staff', by: null, facts: { office: 'Parks' } },
    { at: '2026-03-13T03:00:00.000Z', name: 'proposal.painted-blue', role: 'staff', by: null, facts: {} },
  ];

  it('is told in order: people by pen name, staff by office, silence by the clock, and nothing is left out', async () => {
    await show({ items });
    const heading = await screen.findByRole('heading', { name: 'What happened' });
    const told = within(heading.closest('section')!)
      .getAllByRole('listitem')
      .map((item) => item.textContent ?? '');
    expect(told[0]).toMatch(/Persimmon.*made-up example.*Handed in/);
    expect(told[1]).toMatch(/the clock: a date passed.*Acknowledgement overdue/);
    expect(told[2]).toMatch(/for the city’s office.*Taken in hand by Parks/);
    expect(told[3]).toMatch(/Recorded: proposal\.painted-blue/);
  });

  it('tells what a vote made of it, and leads there', async () => {
    const ofTheVote = (name: string): TimelineView['items'][number] => ({
      at: '2026-04-01T03:00:00.000Z',
      name,
      role: 'staff',
      by: null,
      facts: { cycle: '2026', project: 'P01', reason: 'fell-short' },
    });
    await show({ items: ['project.on-ballot', 'project.not-funded'].map(ofTheVote) });
    await screen.findByText(/Put on/);
    expect(screen.getByRole('link', { name: 'the ballot' }).getAttribute('href')).toMatch(/\/elections\/2026$/);
    expect(screen.getByRole('link', { name: 'the results say why' }).getAttribute('href')).toMatch(/\/elections\/2026\/results$/);
  });
});

import { screen, within } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { describe, expect, it } from 'vitest';
import { renderAt } from '../../testing/render-at.js';
import { AssemblyPage } from './assembly-page.js';
import { sampleAssembly } from './sample-assembly.js';

const show = (changes: object = {}) =>
  renderAt(
    `/dream/en/assemblies/${sampleAssembly.id}`,
    <Routes>
      <Route path="assemblies/:assembly" element={<AssemblyPage />} />
    </Routes>,
    { [`GET /cities/dream/assemblies/${sampleAssembly.id}`]: { ...sampleAssembly, ...changes } },
  );

describe('the page of an assembly', () => {
  it('says the promise of the city and what helps people to come', async () => {
    await show();
    expect(await screen.findByText('The district answers every decision in writing.')).toBeTruthy();
    expect(screen.getByText('Sign language')).toBeTruthy();
  });

  it('says that few came of a group instead of how many', async () => {
    await show();
    const row = (await screen.findByText('Migrants')).closest('tr');
    expect(row && within(row).getByText('Too few people to show')).toBeTruthy();
  });

  it('says how the room answered in words, and the same counts as a table', async () => {
    await show();
    expect(await screen.findByText(/24 agree/)).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'The room shares 1 of 1 statements.' })).toBeTruthy();
    expect(screen.getByRole('row', { name: /^A third floor.* 24 3 1$/, hidden: true })).toBeTruthy();
  });

  it('leads from a decision to the proposal that it carries, and says where that stands', async () => {
    await show();
    const link = await screen.findByRole('link', { name: '2026-142 Mend the steps' });
    expect(link.getAttribute('href')).toBe('/dream/en/proposals/2026-142');
    expect(screen.getByText('Acknowledged by a named officer')).toBeTruthy();
    expect(screen.getByText('Benches come before steps.')).toBeTruthy();
  });

  it('says of a hearing that it is no court, and of nothing else', async () => {
    const { unmount } = await show({ kind: 'hearing' });
    expect(await screen.findByText('Not a court; no legal force')).toBeTruthy();
    unmount();
    await show();
    await screen.findByText('Sign language');
    expect(screen.queryByText('Not a court; no legal force')).toBeNull();
  });

  it('keeps a cancelled assembly visible, with the reason', async () => {
    await show({ state: 'cancelled', cancelledBecause: 'The hall is flooded.' });
    expect(await screen.findByText('The hall is flooded.')).toBeTruthy();
  });

  it('says until when the minutes can be put right', async () => {
    await show({ state: 'minutes_open', correctionUntil: '2026-03-27' });
    expect(await screen.findByText('Is something wrong in these minutes?')).toBeTruthy();
    expect(screen.getByText(/Friday,? 27 March 2026/)).toBeTruthy();
  });

  it('gives the day as a file for calendars', async () => {
    await show();
    const link = await screen.findByRole('link', { name: 'Put it into my calendar (file)' });
    expect(link.getAttribute('href')).toBe(`/api/v1/cities/dream/assemblies/${sampleAssembly.id}/calendar.ics`);
  });
});

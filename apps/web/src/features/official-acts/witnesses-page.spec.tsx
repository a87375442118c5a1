import { screen, within } from '@testing-library/react';
import type { CheckpointPage, WitnessListView } from '@madang/contracts/log-witnesses';
import { Route, Routes } from 'react-router';
import { describe, expect, it } from 'vitest';
import { renderAt } from '../../testing/render-at.js';
import { sampleWitness } from './sample-witness.js';
import { WitnessesPage } from './witnesses-page.js';

const states: CheckpointPage = {
  items: [
    {
      size: 12,
      root: 'ab'.repeat(32),
      signedAt: '2026-03-19T02:00:00Z',
      witnesses: [{ name: 'archive.example.org', seenAt: '2026-03-19T03:00:00Z' }],
    },
    { size: 9, root: 'cd'.repeat(32), signedAt: '2026-03-18T02:00:00Z', witnesses: [] },
  ],
  nextCursor: null,
};

function show(witnesses: WitnessListView['items']) {
  const pages = (
    <Routes>
      <Route path="log/witnesses" element={<WitnessesPage />} />
    </Routes>
  );
  return renderAt('/dream/en/log/witnesses', pages, {
    'GET /cities/dream/log/witnesses': { items: witnesses },
    'GET /cities/dream/log/checkpoints': states,
  });
}

describe('the witnesses of the record', () => {
  it('are shown with who they are, by which rule, and how far they have seen', async () => {
    await show([sampleWitness]);
    const card = within(await screen.findByRole('article'));
    expect(card.getByRole('heading', { name: 'archive.example.org' })).toBeDefined();
    expect(card.getByText('Minutes of the council, 3 March')).toBeDefined();
    expect(card.getByText('12')).toBeDefined();
    expect(card.getByText('archive.example.org+1a2b3c4d+BAQA')).toBeDefined();
    expect(card.queryByText('No longer a witness since')).toBeNull();
  });

  it('stay on the page once they are dismissed, with the reason', async () => {
    await show([{ ...sampleWitness, dismissedAt: '2026-04-01T09:00:00Z', dismissedBecause: 'It closed.', size: null, seenAt: null }]);
    const card = within(await screen.findByRole('article'));
    expect(card.getByText('It closed.')).toBeDefined();
    expect(card.queryByText('Acts that it has seen')).toBeNull();
  });

  it('are named beside every state that they saw, and each state can be downloaded', async () => {
    await show([sampleWitness]);
    const rows = within(await screen.findByRole('table')).getAllByRole('row');
    expect(rows[1]?.textContent).toMatch(/^12.*archive\.example\.org$/);
    expect(rows[2]?.textContent).toMatch(/^9.*–$/);
    expect(screen.getByRole('link', { name: '9' }).getAttribute('href')).toBe('/api/v1/cities/dream/log/checkpoints/9');
  });

  it('may be nobody yet, and the page says what follows from that', async () => {
    await show([]);
    expect(await screen.findByText('Nobody watches yet')).toBeDefined();
    expect(screen.getByText(/POST .*\/cities\/dream\/log\/checkpoints\/SIZE\/cosignatures/)).toBeDefined();
  });
});

import { screen, within } from '@testing-library/react';
import type { LoggedActView, LogPage as Page, LogView } from '@madang/contracts/official-acts';
import { Route, Routes } from 'react-router';
import { describe, expect, it } from 'vitest';
import { renderAt } from '../../testing/render-at.js';
import { LogPage } from './log-page.js';

const state: LogView = {
  log: {
    origin: 'localhost/dream/log',
    key: 'localhost/dream/log+1a2b3c4d+AQAA',
    size: 3,
    root: 'ab'.repeat(32),
    checkpoint: 'localhost/dream/log\n3\nq6urq6urq6urq6urq6urq6urq6urq6urq6urq6urq6s=\n\n— localhost/dream/log Gis8TQ==\n',
    signedAt: '2026-03-19T03:00:00Z',
    waiting: 0,
  },
};

const act = (changes: Partial<LoggedActView>): LoggedActView => ({
  leaf: 0,
  name: 'proposal.answered',
  subject: 'proposal',
  reference: '2026-7',
  role: 'staff',
  at: '2026-03-19T03:00:00Z',
  erased: false,
  ...changes,
});

const items = [
  act({ leaf: 2, name: null, subject: null, reference: null, erased: true }),
  act({ leaf: 1, name: null, subject: null, reference: null, role: 'facilitator' }),
  act({}),
];

function show(at: string, answers: { readonly state: LogView; readonly acts: Page }) {
  const pages = (
    <Routes>
      <Route path="log" element={<LogPage />} />
    </Routes>
  );
  return renderAt(`/dream/en/${at}`, pages, {
    'GET /cities/dream/log': answers.state,
    'GET /cities/dream/log/acts': answers.acts,
    'GET /cities/dream/log/acts?reference=2026-7': answers.acts,
  });
}

describe('the record of official acts', () => {
  it('says what was done, by whom, and of what it keeps the words to itself', async () => {
    await show('log', { state, acts: { items, nextCursor: null } });
    const rows = within(await screen.findByRole('table')).getAllByRole('row');
    expect(rows[1]?.textContent).toMatch(/Erased, as a law asks/);
    expect(rows[2]?.textContent).toMatch(/Not for everybody.*Facilitators/);
    expect(rows[3]?.textContent).toMatch(/The city answered a proposal.*2026-7.*The city’s staff.*1$/);
  });

  it('shows the lines that are worth keeping, the key, and the commands that check the record', async () => {
    await show('log', { state, acts: { items, nextCursor: null } });
    expect(await screen.findByText(/^localhost\/dream\/log 3 q6ur/)).toBeDefined();
    expect(screen.getByText('localhost/dream/log+1a2b3c4d+AQAA')).toBeDefined();
    expect(screen.getByText(/madang log copy .* --city dream > dream-log\.ndjson/)).toBeDefined();
    expect(screen.getByRole('link', { name: 'Download these lines' }).getAttribute('href')).toBe('/api/v1/cities/dream/log/checkpoint');
  });

  it('can be read for one proposal', async () => {
    await show('log?reference=2026-7', { state, acts: { items: [act({})], nextCursor: null } });
    expect(await screen.findByRole('heading', { name: 'Acts about proposal 2026-7' })).toBeDefined();
    expect(screen.getByRole('link', { name: 'Show all acts' }).getAttribute('href')).toBe('/dream/en/log');
  });

  it('says so where nothing is recorded yet', async () => {
    await show('log', { state: { log: null }, acts: { items: [], nextCursor: null } });
    expect(await screen.findByText('Nothing is recorded yet')).toBeDefined();
    expect(screen.queryByRole('table')).toBeNull();
  });
});

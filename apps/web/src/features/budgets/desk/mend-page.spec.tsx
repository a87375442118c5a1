import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { describe, expect, it } from 'vitest';
import type { ImportView } from '@madang/contracts/budget-imports';
import type { MendedCellListView, RowsToMendPage } from '@madang/contracts/budget-mending';
import { refusal } from '../../../testing/network.js';
import { renderAt } from '../../../testing/render-at.js';
import { MendPage } from './mend-page.js';

const id = '01890000-0000-7000-8000-000000000001';
const fileId = '01890000-0000-7000-8000-000000000002';
const column = (at: number, heading: string) => ({ column: at, heading, samples: [], field: null, confidence: null });

const draft: ImportView = {
  id,
  state: 'draft',
  revision: 3,
  createdAt: '2026-01-05T01:00:00.000Z',
  cover: { fiscalYear: 2026, status: 'approved', executedThrough: null, source: '꿈시' },
  corrects: null,
  controlTotals: [],
  versionId: null,
  publishingBrokeOff: false,
  files: [
    {
      id: fileId,
      state: 'read',
      fault: null,
      name: 'gastos.csv',
      size: 10,
      sha256: 'a'.repeat(64),
      uploadedAt: '2026-01-05T01:00:00.000Z',
      dialect: { encoding: 'utf-8', delimiter: ';', headerRow: 1, sheet: null },
      sheets: [],
      reading: {
        direction: 'expenditure',
        elimination: false,
        fields: [{ field: 'initial', columns: [3] }],
        format: { decimal: ',', group: '', unitsOf: '1', blank: 'refused' },
        codeWidths: [],
        mayBeBlank: [],
        filledDown: [],
        totals: 'ask',
        leaveOutRows: false,
      },
      readBy: 'guess',
      columns: [column(1, 'Programa'), column(2, 'Nombre'), column(3, 'Importe')],
      ambiguousAmount: null,
    },
  ],
};
const rows: RowsToMendPage = {
  items: [
    { row: 4, cells: ['01', 'Parques', 'n.d.'], faults: [{ code: 'budget/not-an-amount', title: 'This is not an amount.', column: 3 }] },
    { row: 9, cells: ['', '', '5'], faults: [{ code: 'budget/row-unclassified', title: 'Nothing says what it is for.', column: null }] },
  ],
  nextCursor: null,
};
const mended: MendedCellListView = {
  items: [{ row: 2, column: 1, heading: 'Programa', before: '', after: '07', mendedAt: '2026-01-05T02:00:00.000Z', by: '김하나' }],
};
const file = { id: fileId, state: 'read', size: 1, bytesRead: 1, rowsRead: 5, rowsExpected: null, secondsLeft: null, fault: null };
const base = `/cities/dream/budget-imports/${id}`;

async function mendPage(more: object = {}) {
  const element = (
    <Routes>
      <Route path="desk/budgets/:id/files/:file/mend" element={<MendPage />} />
      <Route path="*" element={<p>another page</p>} />
    </Routes>
  );
  const rendered = await renderAt(`/dream/en/desk/budgets/${id}/files/${fileId}/mend`, element, {
    [`GET ${base}`]: draft,
    [`GET ${base}/progress`]: { state: 'draft', revision: 3, files: [file], publishing: null },
    [`GET ${base}/files/${fileId}/rows-to-mend`]: rows,
    [`GET ${base}/files/${fileId}/mended-cells`]: { items: [] },
    [`PUT ${base}/files/${fileId}/mended-cells`]: undefined,
    ...more,
  });
  await screen.findByRole('heading', { level: 1, name: 'Mend rows' }, { timeout: 4000 });
  return rendered;
}
const sent = (network: Awaited<ReturnType<typeof renderAt>>['network']) =>
  network.asked.findLast(({ call }) => call.startsWith('PUT'))?.body;

describe('mending rows', () => {
  it('gives a box to each wrong cell, named by its heading and as a spreadsheet names it, with what is wrong', async () => {
    await mendPage();
    const box = await screen.findByRole('textbox', { name: 'Importe C4' });
    expect(box).toHaveProperty('value', 'n.d.');
    expect(box.getAttribute('aria-describedby')).not.toBeNull();
    expect(screen.getByText('This is not an amount.')).toBeTruthy();
  });

  it('gives a box to every cell of a row that is wrong as a whole', async () => {
    await mendPage();
    const row = await screen.findByRole('region', { name: 'Row 9' });
    expect(within(row).getAllByRole('textbox')).toHaveLength(3);
    expect(within(row).getByText('Nothing says what it is for.')).toBeTruthy();
  });

  it('sends the cells in which something was written, all at once', async () => {
    const { network } = await mendPage();
    const user = userEvent.setup();
    const amount = await screen.findByRole('textbox', { name: 'Importe C4' });
    await user.clear(amount);
    await user.type(amount, '200,00');
    await user.type(screen.getByRole('textbox', { name: 'Programa A9' }), '02');
    await user.click(screen.getByRole('button', { name: 'Keep the corrections' }));
    await waitFor(() =>
      expect(sent(network)).toEqual({
        cells: [
          { row: 4, column: 3, text: '200,00' },
          { row: 9, column: 1, text: '02' },
        ],
      }),
    );
  });

  it('sends nothing where nothing was written, and says the refusal of the API in its words', async () => {
    const { network } = await mendPage({
      [`PUT ${base}/files/${fileId}/mended-cells`]: refusal(409, 'budget/being-published', 'It is being published.'),
    });
    const user = userEvent.setup();
    const keep = await screen.findByRole('button', { name: 'Keep the corrections' });
    await user.click(keep);
    expect(await screen.findByText(/Nothing is written anew yet/)).toBeTruthy();
    expect(sent(network)).toBeUndefined();
    await user.type(screen.getByRole('textbox', { name: 'Programa A9' }), '02');
    await user.click(keep);
    expect(await screen.findByText('It is being published.')).toBeTruthy();
  });

  it('lists what was corrected, and takes it back', async () => {
    const { network } = await mendPage({ [`GET ${base}/files/${fileId}/mended-cells`]: mended });
    const row = await screen.findByRole('row', { name: /A2/ });
    expect(row.textContent).toMatch(/empty.*07.*김하나/);
    await userEvent.click(within(row).getByRole('button', { name: 'Take back A2' }));
    await waitFor(() => expect(sent(network)).toEqual({ cells: [{ row: 2, column: 1, text: null }] }));
  });

  it('says so when no row is left, and leads back', async () => {
    await mendPage({ [`GET ${base}/files/${fileId}/rows-to-mend`]: { items: [], nextCursor: null } });
    expect(await screen.findByText('No row is left to mend here')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Back to the check' })).toBeTruthy();
  });
});

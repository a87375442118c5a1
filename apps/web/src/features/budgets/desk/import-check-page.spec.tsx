import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { describe, expect, it } from 'vitest';
import type { FileProgressView, ImportProgressView, ImportView } from '@madang/contracts/budget-imports';
import type { ImportPreviewView } from '@madang/contracts/budget-previews';
import { refusal } from '../../../testing/network.js';
import { renderAt } from '../../../testing/render-at.js';
import { ImportCheckPage } from './import-check-page.js';
import { ImportPublishPage } from './import-publish-page.js';

const id = '01890000-0000-7000-8000-000000000001';
const fileId = '01890000-0000-7000-8000-000000000002';
const won = (amount: number) => ({ minor: String(amount), currency: 'KRW' });
const amounts = { initial: won(1000), final: won(1000), executed: null };

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
        fields: [{ field: 'initial', columns: [2] }],
        format: { decimal: ',', group: '', unitsOf: '1', blank: 'refused' },
        codeWidths: [],
        mayBeBlank: [],
        filledDown: [],
        totals: 'ask',
        leaveOutRows: false,
      },
      readBy: 'guess',
      columns: [],
      ambiguousAmount: null,
    },
  ],
};
const preview: ImportPreviewView = {
  revision: 3,
  files: [
    {
      id: fileId,
      name: 'gastos.csv',
      direction: 'expenditure',
      rowsRead: 5,
      rowsAdded: 3,
      rowsWithErrors: 1,
      blankRows: 0,
      mendedCells: 0,
      lineCount: 3,
      amounts: [],
      errors: [
        {
          code: 'budget/not-an-amount',
          title: 'This is not an amount.',
          column: 2,
          heading: 'CRED_INICIAL',
          count: 1,
          examples: [{ row: 4, column: 2, heading: 'CRED_INICIAL', field: 'initial', value: 'n.d.' }],
        },
      ],
      suspectedTotalCount: 1,
      suspectedTotals: [{ row: 7, sign: 'says-total', text: 'TOTAL', initial: won(1000) }],
      unbalancedRows: 0,
      unevenCodes: [{ field: 'programmeCode', width: 5 }],
      fiscalYears: [],
    },
  ],
  totals: [
    { direction: 'expenditure', gross: amounts, eliminations: { ...amounts, initial: won(0) }, consolidated: amounts, lineCount: 3 },
  ],
  controlTotals: [],
  lines: [{ code: 'E-1', elimination: false, names: ['도서관'], amounts, rowCount: 1 }],
  obstacles: [{ code: 'budget/rows-with-errors', title: 'Some rows have errors', fileId, details: ['4'] }],
};

const file: FileProgressView = {
  id: fileId,
  state: 'read',
  size: 10,
  bytesRead: 10,
  rowsRead: 5,
  rowsExpected: null,
  secondsLeft: null,
  fault: null,
};
const atRest: ImportProgressView = { state: 'draft', revision: 3, files: [file], publishing: null };

const base = `/cities/dream/budget-imports/${id}`;
const page = (
  <Routes>
    <Route path="desk/budgets/:id/check" element={<ImportCheckPage />} />
    <Route path="desk/budgets/:id/publish" element={<ImportPublishPage />} />
    <Route path="*" element={<p>another page</p>} />
  </Routes>
);
/** The first page of a run waits for its code. */
async function at(step: string, more: object = {}, seen: ImportPreviewView = preview) {
  const rendered = await renderAt(`/dream/en/desk/budgets/${id}/${step}`, page, {
    [`GET ${base}`]: draft,
    [`GET ${base}/preview`]: seen,
    [`GET ${base}/progress`]: atRest,
    [`PUT ${base}/files/${fileId}/reading`]: undefined,
    ...more,
  });
  await screen.findByRole('heading', { level: 1 }, { timeout: 4000 });
  return rendered;
}
const sent = (network: Awaited<ReturnType<typeof renderAt>>['network'], method: string) =>
  network.asked.findLast(({ call }) => call.startsWith(method))?.body;

describe('checking an import', () => {
  it('names each wrong cell by row, column and value, with what to do', async () => {
    await at('check');
    const row = await screen.findByRole('row', { name: /not an amount/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual(['CRED_INICIAL', '1', 'B4 n.d.', expect.stringContaining('Mend here')]);
    const mend = `/dream/en/desk/budgets/${id}/files/${fileId}/mend`;
    expect(within(row).getByRole('link').getAttribute('href')).toBe(`${mend}?cause=budget%2Fnot-an-amount&column=2`);
    expect(screen.getByRole('link', { name: 'Mend these rows' }).getAttribute('href')).toBe(mend);
  });

  it.each([
    ['Publish without these rows, and list them publicly', { leaveOutRows: true }],
    ['They are totals: do not count them', { totals: 'exclude' }],
    ['They are lines: count them', { totals: 'include' }],
    ['Fill them with zeros to the same width', { codeWidths: [{ field: 'programmeCode', width: 5 }] }],
  ])('“%s” is one decision, and leaves the others as they were', async (name, change) => {
    const { network } = await at('check');
    await userEvent.click(await screen.findByRole('button', { name }));
    await waitFor(() => expect(sent(network, 'PUT')).toBeTruthy());
    expect(sent(network, 'PUT')).toEqual({ ...draft.files[0]!.reading, ...change });
  });
});

describe('an import whose files are being read', () => {
  const reading = { ...file, state: 'reading', size: 100, bytesRead: 30, rowsRead: 3000, rowsExpected: 10_000, secondsLeft: 70 };

  it('shows how far it is and how long it takes, and what was read once it is done', async () => {
    let done = false;
    const busy = [{ code: 'budget/file-being-read', title: 'A file is still being read', fileId, details: [] }];
    const { network } = await at('check', {
      [`GET ${base}/progress`]: () => (done ? atRest : { ...atRest, files: [reading] }),
      [`GET ${base}/preview`]: () => (done ? preview : { ...preview, obstacles: busy }),
    });
    const bar = await screen.findByRole('progressbar', { name: /row 3,000 of about 10,000.* About 1 minute left/ });
    expect(bar.getAttribute('value')).toBe('30');
    done = true;
    await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull(), { timeout: 4000 });
    expect(await screen.findByText(/Some rows have errors/)).toBeTruthy();
    const asked = network.asked.length;
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(network.asked).toHaveLength(asked);
  });

  it('shows what was read also where the work ended between two answers', async () => {
    let asked = 0;
    const busy = [{ code: 'budget/file-being-read', title: 'A file is still being read', fileId, details: [] }];
    await at('check', { [`GET ${base}/preview`]: () => ((asked += 1) === 1 ? { ...preview, obstacles: busy } : preview) });
    expect(await screen.findByText(/Some rows have errors/, {}, { timeout: 4000 })).toBeTruthy();
  });

  it('can be stopped', async () => {
    const { network } = await at('check', {
      [`GET ${base}/progress`]: { ...atRest, files: [reading] },
      [`DELETE ${base}/files/${fileId}/readings/current`]: undefined,
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Stop reading gastos.csv' }));
    await waitFor(() => expect(network.asked.some(({ call }) => call.startsWith('DELETE'))).toBe(true));
    expect(await screen.findByText('The reading of gastos.csv is stopped.')).toBeTruthy();
  });
});

describe('publishing an import', () => {
  const sound = { ...preview, obstacles: [] };

  it('is refused with its reason while something stands in the way', async () => {
    const { network } = await at('publish');
    const button = await screen.findByRole('button', { name: 'Publish this budget' });
    expect([
      button.getAttribute('aria-disabled'),
      document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent,
    ]).toEqual(['true', 'Some rows have errors']);
    await userEvent.click(button);
    expect(sent(network, 'POST')).toBeUndefined();
  });

  it('publishes exactly what was looked at, and shows it as residents see it once all of it is there', async () => {
    const version = '01890000-0000-7000-8000-000000000009';
    let state: ImportView['state'] = 'draft';
    const writing = { linesWritten: 20_000, lineCount: 80_000, secondsLeft: 12 };
    const { network } = await at(
      'publish',
      {
        [`POST ${base}/publication`]: () => {
          state = 'publishing';
          return { id: version };
        },
        [`GET ${base}`]: () => ({ ...draft, state, versionId: state === 'published' ? version : null }),
        [`GET ${base}/progress`]: () => ({ ...atRest, state, publishing: state === 'publishing' ? writing : null }),
      },
      sound,
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Publish this budget' }));
    expect(await screen.findByRole('progressbar', { name: /Line 20,000 of 80,000.* About 12 seconds left/ })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Publish this budget' })).toBeNull();
    state = 'published';
    expect(await screen.findByText('another page', {}, { timeout: 4000 })).toBeTruthy();
    expect(sent(network, 'POST')).toEqual({ revision: 3 });
    expect(screen.getByTestId('address').getAttribute('value')).toBe(`/dream/en/budget?version=${version}`);
  });

  it('says in the words of the API why it was refused after all', async () => {
    await at(
      'publish',
      { [`POST ${base}/publication`]: refusal(412, 'request/changed-meanwhile', 'Someone changed this meanwhile') },
      sound,
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Publish this budget' }));
    expect(await screen.findByText('Someone changed this meanwhile')).toBeTruthy();
  });

  it('takes printed totals as people write them, and refuses what is none', async () => {
    const { network } = await at('publish', { [`PUT ${base}/control-totals`]: undefined }, sound);
    const field = await screen.findByRole('textbox', { name: /Spending as voted, all lines/ });
    await userEvent.type(field, 'plenty');
    await userEvent.click(screen.getByRole('button', { name: 'Keep and compare' }));
    expect(await screen.findByText(/write an amount/)).toBeTruthy();
    await userEvent.clear(field);
    await userEvent.type(field, '1,000');
    await userEvent.click(screen.getByRole('button', { name: 'Keep and compare' }));
    await waitFor(() => expect(sent(network, 'PUT')).toBeTruthy());
    expect(sent(network, 'PUT')).toEqual({ totals: [{ direction: 'expenditure', basis: 'gross', phase: 'initial', amount: won(1000) }] });
  });
});

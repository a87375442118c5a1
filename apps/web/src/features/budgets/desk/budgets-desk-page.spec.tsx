import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { describe, expect, it } from 'vitest';
import type { BudgetRecordListView } from '@madang/contracts/budget-records';
import type { BudgetVersionView } from '@madang/contracts/budgets';
import { renderAt } from '../../../testing/render-at.js';
import { BudgetsDeskPage } from './budgets-desk-page.js';
import { ImportStartPage } from './import-start-page.js';

const id = (last: number) => `01890000-0000-7000-8000-00000000000${last}`;
const reason = 'One line was voted as 200 and printed as 220.';
const before = { id: id(1), publishedAt: '2026-01-05T01:00:00.000Z', reason };
const after = { id: id(2), publishedAt: '2026-02-05T01:00:00.000Z', reason };
const version = (more: Partial<BudgetVersionView>): BudgetVersionView => ({
  id: id(1),
  fiscalYear: 2026,
  status: 'approved',
  currency: 'KRW',
  executedThrough: null,
  source: '꿈시',
  publishedAt: before.publishedAt,
  leftOutRows: 0,
  mendedCells: 0,
  population: 1000,
  corrects: null,
  correctedBy: null,
  ...more,
});
const won = (amount: number) => ({ minor: String(amount), currency: 'KRW' });
const sums = [{ direction: 'expenditure' as const, amounts: { initial: won(1000), final: won(1000), executed: null }, lineCount: 3 }];
const records: BudgetRecordListView = {
  items: [
    { version: version({ id: id(2), publishedAt: after.publishedAt, corrects: before }), publishedBy: '김하나', importId: id(4), sums },
    { version: version({ correctedBy: after }), publishedBy: null, importId: null, sums },
  ],
};
const page = (
  <Routes>
    <Route path="desk/budgets" element={<BudgetsDeskPage />} />
    <Route path="desk/budgets/new" element={<ImportStartPage />} />
    <Route path="*" element={<p>another page</p>} />
  </Routes>
);
const answers = {
  'GET /cities/dream/budget-records': records,
  'GET /cities/dream/budget-imports': { items: [] },
  [`GET /cities/dream/budget-versions/${id(2)}`]: records.items[0]!.version,
  'POST /cities/dream/budget-imports': { id: id(3) },
};

describe('versions at the desk', () => {
  it('say their sums, who published them, and which stands in the place of which', async () => {
    await renderAt('/dream/en/desk/budgets', page, answers);
    const [, newer, older] = within(await screen.findByRole('table', { name: 'Published' }, { timeout: 4000 })).getAllByRole('row');
    expect(newer!.textContent).toMatch(/A correction.*1,000.*김하나/u);
    expect(older!.textContent).toMatch(/Corrected since/u);
    expect(within(newer!).getByRole('link', { name: 'See what changed' }).getAttribute('href')).toMatch(new RegExp(`since=${id(1)}`, 'u'));
  });

  it('can be corrected unless they are already', async () => {
    await renderAt('/dream/en/desk/budgets', page, answers);
    const links = await screen.findAllByRole('link', { name: 'Correct 2026' }, { timeout: 4000 });
    expect(links.map((link) => link.getAttribute('href'))).toEqual([`/dream/en/desk/budgets/new?corrects=${id(2)}`]);
  });
});

describe('beginning a correction', () => {
  it('takes year and kind from the version that is corrected, and asks for a reason', async () => {
    const { network } = await renderAt(`/dream/en/desk/budgets/new?corrects=${id(2)}`, page, answers);
    const user = userEvent.setup();
    const box = await screen.findByRole('textbox', { name: 'What was wrong' }, { timeout: 4000 });
    await user.type(box, reason);
    await user.click(screen.getByRole('button', { name: 'Go on to the files' }));
    await waitFor(() =>
      expect(network.asked.findLast(({ call }) => call.startsWith('POST'))?.body).toEqual({
        fiscalYear: 2026,
        status: 'approved',
        executedThrough: null,
        source: '꿈시',
        corrects: { versionId: id(2), reason },
      }),
    );
  });
});

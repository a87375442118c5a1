import { fireEvent, screen, within } from '@testing-library/react';
import type { ComparisonView } from '@madang/contracts/budget-comparison';
import type { BudgetYearsView } from '@madang/contracts/budget-years';
import type { BudgetGroupsView, BudgetGroupView, BudgetVersionView } from '@madang/contracts/budgets';
import type { OpenDataView } from '@madang/contracts/open-data';
import { describe, expect, it } from 'vitest';
import { renderAt } from '../../testing/render-at.js';
import { ChangesPage } from './changes-page.js';
import { DataPage } from './data-page.js';
import { ReceiptPage } from './receipt-page.js';
import { WordsPage } from './words-page.js';
import { YearsPage } from './years-page.js';

const won = (amount: number) => ({ minor: String(amount), currency: 'KRW' });
const amounts = (amount: number, executed: number | null = null) => ({
  initial: won(amount),
  final: won(amount),
  executed: executed === null ? null : won(executed),
});
const version = (fiscalYear: number): BudgetVersionView => ({
  id: `01890000-0000-7000-8000-00000000${fiscalYear}`,
  fiscalYear,
  status: 'approved',
  currency: 'KRW',
  executedThrough: null,
  source: '꿈시 예산과',
  publishedAt: `${fiscalYear}-01-05T01:00:00.000Z`,
  leftOutRows: 0,
  mendedCells: 0,
  corrects: null,
  correctedBy: null,
  population: 1000,
});
const group = (key: string, name: string, amount: number): BudgetGroupView => ({
  key,
  names: { en: name },
  amounts: amounts(amount),
  perResident: amounts(amount / 1000),
  share: 100,
  lineCount: 2,
  linesWithoutExecuted: 2,
  residents: 1000,
});

describe('years side by side', () => {
  const view: BudgetYearsView = {
    direction: 'expenditure',
    by: 'policy',
    within: [],
    years: [2025, 2026].map((year) => ({ version: version(year), priceIndex: null })),
    parts: [
      {
        key: '2',
        names: { en: 'Culture' },
        years: [
          { fiscalYear: 2025, amounts: amounts(2000), perResident: amounts(2), realPerResident: null },
          { fiscalYear: 2026, amounts: amounts(3000), perResident: amounts(3), realPerResident: null },
        ],
      },
      {
        key: '3',
        names: { en: 'Parks' },
        years: [{ fiscalYear: 2026, amounts: amounts(500), perResident: amounts(1), realPerResident: null }],
      },
    ],
    partsLeftOut: 1,
  };
  const show = () =>
    renderAt('/dream/en/budget/years', <YearsPage />, {
      'GET /cities/dream/budget-years?by=policy&direction=expenditure&phase=initial': view,
    });

  it('say how much each part grew, and leave a gap where a part did not exist', async () => {
    await show();
    expect(within(await screen.findByRole('row', { name: /Culture/ })).getByText('+50%')).toBeTruthy();
    expect(within(screen.getByRole('row', { name: /Parks/ })).getByText('Not published')).toBeTruthy();
    expect(screen.getByText('1 smaller part is not shown.')).toBeTruthy();
  });

  it('offer no prices of today where none are known', async () => {
    await show();
    expect(await screen.findByRole('link', { name: 'For each resident' })).toBeTruthy();
    expect(screen.queryByRole('link', { name: /today’s prices/ })).toBeNull();
  });
});

describe('what changed', () => {
  const view: ComparisonView = {
    before: version(2025),
    after: version(2026),
    direction: 'expenditure',
    phase: 'initial',
    added: 1,
    removed: 0,
    changed: 0,
    unchanged: 4,
    totalBefore: won(1000),
    totalAfter: won(1200),
    nextCursor: null,
    items: [
      {
        code: 'E-1',
        change: 'added',
        programme: { code: '21', names: { en: 'Library' } },
        kind: null,
        before: null,
        after: won(200),
        difference: won(200),
        realBefore: null,
        realAfter: null,
      },
    ],
  };
  const show = (shown: ComparisonView) =>
    renderAt('/dream/en/budget/changes', <ChangesPage />, {
      'GET /cities/dream/budget-versions': { items: [version(2025), version(2026)] },
      'GET /cities/dream/budget-versions/latest/changes?direction=expenditure&phase=initial': shown,
    });

  it('names each line that differs, with what it had and has', async () => {
    await show(view);
    const row = within(await screen.findByRole('row', { name: /Library/ }));
    expect(row.getByText('New')).toBeTruthy();
    expect(row.getByText('+₩200')).toBeTruthy();
  });

  it('says so where there is nothing to compare with', async () => {
    await show({ ...view, before: view.after, items: [] });
    expect(await screen.findByText('There is nothing to compare this version with')).toBeTruthy();
  });
});

describe('my receipt', () => {
  it('parts what is typed as the city parts its money, to the last won', async () => {
    const view: BudgetGroupsView = {
      version: version(2026),
      direction: 'expenditure',
      by: 'policy',
      phase: 'initial',
      within: [],
      total: group('', '', 3000),
      consolidated: group('', '', 3000),
      eliminations: null,
      others: null,
      groups: [group('1', 'Parks', 1000), group('2', 'Culture', 2000)],
    } as unknown as BudgetGroupsView;
    await renderAt('/dream/en/budget/receipt', <ReceiptPage />, {
      'GET /cities/dream/budget-versions/latest/groups?by=policy&direction=expenditure&phase=initial': view,
    });
    fireEvent.change(await screen.findByRole('textbox', { name: /What you pay in a year/ }), { target: { value: '100' } });
    const receipt = within(await screen.findByRole('region', { name: /go to/ }));
    expect(receipt.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual(['₩67', '₩33']);
    expect(receipt.getAllByRole('term').map(({ textContent }) => textContent)).toEqual(['Culture', 'Parks']);
  });
});

describe('the budget as files', () => {
  it('names each file with its size and checksum, and says when one is still being made', async () => {
    const view: OpenDataView = {
      version: version(2026),
      licence: { name: 'CC-BY-4.0', title: 'Creative Commons Attribution 4.0', path: 'https://creativecommons.org/licenses/by/4.0/' },
      lineCount: 3,
      files: [
        { name: 'lines.csv', mediaType: 'text/csv', address: 'https://madang.test/api/v1/x/lines.csv', size: 2500, sha256: 'a'.repeat(64) },
        { name: 'lines.json', mediaType: 'application/json', address: 'https://madang.test/api/v1/x/lines.json', size: null, sha256: null },
      ],
    };
    await renderAt('/dream/en/budget/data', <DataPage />, { 'GET /cities/dream/budget-versions/latest/files': view });
    const row = within(await screen.findByRole('row', { name: /lines\.csv/ }));
    expect(row.getByRole('link').getAttribute('href')).toBe('/api/v1/x/lines.csv');
    expect(row.getByText('3 kB')).toBeTruthy();
    expect(within(screen.getByRole('row', { name: /lines\.json/ })).getByText('Being worked out')).toBeTruthy();
  });
});

describe('the words of the budget', () => {
  it('say what files call the same', async () => {
    await renderAt('/dream/en/budget/words', <WordsPage />);
    expect(await screen.findByText(/Files often call it the modified budget/)).toBeTruthy();
    expect(screen.getAllByRole('term').length).toBeGreaterThan(10);
  });
});

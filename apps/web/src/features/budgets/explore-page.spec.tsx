import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { BudgetGroupsView, BudgetGroupView, BudgetSumView, BudgetVersionView } from '@madang/contracts/budgets';
import { renderAt } from '../../testing/render-at.js';
import { ExplorePage } from './explore-page.js';

const won = (amount: number) => ({ minor: String(amount), currency: 'KRW' });
const amounts = (initial: number, executed: number | null = null) => ({
  initial: won(initial),
  final: won(initial),
  executed: executed === null ? null : won(executed),
});

const version: BudgetVersionView = {
  id: '01890000-0000-7000-8000-000000000001',
  fiscalYear: 2026,
  status: 'approved',
  currency: 'KRW',
  executedThrough: '2026-07-31',
  source: '꿈시 예산과',
  publishedAt: '2026-01-05T01:00:00.000Z',
  leftOutRows: 2,
  mendedCells: 0,
  corrects: null,
  correctedBy: null,
  population: 1000,
};
const sum = (initial: number, share: number): BudgetSumView => ({
  amounts: amounts(initial, initial / 2),
  perResident: amounts(initial / 1000, initial / 2000),
  share,
  lineCount: 3,
  linesWithoutExecuted: 0,
});
const group = (key: string | null, names: Record<string, string>, initial: number, share: number): BudgetGroupView => ({
  ...sum(initial, share),
  key,
  names,
  residents: 1000,
});
const view: BudgetGroupsView = {
  version,
  direction: 'expenditure',
  by: 'policy',
  phase: 'initial',
  within: [],
  groups: [
    group('23', { ko: '사회복지', en: 'Social services' }, 600_000, 6667),
    group('33', { ko: '문화' }, 400_000, 4444),
    group(null, {}, 0, 0),
  ],
  others: null,
  eliminations: sum(100_000, -1111),
  consolidated: sum(900_000, 10_000),
};

const budget = '/cities/dream/budget-versions';
/** The first page of a run waits for its code. */
async function show(at = '', answer: BudgetGroupsView = view) {
  await renderAt(`/dream/en/budget${at}`, <ExplorePage />, {
    [`GET ${budget}`]: { items: [version, { ...version, id: '01890000-0000-7000-8000-000000000002', fiscalYear: 2025 }] },
    [`GET ${budget}/latest/groups?by=${answer.by}&direction=expenditure&phase=initial`]: answer,
  });
  await screen.findByRole('heading', { level: 1 }, { timeout: 4000 });
}
const rowOf = (name: string) => screen.getByRole('row', { name: new RegExp(name) });

describe('the budget of a city', () => {
  it('says its finding, then every part with amount, share and what was spent', async () => {
    await show();
    expect((await screen.findByRole('heading', { level: 2, name: /largest part/ })).textContent).toBe(
      'Social services is the largest part: ₩600k, 66.7% of the whole.',
    );
    expect(
      within(rowOf('Social services'))
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual(['₩600,000', '66.7%', '50%']);
  });

  it('leads down by links, and names what it does not know in the city’s own language', async () => {
    await show();
    const link = await screen.findByRole('link', { name: '문화' });
    expect(link.getAttribute('href')).toBe('/dream/en/budget?by=programme&within=policy%3A33');
    expect(link.querySelector('span')?.getAttribute('lang')).toBe('ko');
  });

  it('leads from districts sorted by money to what each needs', async () => {
    await show('?by=district', { ...view, by: 'district' });
    expect((await screen.findByRole('link', { name: /What each district needs/ })).getAttribute('href')).toBe('/dream/en/districts');
  });

  it('takes out what is counted twice as a part of its own', async () => {
    await show();
    const row = await screen.findByRole('row', { name: /counted twice above/ });
    expect(within(row).getAllByRole('cell')[0]!.textContent).toBe('-₩100,000');
    expect(within(screen.getByRole('row', { name: /^Total/ })).getAllByRole('cell')[1]!.textContent).toBe('₩900,000');
  });

  it('says to which day spending is counted, and what the city left out', async () => {
    await show();
    expect((await screen.findByText(/is counted to/)).textContent).toContain('31 Jul 2026');
    expect(screen.getByText(/without 2 rows of its files/)).toBeTruthy();
  });

  it('is divided by residents where that is asked for', async () => {
    await show('?per=resident');
    expect(within(await screen.findByRole('row', { name: /Social services/ })).getAllByRole('cell')[0]!.textContent).toBe('₩600');
    expect(screen.getByRole('heading', { level: 2, name: 'Social services has the most for each resident: ₩600.' })).toBeTruthy();
  });

  it('offers the years, the file and a search that needs no JavaScript', async () => {
    await show();
    expect((await screen.findByRole('link', { name: '2025' })).getAttribute('href')).toBe('/dream/en/budget?year=2025');
    expect(screen.getByRole('link', { name: '2026' }).getAttribute('aria-current')).toBe('page');
    expect(screen.getByRole('link', { name: /CSV/ }).getAttribute('href')).toBe(
      '/api/v1/cities/dream/budget-versions/latest/groups.csv?by=policy&direction=expenditure&phase=initial&language=en',
    );
    const form = screen.getByRole('searchbox').closest('form')!;
    expect([form.getAttribute('action'), form.method]).toEqual(['/dream/en/budget/search', 'get']);
  });

  it('shows a hundred squares, none lost', async () => {
    await show();
    const legend = (await screen.findByRole('heading', { name: 'Out of every hundred' })).closest('section')!;
    const counts = [...legend.querySelectorAll('strong')].map(({ textContent }) => Number(textContent));
    expect(counts).toEqual([60, 40]);
    expect(legend.querySelector('svg')!.querySelectorAll('rect')).toHaveLength(100);
  });

  it('that has none yet says so', async () => {
    await renderAt('/dream/en/budget', <ExplorePage />, { [`GET ${budget}`]: { items: [] } });
    expect(await screen.findByText('The city has not published a budget here yet')).toBeTruthy();
  });
});

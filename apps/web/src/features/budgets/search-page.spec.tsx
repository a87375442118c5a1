import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { BudgetSearchView } from '@madang/contracts/budget-lines';
import { renderAt } from '../../testing/render-at.js';
import { SearchPage } from './search-page.js';

const won = (amount: number) => ({ minor: String(amount), currency: 'KRW' });
const amounts = { initial: won(1000), final: won(1000), executed: null };
const found: BudgetSearchView = {
  version: {
    id: '01890000-0000-7000-8000-000000000001',
    fiscalYear: 2026,
    status: 'approved',
    currency: 'KRW',
    executedThrough: null,
    source: '꿈시 예산과',
    publishedAt: '2026-01-05T01:00:00.000Z',
    leftOutRows: 0,
    mendedCells: 0,
    corrects: null,
    correctedBy: null,
    population: 1000,
  },
  within: [],
  lineCount: 1,
  moreThanCounted: false,
  nextCursor: null,
  matched: 'words',
  parts: [
    {
      dimension: 'policy',
      key: '2',
      names: { en: 'Culture' },
      amounts,
      perResident: amounts,
      share: 100,
      lineCount: 4,
      linesWithoutExecuted: 4,
      residents: 1000,
    },
  ],
  items: [
    {
      code: 'E-1',
      direction: 'expenditure',
      elimination: false,
      programme: { code: '21', names: { ko: '도서관' } },
      department: null,
      chapter: null,
      economic: null,
      amounts,
      perResident: amounts,
      share: 100,
    },
  ],
};
/** The first page of a run waits for its code. */
async function show(view: BudgetSearchView) {
  await renderAt('/dream/en/budget/search?q=books', <SearchPage />, {
    'GET /cities/dream/budget-versions/latest/search?q=books&direction=expenditure&phase=initial': view,
  });
  await screen.findByText(/These lines|Parts of the budget|resembles/, {}, { timeout: 4000 });
}

describe('searching the budget', () => {
  it('leads to whole parts first, then to lines', async () => {
    await show(found);
    expect((await screen.findByRole('link', { name: 'Culture' })).getAttribute('href')).toBe(
      '/dream/en/budget?by=programme&within=policy%3A2',
    );
    expect(screen.getByRole('link', { name: '도서관' }).getAttribute('href')).toBe('/dream/en/budget/lines/E-1');
    expect(screen.queryByText(/resemble it/)).toBeNull();
  });

  it('says when the words themselves were not found', async () => {
    await show({ ...found, matched: 'similar', parts: [] });
    expect((await screen.findByText(/These lines hold words that resemble it/)).textContent).toContain('books');
  });

  it('does not pretend to have counted what it has not', async () => {
    await show({ ...found, lineCount: 1000, moreThanCounted: true });
    expect(await screen.findByText(/More than 1,000 lines/)).toBeTruthy();
  });

  it('says why nothing is there, and what to try', async () => {
    await show({ ...found, matched: 'similar', parts: [], items: [], lineCount: 0 });
    expect((await screen.findByText(/Nothing in this budget resembles/)).textContent).toContain('books');
    expect(screen.getByText(/Try one shorter word/)).toBeTruthy();
  });

  it('waits for a word of two letters', async () => {
    const { network } = await renderAt('/dream/en/budget/search?q=b', <SearchPage />);
    expect(await screen.findByRole('searchbox')).toBeTruthy();
    expect(network.asked.filter(({ call }) => call.includes('/search'))).toEqual([]);
  });
});

import { screen, within } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { BudgetLineView } from '@madang/contracts/budget-lines';
import type { BudgetVersionView } from '@madang/contracts/budgets';
import { renderAt } from '../../testing/render-at.js';
import { LinePage } from './line-page.js';

const won = (amount: number) => ({ minor: String(amount), currency: 'KRW' });
const version: BudgetVersionView = {
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
};
const amounts = { initial: won(1_000_000), final: won(1_200_000), executed: won(300_000) };
const perResident = { initial: won(1000), final: won(1200), executed: won(300) };
const line: BudgetLineView = {
  code: 'E-001-21',
  direction: 'expenditure',
  elimination: false,
  programme: { code: '21', names: { ko: '도서관' } },
  department: { code: '001', names: { ko: '문화과' } },
  chapter: { code: '2', names: { en: 'Goods', ko: '물품' } },
  economic: null,
  amounts,
  perResident,
  share: 4,
  version,
  current: true,
  body: null,
  district: null,
  path: [
    { dimension: 'policy', key: '2', names: { en: 'Culture' } },
    { dimension: 'programme', key: '21', names: { ko: '도서관' } },
  ],
  free: { appropriation: won(1_200_000), committed: won(900_000), earmarked: won(0), free: won(300_000) },
  rigidity: null,
  rowCount: 1,
  cofog: { code: '08.2', names: { en: 'Cultural services' } },
  rights: [{ right: 'CU', weight: 8000, amount: won(960_000) }],
  notAttributed: won(240_000),
  years: [
    {
      version: { ...version, id: '01890000-0000-7000-8000-000000000002', fiscalYear: 2025 },
      amounts: { ...amounts, executed: null },
      perResident,
    },
    { version, amounts, perResident },
  ],
};

// A narrow window: the drawing waits for its button, and the table is there at once.
beforeAll(() => void vi.stubGlobal('matchMedia', () => ({ matches: false })));

const page = (
  <Routes>
    <Route path="budget/lines/:code" element={<LinePage />} />
  </Routes>
);
/** The first page of a run waits for its code. */
async function show(changes: Partial<BudgetLineView> = {}) {
  await renderAt('/dream/en/budget/lines/E-001-21', page, { 'GET /cities/dream/budget-lines/E-001-21': { ...line, ...changes } });
  await screen.findByRole('heading', { level: 1 }, { timeout: 4000 });
}

describe('a line of the budget', () => {
  it('is named by its purpose and its kind, each in its language', async () => {
    await show();
    const heading = await screen.findByRole('heading', { level: 1 });
    expect(heading.textContent).toBe('도서관 · Goods');
    expect([...heading.querySelectorAll('[lang]')].map((part) => part.getAttribute('lang'))).toEqual(['ko', 'en']);
  });

  it('says its money three ways, and a very small share as such', async () => {
    await show();
    const terms = (await screen.findAllByRole('term')).map(({ textContent }) => textContent);
    const facts = screen.getAllByRole('definition').map(({ textContent }) => textContent);
    expect(terms.slice(0, 3)).toEqual(['as voted for 2026', 'of the whole', 'for each resident']);
    expect(facts.slice(0, 3)).toEqual(['₩1m', 'less than 0.1%', '₩1,000']);
    expect(facts).toContain('₩300,000');
  });

  it('says what was spent of what may be spent', async () => {
    await show();
    expect(await screen.findByText('₩300,000 of ₩1,200,000 was spent: 25%.')).toBeTruthy();
  });

  it('keeps "not published" apart from nothing', async () => {
    await show({ amounts: { ...amounts, executed: null } });
    expect(await screen.findByText('What was really spent has not been published yet.')).toBeTruthy();
    expect(within(screen.getByRole('row', { name: /2025/ })).getByText('Not published')).toBeTruthy();
  });

  it('leads to a proposal that moves its money', async () => {
    await show();
    expect((await screen.findByRole('link', { name: 'Propose to move money from this line' })).getAttribute('href')).toBe(
      '/dream/en/proposals/new?from=E-001-21',
    );
    expect(screen.getByRole('link', { name: 'Propose to move money to it' }).getAttribute('href')).toBe(
      '/dream/en/proposals/new?to=E-001-21',
    );
  });

  it('that the newest budget no longer has cannot be moved, and says so', async () => {
    await show({ current: false });
    expect(await screen.findByText(/no longer has this line/)).toBeTruthy();
    expect(screen.queryByRole('link', { name: /Propose/ })).toBeNull();
  });

  it('shows the rights it serves, with what serves none in particular as a part of its own', async () => {
    await show();
    expect(within(await screen.findByRole('row', { name: /Cultural life/ })).getByText('80%')).toBeTruthy();
    expect(within(screen.getByRole('row', { name: /No right in particular/ })).getByText('20%')).toBeTruthy();
  });

  it('without a known function counts for no right, and says so', async () => {
    await show({ cofog: null, rights: [], notAttributed: won(1_200_000) });
    expect(await screen.findByText('Which rights this money serves is not known yet')).toBeTruthy();
  });

  it('leads back up to its programme and its purpose', async () => {
    await show();
    expect((await screen.findByRole('link', { name: 'Culture' })).getAttribute('href')).toBe(
      '/dream/en/budget?year=2026&by=programme&within=policy%3A2',
    );
    expect(screen.getByRole('link', { name: '도서관' }).getAttribute('href')).toBe(
      '/dream/en/budget/lines?year=2026&within=policy%3A2%2Cprogramme%3A21',
    );
  });
});

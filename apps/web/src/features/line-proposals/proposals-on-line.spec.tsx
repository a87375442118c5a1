import { screen, within } from '@testing-library/react';
import type { BundlesView } from '@madang/contracts/bundles';
import type { LineProposalsView } from '@madang/contracts/line-proposals';
import { Route, Routes } from 'react-router';
import { describe, expect, it } from 'vitest';
import { renderAt } from '../../testing/render-at.js';
import { ProposalsOnLine } from './proposals-on-line.js';

const won = (amount: number) => ({ minor: String(amount), currency: 'KRW' });
const asked: LineProposalsView = {
  line: 'E-001-21',
  states: ['published'],
  adds: { count: 2, amount: won(500) },
  takes: { count: 1, amount: won(300) },
  net: won(200),
  items: [
    {
      id: '01890000-0000-7000-8000-000000000001',
      reference: '2026-7',
      title: '도서관을 저녁에도',
      language: 'ko',
      state: 'published',
      dueOn: null,
      delta: won(-300),
      supporters: 12,
      demo: true,
    },
  ],
};

const show = (view: LineProposalsView, bundles: BundlesView = { items: [], budgetYear: 2026 }) =>
  renderAt(
    '/dream/en/budget/lines/E-001-21',
    <Routes>
      <Route path="budget/lines/:code" element={<ProposalsOnLine />} />
    </Routes>,
    { 'GET /cities/dream/budget-lines/E-001-21/proposals': view, 'GET /cities/dream/bundles?line=E-001-21': bundles },
  );

describe('what residents ask of a line', () => {
  it('never shows the net sum without the two sides, each with a link to its proposals', async () => {
    await show(asked);
    const adding = within(await screen.findByRole('row', { name: /To add to this line/ }));
    expect(adding.getByText('+₩500')).toBeTruthy();
    expect(adding.getByRole('link', { name: '2 open proposals' }).getAttribute('href')).toBe(
      '/dream/en/proposals?line=E-001-21&stage=open&side=adds',
    );
    const taking = within(screen.getByRole('row', { name: /To take from this line/ }));
    expect(taking.getByText('-₩300')).toBeTruthy();
    expect(taking.getByRole('link', { name: '1 open proposal' })).toBeTruthy();
    expect(within(screen.getByRole('row', { name: /Both together/ })).getByText('+₩200')).toBeTruthy();
  });

  it('names the proposals in their own language, made-up ones marked', async () => {
    await show(asked);
    const title = await screen.findByRole('link', { name: '도서관을 저녁에도' });
    expect(title.getAttribute('href')).toBe('/dream/en/proposals/2026-7');
    expect(title.getAttribute('lang')).toBe('ko');
    expect(within(screen.getByRole('row', { name: /도서관을 저녁에도/ })).getByText('made-up example')).toBeTruthy();
  });

  it('says where its proposals ask for more, all together, than is free', async () => {
    const bundle = { line: 'E-001-21', name: '도서관', free: won(500), asked: won(700), percent: 140, count: 5, proposals: [] };
    await show(asked, { items: [bundle], budgetYear: 2026 });
    expect(await screen.findByText(/5 open proposals take from this line/)).toBeTruthy();
    expect(screen.getByText(/140 % of what is free/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Which these are' }).getAttribute('href')).toBe('/dream/en/proposals/bundles?line=E-001-21');
  });

  it('that no open proposal touches says so, and still leads to answered ones', async () => {
    await show({ ...asked, adds: { count: 0, amount: won(0) }, takes: { count: 0, amount: won(0) }, net: won(0), items: [] });
    expect(await screen.findByText(/No proposal that waits for an answer/)).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.getByRole('link', { name: /Every proposal about this line/ })).toBeTruthy();
  });
});

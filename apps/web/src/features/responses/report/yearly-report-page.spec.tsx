import { screen, within } from '@testing-library/react';
import type { YearlyReportView } from '@madang/contracts/yearly-report';
import { Route, Routes } from 'react-router';
import { describe, expect, it } from 'vitest';
import { renderAt } from '../../../testing/render-at.js';
import { YearlyReportPage } from './yearly-report-page.js';

const none = { owed: 0, answered: 0, answeredInTime: 0, overdue: 0, medianDays: null, days: [], decisions: [] };
const noClaims = { filed: 0, concluded: 0, breaches: 0, recommended: 0, accepted: 0, acceptedInPart: 0, refused: 0, silent: 0 };

const quiet: YearlyReportView = {
  year: 2026,
  years: [2026],
  on: '2026-03-20',
  whole: none,
  groups: [],
  districts: [],
  rights: [],
  offices: [],
  reasons: [],
  steps: [],
  silent: [],
  promises: [],
  claims: { whole: noClaims, rights: [], confidential: null, fewest: 10 },
};

const proposal = {
  id: '00000000-0000-4000-8000-000000000001',
  reference: '2026-142',
  title: 'Mend the steps',
  language: 'en',
  demo: false,
  state: 'under_decision',
  office: null,
} as const;

function show(report: Partial<YearlyReportView>, search = '') {
  const page = (
    <Routes>
      <Route path="answers/report" element={<YearlyReportPage />} />
    </Routes>
  );
  return renderAt(`/dream/en/answers/report${search}`, page, {
    [`GET /cities/dream/yearly-report${search}`]: { ...quiet, ...report },
  });
}

const rowsOf = (name: string) => within(screen.getByRole('table', { name })).getAllByRole('row').slice(1);
const wordsOf = (row: HTMLElement) => [...row.children].map(({ textContent }) => textContent);

describe('the report of the year', () => {
  it('begins with what nobody has answered, and who has it', async () => {
    await show({ silent: [{ ...proposal, owedOn: '2026-02-20', daysLate: 28 }] });
    const part = within(await screen.findByRole('region', { name: 'Where the city is silent' }));
    expect(part.getByText('1 proposal waits beyond its date.')).toBeDefined();
    expect(part.getByRole('link', { name: /Mend the steps/ }).getAttribute('href')).toBe('/dream/en/proposals/2026-142');
    expect(part.getByText('No office has taken it up.')).toBeDefined();
    expect(part.getByText(/28/)).toBeDefined();
  });

  it('counts office by office, with every answer time where there are few, and the worst first as it came', async () => {
    const roads = { ...none, owed: 3, answered: 2, answeredInTime: 1, overdue: 1, days: [12, 70] };
    const parks = {
      ...none,
      owed: 20,
      answered: 20,
      answeredInTime: 20,
      medianDays: 31,
      decisions: [{ decision: 'accepted', count: 20 } as const],
    };
    await show({
      offices: [
        { office: null, tally: { ...none, owed: 1, overdue: 1 } },
        { office: 'Roads', tally: roads },
        { office: 'Parks', tally: parks },
      ],
    });
    await screen.findByRole('heading', { level: 1 });
    const [nobody, second, third] = rowsOf('Answers, office by office').map(wordsOf);
    expect(nobody?.slice(0, 5)).toEqual(['No office yet', '1', '1', '0', '0']);
    expect(second?.slice(0, 5)).toEqual(['Roads', '3', '1', '2', '1']);
    expect(second?.[5]).toMatch(/12.*70/);
    expect(third?.[5]).toMatch(/31/);
    expect(third?.[6]).toMatch(/: 20$/);
  });

  it('sets what is given and what is taken for it side by side, and nets nothing', async () => {
    const money = (minor: string) => ({ minor, currency: 'KRW' });
    const side = (minor: string) => ({ lines: 1, asked: money(minor), promised: money(minor), adopted: money(minor), executed: null });
    const promise = { ...proposal, more: side('5000'), less: side('-5000'), milestones: 3, reached: 1, late: 1 };
    await show({ promises: [promise as YearlyReportView['promises'][number]] });
    await screen.findByRole('heading', { level: 1 });
    const rows = rowsOf('Promises in money').map(wordsOf);
    expect(rows.map(([name]) => name)).toEqual([
      expect.stringContaining('(what is given)'),
      expect.stringContaining('(what is taken for it)'),
    ]);
    expect(rows[0]?.[4]).toBe('not known yet');
    expect(rows[0]?.[5]).toBe('1 of 3, 1 late');
  });

  it('tells claims right by right, and confidential ones only as they were released', async () => {
    const tally = { ...noClaims, filed: 4, concluded: 2, breaches: 1, recommended: 2, refused: 1, silent: 1 };
    await show({ claims: { whole: tally, rights: [{ right: 'HO', tally }], confidential: null, fewest: 10 } });
    const part = within(await screen.findByRole('region', { name: 'Who claimed that a right was breached' }));
    expect(part.getByText(/once 10 of them are closed/)).toBeDefined();
    expect(wordsOf(rowsOf('Open claims, right by right')[0]!).slice(1)).toEqual(['4', '2', '1']);
    expect(wordsOf(rowsOf('Recommendations, and how the city replied')[0]!).slice(1)).toEqual(['2', '1', '1', '0', '0']);
  });

  it('of a year without any says so, and can be had as a table', async () => {
    await show({ year: 2025, years: [2026, 2025] }, '?year=2025');
    expect(await screen.findByText('No date of that year’s proposals has passed without an answer.')).toBeDefined();
    expect(screen.getByText('No promise of this year has a plan in money yet.')).toBeDefined();
    expect(screen.getByRole('link', { name: 'All counts as a table (CSV)' }).getAttribute('href')).toBe(
      '/api/v1/cities/dream/yearly-report.csv?year=2025',
    );
    expect(screen.getByRole('link', { name: '2025' }).getAttribute('aria-current')).toBe('page');
  });
});

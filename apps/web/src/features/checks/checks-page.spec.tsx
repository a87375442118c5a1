import type { FindingCardView, FindingListView } from '@madang/contracts/checks';
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderAt } from '../../testing/render-at.js';
import { ChecksPage } from './checks-page.js';

const version = {
  id: '00000000-0000-7000-8000-000000000001',
  fiscalYear: 2026,
  status: 'approved',
  currency: 'EUR',
  executedThrough: null,
  source: 'The city',
  publishedAt: '2026-01-01T00:00:00Z',
  leftOutRows: 0,
  mendedCells: 0,
  corrects: null,
  correctedBy: null,
  population: 100,
} as const;

const finding = (given: Partial<FindingCardView>): FindingCardView => ({
  id: crypto.randomUUID(),
  check: 'C01',
  checkVersion: 1,
  level: 'ok',
  subject: { right: 'HO', district: null, group: null, indicator: null, name: null, labels: {} },
  say: '',
  values: [],
  missing: [],
  computedAt: '2026-01-01T00:00:00Z',
  justificationDue: false,
  justified: false,
  ...given,
});

const change = (value: string): FindingCardView['values'] => [
  { name: 'change', item: null, kind: 'share', value },
  { name: 'nominalChange', item: null, kind: 'share', value: '0.01' },
];

const list: FindingListView = {
  version,
  complete: true,
  items: [
    finding({ level: 'severe', values: change('-0.2'), justificationDue: true }),
    finding({
      check: 'C21',
      level: 'not_computable',
      subject: { right: null, district: null, group: null, indicator: null, name: null, labels: {} },
      missing: [{ name: 'interest', why: 'missing', item: null, field: null, year: 2026, supplier: 'finance', fact: 'interest-chapters' }],
    }),
    finding({
      level: 'ok',
      subject: { right: 'ED', district: null, group: null, indicator: null, name: null, labels: {} },
      values: change('0.05'),
    }),
  ],
};

const answers = (view: FindingListView) => ({
  'GET /cities/dream/checks': view,
  'GET /cities/dream/budget-versions': { items: [version] },
});

const itemOf = async (name: string) => (await screen.findByRole('link', { name })).closest('li')!;

describe('the findings of a budget', () => {
  it('stand worst level first, and nothing adds them up', async () => {
    await renderAt('/dream/en/checks', <ChecksPage />, answers(list));
    const levels = (await screen.findAllByRole('heading', { level: 2 })).map(({ textContent }) => textContent);
    expect(levels).toEqual(['Severe concern', 'Cannot be computed', 'No concern found by this check']);
  });

  it('say the number in a sentence, and that nothing justifies the cut', async () => {
    await renderAt('/dream/en/checks', <ChecksPage />, answers(list));
    const item = await itemOf('Adequate housing');
    expect(item.textContent).toContain('Each resident gets 20% less than the year before, prices counted in (the plain amount: 1%).');
    expect(item.textContent).toContain('The city has not justified it yet.');
    expect(within(item).getByRole('link').getAttribute('href')).toBe('/dream/en/checks/C01?year=2026#HO');
  });

  it('name what is missing and who could supply it', async () => {
    await renderAt('/dream/en/checks', <ChecksPage />, answers(list));
    const { textContent } = await itemOf('The whole budget');
    expect(textContent).toContain('the interest paid, 2026: nobody has supplied it. Could be supplied by the finance department.');
  });

  it('wait for checks that are still running, without a figure in the meantime', async () => {
    await renderAt('/dream/en/checks', <ChecksPage />, answers({ version, complete: false, items: [] }));
    expect(await screen.findByText(/Its checks are on their way/)).toBeTruthy();
    expect(screen.queryByRole('heading', { level: 2 })).toBeNull();
  });
});

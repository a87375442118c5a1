import type { CheckInputView, FindingView } from '@madang/contracts/checks';
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderAt } from '../../testing/render-at.js';
import { RealSpendingDumbbells } from './before-and-now.js';
import { NeedFigure } from './need-figure.js';
import { PaceLines } from './pace-lines.js';

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

const input = (name: string, value: string, item: string | null = null, field: string | null = null): CheckInputView => ({
  name,
  item,
  field,
  value,
  year: null,
  kind: 'number',
  state: 'given',
  source: null,
});

const finding = (given: Partial<FindingView>): FindingView => ({
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
  inputs: [],
  bounds: [],
  ...given,
});

describe('what checks find, drawn', () => {
  it('says of a right what each resident got before and gets now, at the same prices', async () => {
    const inputs = Object.entries({ a0: '100000', a1: '101000', p0: '100', p1: '101', d0: '1', d1: '1.05' }).map(([name, value]) =>
      input(name, value),
    );
    const values: FindingView['values'] = [{ name: 'change', item: null, kind: 'share', value: '-0.0476' }];
    await renderAt('/dream/en/checks/C01', <RealSpendingDumbbells findings={[finding({ inputs, values })]} currency="EUR" />, {});
    expect((await screen.findByRole('listitem')).textContent).toBe('Adequate housing€10.50, now €10');
    expect(screen.getByText('The year before, at today’s prices', { exact: false })).toBeTruthy();
  });

  it('stands by need: the district where life is hardest first, and leaves out what is hidden', async () => {
    const district = (name: string, need: string, spend: string) => [
      input('districts', need, name, 'deprivation'),
      input('districts', '10', name, 'population'),
      input('districts', spend, name, 'spend'),
    ];
    const hidden = district('Islet', '99', '1').map((one) => (one.field === 'deprivation' ? { ...one, state: 'hidden' as const } : one));
    const inputs = [...district('Hill', '5', '10000'), ...district('Port', '40', '30000'), ...hidden];
    await renderAt('/dream/en/checks/C09', <NeedFigure finding={finding({ check: 'C09', inputs })} version={version} />, {});
    const rows = within(await screen.findByRole('table'))
      .getAllByRole('row')
      .slice(1);
    expect(rows.map(({ textContent }) => textContent)).toEqual(['Port4010€30', 'Hill510€10']);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Port has most for each resident: €30.');
  });

  it('draws a way to a target only where there is a start, an end and years in order', async () => {
    const years = { base: '20', now: '15', target: '5', baseYear: '2020', year: '2024', targetYear: '2030' };
    const pace = (given: Partial<typeof years>) =>
      finding({ check: 'C04', inputs: Object.entries({ ...years, ...given }).map(([name, value]) => input(name, value)) });
    await renderAt('/dream/en/checks/C04', <PaceLines findings={[pace({}), pace({ year: '2020' })]} />, {});
    const items = await screen.findAllByRole('listitem');
    expect(items.map(({ textContent }) => textContent)).toEqual(['Adequate housing20 in 2020, 15 in 2024; the target for 2030 is 5.']);
  });
});

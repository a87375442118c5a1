import type { DistrictListView } from '@madang/contracts/districts';
import type { IndicatorListView, IndicatorTableView } from '@madang/contracts/indicators';
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderAt } from '../../testing/render-at.js';
import { DistrictsPage } from './districts-page.js';

const districts: DistrictListView = {
  version: null,
  items: [
    { code: 'east', name: '동구', population: 100_000, budget: null, proposals: 2 },
    { code: 'west', name: '서구', population: null, budget: null, proposals: 0 },
  ],
};

const poor: IndicatorTableView = {
  code: 'POOR',
  indicator: null,
  right: 'CH',
  labels: { en: 'Children in poverty', ko: '가난한 아이들' },
  unit: 'percent',
  direction: 'down',
  year: null,
  source: 'The city counts',
  notes: {},
  values: [
    { district: 'west', name: '서구', value: '30.5', place: 1 },
    { district: 'east', name: '동구', value: '9', place: 2 },
  ],
};
const help: IndicatorTableView = {
  ...poor,
  code: 'HELP',
  labels: { ko: '돌봄' },
  direction: 'none',
  values: [
    { district: 'east', name: '동구', value: '3', place: null },
    { district: 'west', name: '서구', value: '5', place: null },
  ],
};

const indicators: IndicatorListView = { items: [poor, help] };
const answers = { 'GET /cities/dream/districts': districts, 'GET /cities/dream/indicators': indicators };
const firstCells = async () => (await screen.findAllByRole('rowheader')).map((cell) => cell.textContent);

describe('the page of districts', () => {
  it('shows the worst off first and says so', async () => {
    await renderAt('/dream/en/districts', <DistrictsPage />, answers);
    expect(await firstCells()).toEqual(['서구', '동구']);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Children in poverty: 서구 is worst off, with 30.5 per cent.');
  });

  it('compares by what the address says, and calls nobody worst off where more is neither better nor worse', async () => {
    await renderAt('/dream/en/districts?indicator=HELP', <DistrictsPage />, answers);
    expect(await firstCells()).toEqual(['동구', '서구']);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toMatch(/from 3 per cent to 5 per cent/);
    expect(screen.getByLabelText<HTMLSelectElement>('Compare the districts by').value).toBe('HELP');
  });

  it('tells what is not known apart from nothing', async () => {
    await renderAt('/dream/en/districts', <DistrictsPage />, answers);
    const [, west] = await screen.findAllByRole('row');
    const cells = within(west!).getAllByRole('cell');
    expect(cells.map((cell) => cell.textContent)).toEqual(['30.5', 'Not known', 'Not known', 'Not known', '0']);
  });
});

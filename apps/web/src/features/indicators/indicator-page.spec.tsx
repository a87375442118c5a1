import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { renderAt } from '../../testing/render-at.js';
import { IndicatorPage } from './indicator-page.js';
import { OverlookedPage } from './overlooked-page.js';
import { sampleIndicator } from './sample-indicator.js';

const names = (codes: readonly string[]) => codes.map((code) => ({ code, names: { en: `The ${code}` }, agreedOn: null }));
const groups = { items: names(['carers', 'youth', 'roma', 'older-alone']) };

describe('the page of an indicator', () => {
  beforeEach(async () => {
    await renderAt('/dream/en/indicators/HO-O1', <IndicatorPage />, {
      'GET /cities/dream/indicators/': sampleIndicator,
      'GET /cities/dream/groups': groups,
      'GET /cities/dream/districts': { version: null, items: [] },
    });
    await screen.findByRole('heading', { level: 1 });
  });

  const rowOf = (name: string) => within(screen.getAllByRole('rowheader', { name })[0]!.closest('tr')!);

  it('says five different words for five different things', () => {
    expect(rowOf('The carers').getByText('30 per cent')).toBeDefined();
    expect(rowOf('The youth').getByText('Zero')).toBeDefined();
    expect(rowOf('The roma').getByText('Hidden')).toBeDefined();
    expect(rowOf('The older-alone').getByText('Never counted')).toBeDefined();
  });

  it('begins with the worst-off group, and shows both figures, never a per cent of change', () => {
    expect(screen.getByRole('heading', { name: 'The carers is worst off, with 30 per cent.' })).toBeDefined();
    expect(rowOf('Everybody').getByText(/11 per cent/)).toBeDefined();
    expect(document.body.textContent).not.toMatch(/improved|better by/);
  });

  it('tells an exact match with the SDGs, and what exactly is counted', () => {
    expect(screen.getByText('The same as SDG indicator 11.1.1')).toBeDefined();
    expect(screen.getByText('people in unfit homes / all residents')).toBeDefined();
    expect(screen.getByText('People without a home are not asked.')).toBeDefined();
  });

  it('keeps what was corrected and what was defined before readable', () => {
    expect(screen.getByText('The survey was weighted anew')).toBeDefined();
    expect(screen.getByText(/Version 1, no longer in use/)).toBeDefined();
  });

  it('hides the drawing when asked, and never the table', async () => {
    const [button] = screen.getAllByRole('button', { name: 'Show only the table' });
    await userEvent.click(button!);
    expect(screen.getByRole('button', { name: 'Show as chart' })).toBeDefined();
    expect(screen.getAllByRole('table').length).toBeGreaterThan(1);
  });
});

describe('the grid of whom the figures overlook', () => {
  it('has a header for each row and column, and a word in every cell', async () => {
    const cell = (group: string, standing: string, value: string | null) => ({
      group,
      standing,
      value,
      year: value === null ? null : 2025,
    });
    await renderAt('/dream/en/indicators/overlooked', <OverlookedPage />, {
      'GET /cities/dream/indicator-grid': {
        groups: names(['carers', 'roma']),
        untouched: 88,
        rows: [
          {
            code: 'A',
            right: 'HO',
            labels: { en: 'Unfit homes' },
            unit: 'percent',
            cells: [cell('carers', 'value', '30'), cell('roma', 'hidden', null)],
          },
        ],
      },
    });
    expect(await screen.findByText('Of 2 places in this table, 1 hold a figure of this year or the two before.')).toBeDefined();
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      'What is counted',
      'The carers',
      'The roma',
    ]);
    const row = within(screen.getByRole('rowheader', { name: 'Unfit homes' }).closest('tr')!);
    expect(row.getAllByRole('cell').map(({ textContent }) => textContent)).toEqual(['Has a figure 30 per cent (2025)', 'Hidden']);
  });
});

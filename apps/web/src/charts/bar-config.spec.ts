import { describe, expect, it } from 'vitest';
import { createFormat } from '../format/format.js';
import { barConfig } from './bar-config.js';
import type { BarSpec } from './chart-spec.js';

const won = (amount: number) => ({ minor: String(amount), currency: 'KRW' });
const theme = { text: '', muted: '', hairline: '', border: '', surface: '', series: [], font: '' };
const format = createFormat({ language: 'en', timeZone: 'Asia/Seoul', now: '2026-03-01T00:00:00Z' });
const spec: BarSpec = {
  kind: 'bars',
  labels: ['Library', 'Trees', 'Fountain'],
  series: [{ name: 'Cost', values: [won(700), won(200), null], from: [won(0), won(700), won(900)] }],
  reference: { name: 'The fund', value: won(1_000) },
};

describe('a bar chart', () => {
  it('lets a bar begin where it is said to, and leaves a gap where there is no figure', () => {
    const { data } = barConfig({ spec, theme, format, direction: 'ltr' });
    expect(data.datasets[0]?.data).toEqual([[0, 700], [700, 900], null]);
  });

  it('reaches as far as its line, and makes room for the name of the line', () => {
    const { options } = barConfig({ spec, theme, format, direction: 'rtl' });
    expect(options?.scales?.['x']).toMatchObject({ suggestedMax: 1_000, reverse: true });
    expect(options?.layout?.padding).toEqual({ top: 24 });
    const { reference: _, ...plain } = spec;
    expect(barConfig({ spec: plain, theme, format, direction: 'ltr' }).options?.layout).toBeUndefined();
  });
});

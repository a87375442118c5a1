import { describe, expect, it } from 'vitest';
import { createFormat } from '../format/format.js';
import { areasConfig } from './areas-config.js';
import type { AreaSpec } from './chart-spec.js';

const won = (amount: number) => ({ minor: String(amount), currency: 'KRW' });
const theme = { text: 'text', muted: '', hairline: '', border: '', surface: 'surface', series: ['green'], font: 'serif' };
const format = createFormat({ language: 'en', timeZone: 'Asia/Seoul', now: '2026-03-01T00:00:00Z' });
const spec: AreaSpec = {
  kind: 'areas',
  parts: [
    { label: 'Parks and gardens', value: won(70_000) },
    { label: 'Smaller parts', value: won(20_000), rest: true },
  ],
};
const config = (direction: 'ltr' | 'rtl') => areasConfig({ spec, theme, format, direction }).data.datasets[0]!;
/** A tile as the library hands it to what is asked of each. */
const tile = (at: number, w: number) => ({
  raw: { w, _data: { part: spec.parts[at] } },
  chart: { ctx: { font: '', measureText: (text: string) => ({ width: text.length * 8 }) } },
});
type Asked = (context: ReturnType<typeof tile>) => unknown;

describe('areas', () => {
  it('are as large as their amounts', () =>
    expect((config('ltr').tree as { readonly size: number }[]).map(({ size }) => size)).toEqual([70_000, 20_000]));

  it('carry their name in as many lines as fit beside each other, and the amount under it', () => {
    const formatter = config('ltr').labels?.formatter as unknown as Asked;
    expect(formatter(tile(0, 100))).toEqual(['Parks and', 'gardens', '₩70k']);
    expect(formatter(tile(0, 400))).toEqual(['Parks and gardens', '₩70k']);
  });

  it('begin at the right where one reads from there', () => {
    expect([config('rtl').rtl, config('rtl').labels?.align]).toEqual([true, 'right']);
    expect([config('ltr').rtl, config('ltr').labels?.align]).toEqual([false, 'left']);
  });

  it('set apart what was merged, so that it is not taken for one part', () => {
    const colour = config('ltr').backgroundColor as unknown as Asked;
    expect([0, 1].map((at) => colour(tile(at, 100)))).toEqual(['green', 'surface']);
  });
});

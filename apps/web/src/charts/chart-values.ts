import { decimalsOf, type Currency } from '@madang/money';
import type { Format } from '../format/format.js';
import type { BarSpec, ChartValue } from './chart-spec.js';

/** The length of a bar on the canvas: the one place where an amount becomes a float, after every sum has been taken exactly. */
export function lengthOf(value: ChartValue): number | null {
  if (value === null || typeof value === 'number') return value;
  return Number(value.minor) / 10 ** decimalsOf(value.currency as Currency);
}

export function inWords(value: ChartValue, format: Format): string {
  if (value === null) return '–';
  return typeof value === 'number' ? format.number(value) : format.money(value);
}

/** A mark on the scale, in the short form of whatever the bars measure. */
export function scaleWords(mark: number, spec: BarSpec, format: Format): string {
  const measured = spec.series.flatMap(({ values }) => values).find((value) => value !== null && typeof value === 'object');
  if (measured === undefined || measured === null || typeof measured === 'number') return format.number(mark);
  const minor = BigInt(Math.round(mark * 10 ** decimalsOf(measured.currency as Currency)));
  return format.shortMoney({ minor: minor.toString(), currency: measured.currency });
}

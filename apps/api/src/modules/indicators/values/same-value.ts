import type { ReadValue } from '@madang/rights';
import type { IndicatorValueRow } from '../indicator-value.entity.js';

const facts = [
  'value',
  'numerator',
  'denominator',
  'sampleSize',
  'quality',
  'source',
  'sourceUrl',
  'licence',
  'hidden',
  'note',
] as const satisfies readonly (keyof IndicatorValueRow & keyof ReadValue)[];

/** Year, group and district in one. */
export function cellOf({ year, group, district }: Pick<ReadValue, 'year' | 'group' | 'district'>): string {
  return `${year ?? ''}/${group ?? ''}/${district ?? ''}`;
}

/** Whether a figure stands there already, word for word. */
export function isSame(row: IndicatorValueRow, value: ReadValue): boolean {
  return facts.every((fact) => row[fact] === value[fact]);
}

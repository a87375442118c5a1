import type { DistrictCardView } from '@madang/contracts/districts';
import type { IndicatorTableView } from '@madang/contracts/indicators';
import { describe, expect, it } from 'vitest';
import { districtRows } from './district-rows.js';

const district = (code: string): DistrictCardView => ({ code, name: code, population: null, budget: null, proposals: 0 });
const districts = ['01', '02', '03'].map(district);

const indicator: IndicatorTableView = {
  code: 'A',
  indicator: null,
  right: null,
  labels: {},
  unit: 'percent',
  direction: 'down',
  year: null,
  source: '',
  notes: {},
  values: [
    { district: '03', name: '03', value: '30', place: 1 },
    { district: '02', name: '02', value: '9', place: 2 },
  ],
};

const seen = (rows: ReturnType<typeof districtRows>) => rows.map(({ district: { code }, value }) => [code, value]);

describe('the rows of districts', () => {
  it('stand as the indicator has them, and those without a value last', () => {
    expect(seen(districtRows(districts, indicator))).toEqual([
      ['03', '30'],
      ['02', '9'],
      ['01', null],
    ]);
  });

  it('stand by their numbers where nothing is compared', () => {
    expect(seen(districtRows(districts, undefined))).toEqual([
      ['01', null],
      ['02', null],
      ['03', null],
    ]);
  });
});

import { ok } from '@madang/basics';
import { compareFractions, exactly, fraction, minus, nought, one, over, plus, times, toNumber, total, type Fraction } from '../fraction.js';
import { amountLike, lacks, readList, type Given, type Quantity } from './given.js';
import { rightsCheck } from './rights-check.js';

export interface DeprivedDistrict {
  name: string;
  population: Quantity;
  /** Higher is worse. */
  deprivation: number;
  spend: Quantity;
}

export interface DeprivedAreasInput {
  districts: readonly (Given<DeprivedDistrict> & { readonly name: string })[];
}

export type DeprivedAreasValues = {
  readonly mostDeprivedFifthPerHead: Quantity;
  readonly leastDeprivedFifthPerHead: Quantity;
  readonly ratio: number;
  /** From -1 to 1; below 0 the money reaches the more deprived districts. */
  readonly concentrationIndex: number;
};

interface Area {
  readonly population: Fraction;
  readonly deprivation: Fraction;
  readonly spend: Fraction;
}

/** C09. */
export const deprivedAreas = rightsCheck<DeprivedAreasInput, 'ratio', DeprivedAreasValues>(
  {
    id: 'C09',
    version: 1,
    name: 'Money per head where life is hardest and where it is easiest',
    principle: 'equality',
    appliesTo: ['budget', 'proposal'],
    question: 'Is at least as much spent on each resident of the poorer areas?',
    formula: 'per-head spend in most deprived fifth / least deprived fifth; concentration index over districts ranked most deprived first',
    inputs: {
      districts:
        'the list of districts with population, deprivation (higher is worse) and spend; a fifth of the residents is cut through a district where it must be',
    },
    unit: 'ratio; index -1..1',
    thresholds: [
      { level: 'ok', when: [{ value: 'ratio', atLeast: 1 }], say: 'Poorer areas get as much per head, or more' },
      { level: 'watch', when: [{ value: 'ratio', atLeast: 0.9 }], say: 'Poorer areas get a little less per head' },
      { level: 'concern', when: [], say: 'Poorer areas get clearly less per head' },
    ],
    shows: 'A map, and a bar for each fifth of the residents. An index below 0 says that deprived districts get more.',
    basis: ['ICESCR-2', 'CESCR GC20'],
    indicators: [],
  },
  (input) => {
    const read = readList(input.districts, 'districts', (district) => district.name, {
      population: 'aboveZero',
      deprivation: 'any',
      spend: 'notNegative',
    });
    if (!read.ok) return read;
    const areas = mostDeprivedFirst(read.value.map(({ numbers }) => numbers));
    const most = perHeadOfFirstFifth(areas);
    const least = perHeadOfFirstFifth(areas.toReversed());
    if (least.top === 0n) return lacks('districts', 'not-above-zero', { field: 'spend' });
    const ratio = over(most, least);
    const amount = amountLike((input.districts as DeprivedAreasInput['districts']).map((district) => district.spend));
    return ok({
      decisive: { ratio },
      values: {
        mostDeprivedFifthPerHead: amount(most),
        leastDeprivedFifthPerHead: amount(least),
        ratio: toNumber(ratio),
        concentrationIndex: toNumber(concentrationIndex(areas)),
      },
    });
  },
);

/** Districts that are equally deprived are taken as one, so that the order in which they were listed changes nothing. */
function mostDeprivedFirst(areas: readonly Area[]): Area[] {
  const merged: Area[] = [];
  for (const area of areas.toSorted((left, right) => compareFractions(right.deprivation, left.deprivation))) {
    const last = merged.at(-1);
    if (last && compareFractions(last.deprivation, area.deprivation) === 0) {
      merged[merged.length - 1] = { ...last, population: plus(last.population, area.population), spend: plus(last.spend, area.spend) };
    } else merged.push(area);
  }
  return merged;
}

function perHeadOfFirstFifth(areas: readonly Area[]): Fraction {
  const fifth = over(total(areas.map((area) => area.population)), exactly(5));
  let left = fifth;
  let spend = nought;
  for (const area of areas) {
    const taken = compareFractions(area.population, left) < 0 ? area.population : left;
    spend = plus(spend, times(area.spend, over(taken, area.population)));
    left = minus(left, taken);
    if (left.top === 0n) break;
  }
  return over(spend, fifth);
}

/** 2·Σ(share of spending × mean rank of the district) − 1, ranks by population from 0 (most deprived) to 1. */
function concentrationIndex(areas: readonly Area[]): Fraction {
  const residents = total(areas.map((area) => area.population));
  const spending = total(areas.map((area) => area.spend));
  let before = nought;
  let weighted = nought;
  for (const area of areas) {
    const rank = over(plus(before, times(area.population, fraction(1n, 2n))), residents);
    weighted = plus(weighted, times(over(area.spend, spending), rank));
    before = plus(before, area.population);
  }
  return minus(times(exactly(2), weighted), one);
}

import { ok } from '@madang/basics';
import { apportion, type Money } from '@madang/money';
import { compareFractions, distance, exactly, fraction, one, over, times, toNumber, total } from '../fraction.js';
import { amountLike, lacks, readList, readNumbers, type Given, type Quantity } from './given.js';
import { rightsCheck } from './rights-check.js';
import { wholeWeights } from './whole-weights.js';

export interface NeedyDistrict {
  name: string;
  population: Quantity;
  /** Quality of life, above 0 and up to 1. */
  quality: number;
  actual: Quantity;
}

export interface NeedsWeightedShareInput {
  pool: Quantity;
  districts: readonly (Given<NeedyDistrict> & { readonly name: string })[];
}

export type NeedsWeightedShareValues = {
  readonly entitlement: { readonly [district: string]: Quantity };
  /** The part of the pool that would have to move. */
  readonly misallocated: number;
};

/** C10. */
export const needsWeightedShare = rightsCheck<NeedsWeightedShareInput, 'misallocated', NeedsWeightedShareValues>(
  {
    id: 'C10',
    version: 1,
    name: 'A share by people and need (as in Belo Horizonte)',
    principle: 'equality',
    appliesTo: ['budget', 'proposal'],
    question: 'How far is the money from a split by population and need?',
    formula: 'entitlement_i = pool*(population_i/quality_i)/sum; misallocated = half the sum of absolute share differences',
    inputs: {
      pool: 'the amount to split',
      districts: 'the list of districts with population, quality (above 0, up to 1) and actual amount',
    },
    unit: 'currency; fraction',
    thresholds: [
      { level: 'ok', when: [{ value: 'misallocated', atMost: 0.05 }], say: 'The money lies about where people and need are' },
      { level: 'watch', when: [{ value: 'misallocated', atMost: 0.15 }], say: 'Part of the money lies elsewhere' },
      { level: 'concern', when: [], say: 'A large part of the money lies elsewhere' },
    ],
    shows: 'For each district its fair share, what it has and the difference; and how much of the pool would have to move.',
    basis: ['IQVU-BH rule (direct to population, inverse to quality)', 'Madrid district rule (population and inverse income)'],
    indicators: [],
  },
  (input) => {
    const given = readNumbers(input, { pool: 'aboveZero' });
    if (!given.ok) return given;
    const read = readList(input.districts, 'districts', (district) => district.name, {
      population: 'notNegative',
      quality: 'aboveZero',
      actual: 'notNegative',
    });
    if (!read.ok) return read;
    const tooGood = read.value.find(({ numbers }) => compareFractions(numbers.quality, one) > 0);
    if (tooGood) return lacks('districts', 'out-of-range', { item: tooGood.label, field: 'quality' });
    const needs = read.value.map(({ numbers }) => over(numbers.population, numbers.quality));
    const [allNeeds, allActual] = [total(needs), total(read.value.map(({ numbers }) => numbers.actual))];
    if (allNeeds.top === 0n) return lacks('districts', 'not-above-zero', { field: 'population' });
    if (allActual.top === 0n) return lacks('districts', 'not-above-zero', { field: 'actual' });
    const fair = needs.map((need) => over(need, allNeeds));
    const gaps = read.value.map(({ numbers }, index) => distance(over(numbers.actual, allActual), fair[index]!));
    const misallocated = times(total(gaps), fraction(1n, 2n));
    const amount = amountLike([input.pool]);
    const entitlement = Object.fromEntries(read.value.map(({ label }, index) => [label, amount(times(given.value.pool, fair[index]!))]));
    return ok({ decisive: { misallocated }, values: { entitlement, misallocated: toNumber(misallocated) } });
  },
);

/** The same split as exact amounts that add up to the pool: by population, and inversely by quality (above 0, up to 1). */
export function splitByNeed(pool: Money, districts: readonly { readonly population: Quantity; readonly quality: number }[]): Money[] {
  return apportion(pool, wholeWeights(districts.map(({ population, quality }) => over(exactly(population), exactly(quality)))));
}

import { ok } from '@madang/basics';
import { apportion, type Money } from '@madang/money';
import { compareFractions, exactly, over, plus, times, toNumber, total, type Fraction } from '../fraction.js';
import { amountLike, hidden, lacks, readList, readNumbers, type Given, type Numbers, type Quantity } from './given.js';
import { rightsCheck } from './rights-check.js';
import { wholeWeights } from './whole-weights.js';

export interface GradedRegion {
  name: string;
  /** 1 to 4. */
  need: number;
  /** 1 to 4. */
  population: number;
  /** 0 to 4: how high the region set this theme itself. */
  priority: number;
}

export interface PointsWeights {
  readonly need: number;
  readonly population: number;
  readonly priority: number;
}

export interface PointsAllocationInput {
  pool: Quantity;
  regions: readonly (Given<GradedRegion> & { readonly name: string })[];
  weights?: PointsWeights;
}

export type PointsAllocationValues = {
  readonly points: { readonly [region: string]: number };
  readonly allocation: { readonly [region: string]: Quantity };
};

/** Porto Alegre changed its weights from year to year; these are where the sliders start. */
export const defaultPointsWeights: PointsWeights = { need: 4, population: 2, priority: 5 };

/** C24. */
export const pointsAllocation = rightsCheck<PointsAllocationInput, never, PointsAllocationValues>(
  {
    id: 'C24',
    version: 1,
    name: 'A split by points (as in Porto Alegre)',
    principle: 'equality',
    appliesTo: ['proposal'],
    question: 'How would the money be split by grades for need, for population and for what people put first?',
    formula: 'points = wNeed*gradeNeed + wPop*gradePop + wPriority*gradePriority; share = points/sum',
    inputs: {
      pool: 'the amount to split',
      regions: 'the list of regions with grades for need (1 to 4), population (1 to 4) and priority (0 to 4)',
      weights: 'the weights of need, population and priority (4, 2 and 5 unless changed)',
    },
    unit: 'currency',
    thresholds: [{ level: 'info', when: [], say: 'A thought experiment, which nothing passes or fails' }],
    shows: 'Sliders for the weights, the split they lead to, and beside it the split of the city.',
    basis: ['Porto Alegre OP general criteria'],
    indicators: [],
  },
  (input) => {
    const given = readNumbers(input, { pool: 'notNegative' });
    if (!given.ok) return given;
    if (input.weights === hidden) return lacks('weights', 'hidden');
    const weights = readNumbers(input.weights ?? defaultPointsWeights, weightDemands, { name: 'weights' });
    if (!weights.ok) return weights;
    const read = readList(input.regions, 'regions', (region) => region.name, { need: 'any', population: 'any', priority: 'any' });
    if (!read.ok) return read;
    for (const { label, numbers } of read.value) {
      const field = offGrade(numbers);
      if (field) return lacks('regions', 'out-of-range', { item: label, field });
    }
    const points = read.value.map(({ numbers }) => pointsOf(numbers, weights.value));
    const all = total(points);
    if (all.top === 0n) return lacks('weights', 'not-above-zero');
    const amount = amountLike([input.pool]);
    const labels = read.value.map(({ label }) => label);
    return ok({
      decisive: {},
      values: {
        points: Object.fromEntries(labels.map((label, index) => [label, toNumber(points[index]!)])),
        allocation: Object.fromEntries(labels.map((label, index) => [label, amount(times(given.value.pool, over(points[index]!, all)))])),
      },
    });
  },
);

/** The same split as exact amounts that add up to the pool. Grades are in range and not all points are zero. */
export function splitByPoints(
  pool: Money,
  regions: readonly Omit<GradedRegion, 'name'>[],
  weights: PointsWeights = defaultPointsWeights,
): Money[] {
  const exact = { need: exactly(weights.need), population: exactly(weights.population), priority: exactly(weights.priority) };
  const points = regions.map(({ need, population, priority }) =>
    pointsOf({ need: exactly(need), population: exactly(population), priority: exactly(priority) }, exact),
  );
  return apportion(pool, wholeWeights(points));
}

type Grade = 'need' | 'population' | 'priority';

const weightDemands = { need: 'notNegative', population: 'notNegative', priority: 'notNegative' } as const;

const lowestGrade: Readonly<Record<Grade, number>> = { need: 1, population: 1, priority: 0 };

function offGrade(grades: Numbers<Grade>): Grade | undefined {
  const named = Object.entries(lowestGrade) as [Grade, number][];
  return named.find(
    ([grade, lowest]) => compareFractions(grades[grade], exactly(lowest)) < 0 || compareFractions(grades[grade], exactly(4)) > 0,
  )?.[0];
}

function pointsOf(grades: Numbers<Grade>, weights: Numbers<Grade>): Fraction {
  return plus(
    plus(times(weights.need, grades.need), times(weights.population, grades.population)),
    times(weights.priority, grades.priority),
  );
}

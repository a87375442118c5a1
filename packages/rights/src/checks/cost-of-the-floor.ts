import { ok } from '@madang/basics';
import { minus, nought, over, times, toNumber } from '../fraction.js';
import { amountLike, readNumbers, type Quantity } from './given.js';
import { rightsCheck } from './rights-check.js';

export interface CostOfTheFloorInput {
  unserved: Quantity;
  unitCost: Quantity;
  allocated: Quantity;
}

export type CostOfTheFloorValues = {
  readonly needed: Quantity;
  readonly coverage: number;
  readonly shortfall: Quantity;
  /** People or households for whom the money does not reach, a started one counted whole. */
  readonly leftBelow: number;
};

/** C08. */
export const costOfTheFloor = rightsCheck<CostOfTheFloorInput, 'coverage', CostOfTheFloorValues>(
  {
    id: 'C08',
    version: 1,
    name: 'What it costs to keep everyone above the minimum',
    principle: 'minimum_core',
    appliesTo: ['budget', 'proposal'],
    question: 'Is the money enough to lift everyone to the minimum?',
    formula: 'allocated/(unserved*unitCost)',
    inputs: {
      unserved: 'the number of people or households below the minimum',
      unitCost: 'the cost of a year for one of them',
      allocated: 'the amount in lines meant for the minimum',
    },
    unit: 'ratio; currency',
    thresholds: [
      { level: 'ok', when: [{ value: 'coverage', atLeast: 1 }], say: 'The money reaches for all' },
      { level: 'watch', when: [{ value: 'coverage', atLeast: 0.8 }], say: 'The money reaches for most' },
      { level: 'concern', when: [], say: 'The money does not reach' },
    ],
    shows: 'How much money is missing, and how many people stay below the minimum.',
    basis: ['CESCR GC3 para 10', 'ICESCR-11'],
    indicators: [],
  },
  (input) => {
    const given = readNumbers(input, { unserved: 'aboveZero', unitCost: 'aboveZero', allocated: 'notNegative' });
    if (!given.ok) return given;
    const { unserved, unitCost, allocated } = given.value;
    const needed = times(unserved, unitCost);
    const coverage = over(allocated, needed);
    const gap = minus(needed, allocated);
    const shortfall = gap.top > 0n ? gap : nought;
    const amount = amountLike([input.unitCost, input.allocated]);
    return ok({
      decisive: { coverage },
      values: {
        needed: amount(needed),
        coverage: toNumber(coverage),
        shortfall: amount(shortfall),
        leftBelow: Math.ceil(toNumber(over(shortfall, unitCost))),
      },
    });
  },
);

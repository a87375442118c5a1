import { ok } from '@madang/basics';
import { compareFractions, over, toNumber } from '../fraction.js';
import { readNumbers, type Quantity } from './given.js';
import { rightsCheck } from './rights-check.js';

export interface ChargesOnThePoorInput {
  payLow: Quantity;
  incomeLow: Quantity;
  payHigh: Quantity;
  incomeHigh: Quantity;
  limit: number;
}

export type ChargesOnThePoorValues = {
  readonly burdenLow: number;
  readonly burdenHigh: number;
  readonly ratio: number;
  readonly overLimit: boolean;
};

/** C16. */
export const chargesOnThePoor = rightsCheck<ChargesOnThePoorInput, 'ratio' | 'overLimit', ChargesOnThePoorValues>(
  {
    id: 'C16',
    version: 1,
    name: 'Whether fees and taxes fall harder on the poor',
    principle: 'equality',
    appliesTo: ['budget', 'proposal'],
    question: 'How much of their income do the poorest fifth pay, and how much the richest?',
    formula: '(payLow/incomeLow)/(payHigh/incomeHigh)',
    inputs: {
      payLow: 'what the poorest fifth pay in fees and taxes',
      incomeLow: 'the income of the poorest fifth',
      payHigh: 'what the richest fifth pay in fees and taxes',
      incomeHigh: 'the income of the richest fifth',
      limit: 'the part of income that is still affordable, such as 0.03 for water',
    },
    unit: 'ratio',
    thresholds: [
      {
        level: 'ok',
        when: [
          { value: 'ratio', atMost: 1 },
          { value: 'overLimit', is: false },
        ],
        say: 'The poorest pay no larger part of their income',
      },
      {
        level: 'watch',
        when: [
          { value: 'ratio', atMost: 1.5 },
          { value: 'overLimit', is: false },
        ],
        say: 'The poorest pay a larger part of their income',
      },
      { level: 'concern', when: [], say: 'The poorest pay a far larger part of their income, or more than they can afford' },
    ],
    shows: 'What each of the two pays, in percent of income, and the line of what is affordable.',
    basis: ['ICESCR-2', 'CESCR GC15 on affordability'],
    indicators: ['WS-O3'],
  },
  (input) => {
    const given = readNumbers(input, {
      payLow: 'notNegative',
      incomeLow: 'aboveZero',
      payHigh: 'aboveZero',
      incomeHigh: 'aboveZero',
      limit: 'notNegative',
    });
    if (!given.ok) return given;
    const burdenLow = over(given.value.payLow, given.value.incomeLow);
    const burdenHigh = over(given.value.payHigh, given.value.incomeHigh);
    const ratio = over(burdenLow, burdenHigh);
    const overLimit = compareFractions(burdenLow, given.value.limit) > 0;
    return ok({
      decisive: { ratio, overLimit },
      values: { burdenLow: toNumber(burdenLow), burdenHigh: toNumber(burdenHigh), ratio: toNumber(ratio), overLimit },
    });
  },
);

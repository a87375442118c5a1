import { ok } from '@madang/basics';
import { exactly, minus, over, times, toNumber } from '../fraction.js';
import { readNumbers, readSamePhase, type Quantity } from './given.js';
import { rightsCheck } from './rights-check.js';

export interface ShareOfBudgetInput {
  right0: Quantity;
  total0: Quantity;
  right1: Quantity;
  total1: Quantity;
  phases?: readonly string[];
}

export type ShareOfBudgetValues = { readonly share0: number; readonly share1: number; readonly deltaPp: number };

/** C02. */
export const shareOfBudget = rightsCheck<ShareOfBudgetInput, 'deltaPp', ShareOfBudgetValues>(
  {
    id: 'C02',
    version: 1,
    name: 'How much of the budget goes to a right',
    principle: 'progressive_realisation',
    appliesTo: ['budget', 'proposal'],
    question: 'Does this right get a larger or a smaller slice of the budget than before?',
    formula: 'right1/total1 - right0/total0',
    inputs: {
      right0: 'the amount for the right last year',
      total0: 'the whole budget last year',
      right1: 'the amount for the right this year',
      total1: 'the whole budget this year',
      phases: 'the phases of the two budgets',
    },
    unit: 'percentage points',
    thresholds: [
      { level: 'ok', when: [{ value: 'deltaPp', atLeast: 0 }], say: 'The slice is as large as before, or larger' },
      { level: 'watch', when: [{ value: 'deltaPp', atLeast: -0.5 }], say: 'The slice gets a little smaller' },
      { level: 'concern', when: [], say: 'The slice gets clearly smaller' },
    ],
    shows: 'The slice of each year as a bar, and by how many points it changed.',
    basis: ['ICESCR-2', 'Article 2 and Governments’ Budgets (IBP)'],
    indicators: [],
  },
  (input) => {
    const samePhase = readSamePhase(input.phases);
    if (!samePhase.ok) return samePhase;
    const given = readNumbers(input, { right0: 'any', total0: 'aboveZero', right1: 'any', total1: 'aboveZero' });
    if (!given.ok) return given;
    const share0 = over(given.value.right0, given.value.total0);
    const share1 = over(given.value.right1, given.value.total1);
    const deltaPp = times(minus(share1, share0), exactly(100));
    return ok({ decisive: { deltaPp }, values: { share0: toNumber(share0), share1: toNumber(share1), deltaPp: toNumber(deltaPp) } });
  },
);

import { ok, type Result } from '@madang/basics';
import { minus, one, over, times, toNumber, type Fraction } from '../fraction.js';
import { readNumbers, readSamePhase, type Demand, type Given, type NotMeasured, type Numbers, type Place, type Quantity } from './given.js';
import { rightsCheck, type CheckEntry } from './rights-check.js';

export interface RealSpendingInput {
  a0: Quantity;
  a1: Quantity;
  p0: Quantity;
  p1: Quantity;
  d0: Quantity;
  d1: Quantity;
  phases?: readonly string[];
}

export type RealSpendingValues = {
  /** Change per resident with prices taken out: -0.05 is a cut of 5%. */
  readonly change: number;
  /** The same with neither prices nor residents taken out, to be shown beside it. */
  readonly nominalChange: number;
};

const realSpendingDemands = {
  a0: 'aboveZero',
  a1: 'any',
  p0: 'aboveZero',
  p1: 'aboveZero',
  d0: 'aboveZero',
  d1: 'aboveZero',
} as const satisfies Record<string, Demand>;

export const realSpendingEntry: CheckEntry<RealSpendingInput, 'change'> = {
  id: 'C01',
  version: 1,
  name: 'What is spent on a right for each resident must not shrink',
  principle: 'non_retrogression',
  appliesTo: ['budget', 'proposal'],
  question: 'Once prices and the number of residents are counted in, is there less per person for this right than a year ago?',
  formula: '(a1/(p1*d1))/(a0/(p0*d0)) - 1',
  inputs: {
    a0: 'the amount for the right last year, by weight',
    a1: 'the amount for the right this year',
    p0: 'the number of residents last year',
    p1: 'the number of residents this year',
    d0: 'the price index last year',
    d1: 'the price index this year',
    phases: 'the phases of the two amounts',
  },
  unit: 'fraction',
  thresholds: [
    { level: 'ok', when: [{ value: 'change', atLeast: 0 }], say: 'No less than last year, prices counted in' },
    { level: 'watch', when: [{ value: 'change', atLeast: -0.02 }], say: 'A little less than last year, prices counted in' },
    { level: 'concern', when: [{ value: 'change', atLeast: -0.1 }], say: 'A cut, prices counted in: the city owes a justification' },
    { level: 'severe', when: [], say: 'A deep cut, prices counted in: the city owes a justification and other ways' },
  ],
  shows:
    'How much less or more each resident gets for the right, with the plain change beside it. If there is a cut, the form in which the city justifies it.',
  basis: ['ICESCR-2', 'CESCR GC3', 'CESCR letter of 16 May 2012', 'HR/PUB/17/3 (OHCHR and IBP)'],
  indicators: ['HO-P2', 'SS-P3'],
};

type RealSpendingNumbers = Numbers<keyof typeof realSpendingDemands>;

/** Reads the six numbers, of amounts in one phase. Population and prices are required, so that nobody can compare bare amounts. */
export function readRealSpending(input: Given<RealSpendingInput>, place?: Place): Result<RealSpendingNumbers, NotMeasured> {
  const samePhase = readSamePhase(input.phases, place);
  return samePhase.ok ? readNumbers(input, realSpendingDemands, place) : samePhase;
}

export function measureRealSpending(given: RealSpendingNumbers): { decisive: { change: Fraction }; values: RealSpendingValues } {
  const { a0, a1, p0, p1, d0, d1 } = given;
  const change = minus(over(over(a1, times(p1, d1)), over(a0, times(p0, d0))), one);
  return { decisive: { change }, values: { change: toNumber(change), nominalChange: toNumber(minus(over(a1, a0), one)) } };
}

/** C01. */
export const realSpendingPerResident = rightsCheck<RealSpendingInput, 'change', RealSpendingValues>(realSpendingEntry, (input) => {
  const given = readRealSpending(input);
  return given.ok ? ok(measureRealSpending(given.value)) : given;
});
